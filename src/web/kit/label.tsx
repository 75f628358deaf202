import { type Attributes, classes } from './attributes.ts'
import { says, type Words, words } from './words.ts'

export type LabelProps = Words & {
  for?: string
  classes?: string
  isPageHeading?: boolean
  attributes?: Attributes
}

/** The label of one control; nothing when it has no words. */
export function Label(label: LabelProps) {
  if (!says(label)) return null
  const element = (
    <label class={classes('govuk-label', label.classes)} for={label.for} {...label.attributes}>
      {words(label)}
    </label>
  )
  return label.isPageHeading ? <h1 class="govuk-label-wrapper">{element}</h1> : element
}
