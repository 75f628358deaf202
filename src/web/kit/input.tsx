import { type Attributes, classes } from './attributes.ts'
import { type ControlProps, ControlWords, controlId, describedBy, FormGroup } from './form-group.tsx'
import { says, type Words, words } from './words.ts'

type Affix = Words & { classes?: string; attributes?: Attributes }

export type InputProps = ControlProps & {
  type?: 'text' | 'email' | 'number' | 'password' | 'search' | 'tel' | 'time' | 'url'
  value?: string | number
  spellcheck?: boolean
  autocomplete?: string
  autocapitalize?: string
  pattern?: string
  inputmode?: string
  prefix?: Affix
  suffix?: Affix
  inputWrapper?: { classes?: string; attributes?: Attributes }
}

const AffixItem = ({ affix, side }: { affix: Affix; side: 'prefix' | 'suffix' }) => (
  <div class={classes(`govuk-input__${side}`, affix.classes)} aria-hidden="true" {...affix.attributes}>
    {words(affix)}
  </div>
)

/** One line of text. Type, value and the rest are as in HTML. */
export function Input(input: InputProps) {
  const { prefix, suffix, formGroup, inputWrapper } = input
  const element = (
    <input
      class={classes('govuk-input', input.classes, input.errorMessage && 'govuk-input--error')}
      id={controlId(input)}
      name={input.name}
      type={(input.type || 'text') as 'text'}
      spellcheck={input.spellcheck}
      value={input.value}
      disabled={input.disabled}
      aria-describedby={describedBy(input)}
      autocomplete={input.autocomplete as 'off'}
      autocapitalize={input.autocapitalize as 'off'}
      pattern={input.pattern}
      inputmode={input.inputmode as 'text'}
      {...input.attributes}
    />
  )
  const wrapped = [prefix, suffix, formGroup?.beforeInput, formGroup?.afterInput].some(says)
  return (
    <FormGroup of={input}>
      <ControlWords of={input} />
      {wrapped ? (
        <div class={classes('govuk-input__wrapper', inputWrapper?.classes)} {...inputWrapper?.attributes}>
          {words(formGroup?.beforeInput)}
          {prefix && says(prefix) && <AffixItem affix={prefix} side="prefix" />}
          {element}
          {suffix && says(suffix) && <AffixItem affix={suffix} side="suffix" />}
          {words(formGroup?.afterInput)}
        </div>
      ) : (
        element
      )}
    </FormGroup>
  )
}
