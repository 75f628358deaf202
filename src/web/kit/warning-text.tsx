import { type Attributes, classes } from './attributes.ts'
import { type Words, words } from './words.ts'

export type WarningTextProps = Words & {
  iconFallbackText?: string
  classes?: string
  attributes?: Attributes
}

/** Something with consequences. */
export const WarningText = (warning: WarningTextProps) => (
  <div class={classes('govuk-warning-text', warning.classes)} {...warning.attributes}>
    <span class="govuk-warning-text__icon" aria-hidden="true">
      !
    </span>
    <strong class="govuk-warning-text__text">
      <span class="govuk-visually-hidden">{warning.iconFallbackText || 'Warning'}</span> {words(warning)}
    </strong>
  </div>
)
