import type { Question } from '../../engines/portals/index.ts'
import { CharacterCount, Checkboxes, Input, Radios } from '../kit/index.ts'

export type QuestionFieldProps = {
  question: Question
  value?: string
  error?: string
  /** It is the only question of its page, and so the page's heading. */
  isHeading: boolean
  /** The browser may offer what was typed elsewhere, and remember what is typed here. */
  mayFill: boolean
}

const SHORT = 60

/** One question with what was answered and what is wrong with it. */
export function QuestionField({ question, value, error, isHeading, mayFill }: QuestionFieldProps) {
  const { name, type, options = [], autocomplete, most } = question
  const text = question.optional ? `${question.asks} (optional)` : question.asks
  const hint = question.hint ? { text: question.hint } : undefined
  const errorMessage = error === undefined ? undefined : { text: error }
  const same = { name, hint, errorMessage }
  const size = isHeading ? 'l' : 's'
  const label = { text, classes: `govuk-label--${size}`, isPageHeading: isHeading }
  const fieldset = {
    legend: { text, classes: `govuk-fieldset__legend--${size}`, isPageHeading: isHeading },
  }
  const items = options.map(one => ({ ...one, hint: one.hint ? { text: one.hint } : undefined }))
  switch (type) {
    case 'one':
      return (
        <Radios
          {...same}
          fieldset={fieldset}
          value={value}
          items={items}
          classes={options.length === 2 ? 'govuk-radios--inline' : undefined}
        />
      )
    case 'some':
      return <Checkboxes {...same} fieldset={fieldset} values={value?.split(',')} items={items} />
    case 'lines':
      return (
        <CharacterCount
          {...same}
          label={label}
          value={value}
          maxlength={most}
          threshold={75}
          rows={most > 1_000 ? 10 : 4}
        />
      )
    case 'line':
      return (
        <Input
          {...same}
          label={label}
          value={value}
          type={name === 'email' ? 'email' : name === 'telephone' ? 'tel' : 'text'}
          autocomplete={mayFill ? autocomplete : 'off'}
          classes={most <= SHORT ? 'govuk-input--width-20' : undefined}
        />
      )
  }
}
