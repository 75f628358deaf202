import type { Problem } from '../../../core/outcome.ts'
import type { Asked } from '../../../engines/area.ts'
import { Details, Form, FormFields } from '../../../web/kit/index.ts'
import type { Part, Screened } from '../read.ts'
import { FAMILY_WORDS, ofChild } from '../screen.ts'
import type { Tool } from '../tool-words.ts'
import { mayScreen } from '../who.ts'
import { lastScreening } from '../work-on.ts'
import { childFields, familyFields } from './screening-fields.ts'

/** Screening an incident: what is asked of the family once, and each child’s part in it. */
export const ScreenForm = ({
  asked,
  parts,
  tool,
  problems,
}: {
  asked: Asked
  parts: readonly Part[]
  tool: Tool
  problems: readonly Problem[]
}) => {
  const { form, viewer, csrf } = asked
  const open = parts.flatMap((part, i) => (mayScreen(viewer, part.told) ? [{ part, nth: i + 1 }] : []))
  if (open.length === 0) return null
  const isAsked = form.do === 'screen'
  const before = lastScreening(parts.flatMap(({ screenings }) => screenings))
  const values = isAsked ? form : valuesOf(before, open, tool)
  return (
    <Details summaryText={before ? 'Screen it again' : 'Screen it'} open={isAsked}>
      <Form
        action={`/areas/domestic-abuse/incident/${asked.path.notification}`}
        csrf={csrf}
        submitLabel="Save the screening"
        hidden={{ do: 'screen' }}
      >
        <h2 class="govuk-heading-m">The family</h2>
        {before && (
          <p class="govuk-body">
            Filled in from the last screening, by {before.screenedBy}. Change what is not so any more.
          </p>
        )}
        <FormFields fields={familyFields(tool)} values={values} errors={problems} />
        {open.map(({ part, nth }) => (
          <fieldset class="govuk-fieldset">
            <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">{part.name}</legend>
            {open.length > 1 && <p class="govuk-hint">Leave this empty to screen this child later.</p>}
            <FormFields fields={childFields(tool, nth)} values={values} errors={problems} />
          </fieldset>
        ))}
      </Form>
    </Details>
  )
}

/** What the last screening of anybody in the family said, and of each child their own last. */
function valuesOf(
  family: Screened | undefined,
  children: readonly { part: Part; nth: number }[],
  tool: Tool,
): Record<string, string> {
  const values: Record<string, string> = {}
  if (family) {
    for (const { name } of tool.family) values[name] = String(family[name as 'harm'])
    for (const name of FAMILY_WORDS) values[name] = family[name] ?? ''
  }
  for (const { part, nth } of children) {
    if (!part.last) continue
    values[ofChild('childsPart', nth)] = String(part.last.childsPart)
    values[ofChild('childsNeeds', nth)] = part.last.childsNeeds
  }
  return values
}
