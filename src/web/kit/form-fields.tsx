import type { Problem } from '../../core/outcome.ts'
import { Checkboxes } from './checkboxes.tsx'
import { DateField } from './date-field.tsx'
import type { FieldDescription, FieldValues } from './field-description.ts'
import { HowToMark } from './how-to-mark.tsx'
import { Input } from './input.tsx'
import { Radios } from './radios.tsx'
import { Select } from './select.tsx'
import { Textarea } from './textarea.tsx'

export type FormFieldsProps = {
  fields: readonly FieldDescription[]
  values?: FieldValues
  errors?: readonly Problem[]
}

/** Signs that stand in a line of a box for long text. */
const LINE = 60

/** As many rows as what is in it needs, within reason: what comes filled in is read without scrolling. */
const rowsFor = (text = ''): number => {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LINE)), 1)
  return Math.min(Math.max(5, lines), 20)
}

const YES_NO = [
  { value: 'yes', text: 'Yes' },
  { value: 'no', text: 'No' },
]

/** Whether passages of an answer can be kept apart. */
const canMark = ({ type, marks }: FieldDescription): boolean => marks ?? type === 'textarea'

function FormField({ field, value, values, error }: FieldProps) {
  const { name } = field
  const text = field.optional ? `${field.label} (optional)` : field.label
  const label = { text, classes: 'govuk-label--s' }
  const fieldset = { legend: { text, classes: 'govuk-fieldset__legend--s' } }
  const hint = field.hint ? { text: field.hint } : undefined
  const errorMessage = error === undefined ? undefined : { text: error }
  const same = { name, hint, errorMessage }
  const attributes = canMark(field) ? { 'data-marks': '' } : undefined
  const items = (field.options ?? []).map(o => ({ ...o, hint: o.hint ? { text: o.hint } : undefined }))
  switch (field.type) {
    case 'textarea':
      return <Textarea {...same} label={label} value={value} rows={rowsFor(value)} attributes={attributes} />
    case 'number':
      return (
        <Input {...same} label={label} value={value} inputmode="numeric" classes="govuk-input--width-5" />
      )
    case 'select':
      return (
        <Select {...same} label={label} value={value} items={[{ value: '', text: 'Choose one' }, ...items]} />
      )
    case 'choice':
    case 'yes-no':
      return (
        <Radios
          {...same}
          fieldset={fieldset}
          value={value}
          items={field.type === 'yes-no' ? YES_NO : items}
          classes={field.type === 'yes-no' ? 'govuk-radios--inline' : undefined}
        />
      )
    case 'checkbox':
      return items.length > 0 ? (
        <Checkboxes {...same} fieldset={fieldset} values={value?.split(',')} items={items} />
      ) : (
        <Checkboxes
          {...same}
          hint={undefined}
          values={value ? ['yes'] : []}
          items={[{ value: 'yes', text: field.label, hint }]}
        />
      )
    case 'date':
    case 'datetime':
    case 'inexact':
      return <DateField field={field} legend={text} value={value} values={values} error={error} />
    case 'text':
      return <Input {...same} label={label} value={value} attributes={attributes} />
  }
}

type FieldProps = {
  field: FieldDescription
  value: string | undefined
  values: FieldValues
  error: string | undefined
}

/** The questions of a form, from their descriptions, with what was answered and what is wrong. */
export const FormFields = ({ fields, values = {}, errors = [] }: FormFieldsProps) => (
  <>
    {fields.map(field => (
      <FormField
        field={field}
        value={values[field.name]}
        values={values}
        error={errors.find(error => error.field === field.name)?.message}
      />
    ))}
    {fields.some(canMark) && <HowToMark />}
  </>
)
