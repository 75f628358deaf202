import { invalid, type Outcome } from '../../../core/outcome.ts'
import type { Asked } from '../../../engines/area.ts'
import type { Ctx } from '../../../engines/records/index.ts'
import { Details, Form, FormFields } from '../../../web/kit/index.ts'
import { joinSiblings, siblingsAmong } from '../../child/facts.ts'
import type { Part } from './enquiry-data.ts'
import { TOGETHER } from './received-form.ts'

const subjectsOf = (parts: readonly Part[]): string[] => [
  ...new Set(parts.map(({ contact }) => contact.subject)),
]

/** Whether children of one enquiry stand on the record without being anything to each other. */
export async function areApart(ctx: Ctx, parts: readonly Part[]): Promise<boolean> {
  const all = subjectsOf(parts)
  return all.length > 1 && (await siblingsAmong(ctx, all)) < (all.length * (all.length - 1)) / 2
}

/** Joins children who were referred together, however the enquiry came: by telephone, from a partner, from the police. */
export const Together = ({ parts, asked }: { parts: readonly Part[]; asked: Asked }) => (
  <Details
    summaryText="These children were referred together, and are not all joined on the record"
    open={asked.form.do === 'join'}
  >
    <Form
      action={`/areas/front-door/enquiry/${asked.path.contact}`}
      csrf={asked.csrf}
      submitLabel="Join them"
      secondary
      hidden={{ do: 'join', contact: parts[0]!.contact.id }}
    >
      <FormFields fields={[{ ...TOGETHER, optional: false, options: TOGETHER.options?.slice(0, 2) }]} />
    </Form>
  </Details>
)

/** Says of all children of an enquiry what they are to each other; nothing is changed that is said already. */
export function join(
  { ctx, form }: Asked,
  parts: readonly Part[],
): Promise<Outcome<string>> | Outcome<string> {
  const { together } = form
  return together === 'sibling' || together === 'half-sibling'
    ? joinSiblings(ctx, subjectsOf(parts), together)
    : invalid('together', 'Say what they are to each other')
}
