import { type Attributes, classes, idList } from './attributes.ts'
import type { ErrorMessageProps } from './error-message.tsx'
import { ErrorMessage } from './error-message.tsx'
import { Fieldset, type Legend } from './fieldset.tsx'
import { FormGroup } from './form-group.tsx'
import { Hint, type HintProps } from './hint.tsx'
import { Input } from './input.tsx'
import { type Words, words } from './words.ts'

export type DatePart = {
  name?: string
  id?: string
  label?: string
  value?: string | number
  classes?: string
  error?: boolean
  inputmode?: string
  autocomplete?: string
  pattern?: string
  attributes?: Attributes
}

export type DateInputProps = {
  id?: string
  namePrefix?: string
  values?: Readonly<Record<string, string | number | undefined>>
  day?: DatePart
  month?: DatePart
  year?: DatePart
  items?: readonly (DatePart | null | undefined | false)[]
  fieldset?: { legend?: Legend; classes?: string; describedBy?: string; attributes?: Attributes }
  hint?: HintProps
  errorMessage?: ErrorMessageProps
  formGroup?: { classes?: string; attributes?: Attributes; beforeInputs?: Words; afterInputs?: Words }
  classes?: string
  attributes?: Attributes
}

const hasError = (part: DatePart): boolean =>
  Boolean(part.error || part.classes?.includes('govuk-input--error'))

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1).toLowerCase()

function Part(props: { part: DatePart; of: DateInputProps; anyError: boolean }) {
  const { part, of, anyError } = props
  const kind = (['day', 'month', 'year'] as const).find(
    k => part === of[k] || (part.name && (part.name === k || part.name === of[k]?.name)),
  )
  const name = part.name ?? kind ?? ''
  const fullName = of.namePrefix ? `${of.namePrefix}-${name}` : name
  const error = hasError(part) || (part.error !== false && of.errorMessage && !anyError)
  return (
    <div class="govuk-date-input__item">
      <Input
        label={{ text: part.label || capital(name), classes: 'govuk-date-input__label' }}
        id={part.id || `${of.id}-${name}`}
        classes={classes(
          'govuk-date-input__input',
          error && !part.classes?.includes('govuk-input--error') && 'govuk-input--error',
          !part.classes?.includes('govuk-input--width-') && `govuk-input--width-${kind === 'year' ? 4 : 2}`,
          part.classes,
        )}
        name={fullName}
        value={part.value ?? (kind && (of[kind]?.value ?? of.values?.[kind])) ?? of.values?.[fullName]}
        inputmode={part.inputmode || 'numeric'}
        autocomplete={part.autocomplete}
        pattern={part.pattern}
        attributes={part.attributes}
      />
    </div>
  )
}

const PARTS: readonly ['day' | 'month' | 'year', string][] = [
  ['day', 'govuk-input--width-2'],
  ['month', 'govuk-input--width-2'],
  ['year', 'govuk-input--width-4'],
]

/** A date a person knows, as day, month and year. */
export function DateInput(date: DateInputProps) {
  const own = PARTS.map(([name, width]) => date[name] ?? { name, classes: width })
  const parts = date.items?.length ? date.items : own
  const anyError = parts.some(part => part && hasError(part))
  const inner = (
    <>
      {date.hint && <Hint {...date.hint} id={`${date.id}-hint`} />}
      {date.errorMessage && <ErrorMessage {...date.errorMessage} id={`${date.id}-error`} />}
      <div class={classes('govuk-date-input', date.classes)} id={date.id || undefined} {...date.attributes}>
        {words(date.formGroup?.beforeInputs)}
        {parts.map(part => part && <Part part={part} of={date} anyError={anyError} />)}
        {words(date.formGroup?.afterInputs)}
      </div>
    </>
  )
  const describedBy = idList(
    date.fieldset?.describedBy,
    date.hint && `${date.id}-hint`,
    date.errorMessage && `${date.id}-error`,
  )
  return (
    <FormGroup of={{ errorMessage: date.errorMessage, formGroup: date.formGroup }}>
      {date.fieldset ? (
        // The role makes JAWS read the description of a fieldset made of text inputs.
        <Fieldset {...date.fieldset} describedBy={describedBy} role="group">
          {inner}
        </Fieldset>
      ) : (
        inner
      )}
    </FormGroup>
  )
}
