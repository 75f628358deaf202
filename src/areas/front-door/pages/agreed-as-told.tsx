import type { Problem } from '../../../core/outcome.ts'
import { Details, type FieldDescription, FormFields } from '../../../web/kit/index.ts'
import { Agreement, POSITION } from '../records-agreement.ts'

const { fields } = Agreement

const asked = (nth: number): readonly FieldDescription[] => [
  {
    name: `agreed-position-${nth}`,
    type: 'select',
    label: 'Did the family agree that we were told?',
    options: Object.entries(POSITION).map(([value, text]) => ({ value, text })),
    optional: true,
  },
  { name: `agreed-askedOf-${nth}`, type: 'text', label: fields.askedOf.label, optional: true },
  { name: `agreed-why-${nth}`, type: 'textarea', label: fields.why.label, optional: true },
  {
    name: `agreed-agreedBy-${nth}`,
    type: 'text',
    label: 'Who decided to go ahead without it?',
    optional: true,
  },
]

/** Where agreement stands for each child, as whoever wrote a message says: kept with the contact. */
export const AgreedAsTold = ({
  many,
  values,
  problems,
}: {
  many: number
  values: Readonly<Record<string, string>>
  problems: readonly Problem[]
}) => (
  <Details summaryText="Agreement, as whoever wrote it says" open>
    {Array.from({ length: many }, (_, i) => i + 1).map(nth => (
      <fieldset class="govuk-fieldset">
        <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">
          {many === 1 ? 'For the child' : `For child ${nth}`}
        </legend>
        <FormFields fields={asked(nth)} values={values} errors={problems} />
      </fieldset>
    ))}
  </Details>
)
