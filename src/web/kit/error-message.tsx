import { type Attributes, classes } from './attributes.ts'
import { type Words, words } from './words.ts'

export type ErrorMessageProps = Words & {
  id?: string
  classes?: string
  attributes?: Attributes
  /** Said before the message to those who cannot see that it is red; empty for nothing. */
  visuallyHiddenText?: string
}

/** What is wrong with one answer, above its control. */
export function ErrorMessage({ visuallyHiddenText = 'Error', ...error }: ErrorMessageProps) {
  return (
    <p id={error.id} class={classes('govuk-error-message', error.classes)} {...error.attributes}>
      {visuallyHiddenText && <span class="govuk-visually-hidden">{visuallyHiddenText}:</span>}
      {visuallyHiddenText && ' '}
      {words(error)}
    </p>
  )
}
