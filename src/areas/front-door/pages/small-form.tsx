import type { ComponentChildren } from 'preact'
import type { Problem } from '../../../core/outcome.ts'
import type { Asked } from '../../../engines/area.ts'
import { type FieldOption, Form } from '../../../web/kit/index.ts'
import type { Part } from './enquiry-data.ts'

/** What every part of an enquiry's page is drawn with: one child, the first of them 1, and what the viewer may do. */
export type ChildProps = {
  part: Part
  nth: number
  asked: Asked
  problems: readonly Problem[]
  may: { work: boolean; decide: boolean }
  /** Agencies whose own people can be asked. */
  agencies: readonly FieldOption[]
  /** The other children of the enquiry for whom nothing is decided, by their contacts. */
  others: readonly FieldOption[]
  /** Who can have a contact or a next step. */
  people: readonly FieldOption[]
  /** Teams that a case can go to. */
  teams: readonly FieldOption[]
}

/** A small form about one child of the enquiry. */
export const Small = ({
  props: { part, asked },
  does,
  submit,
  secondary = true,
  hidden = {},
  children,
}: {
  props: ChildProps
  does: string
  submit: string
  secondary?: boolean
  hidden?: Record<string, string>
  children?: ComponentChildren
}) => (
  <Form
    keeps={children !== undefined}
    action={`/areas/front-door/enquiry/${asked.path.contact}`}
    csrf={asked.csrf}
    submitLabel={submit}
    secondary={secondary}
    hidden={{ do: does, contact: part.contact.id, seen: String(part.contact.knownAt), ...hidden }}
  >
    {children}
  </Form>
)

/** Whether this child's form of that kind was just refused: it stays open. */
export const isAsked = ({ form }: Asked, part: Part, does: string): boolean =>
  form.do === does && form.contact === part.contact.id

/** A code in words; itself where nobody named it. */
export const wordOf = (codes: Readonly<Record<string, string>>, code: string | null): string =>
  code === null ? '' : (codes[code] ?? code)
