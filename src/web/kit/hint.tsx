import { type Attributes, classes } from './attributes.ts'
import { type Words, words } from './words.ts'

export type HintProps = Words & { id?: string; classes?: string; attributes?: Attributes }

/** A line that helps to answer a question. */
export const Hint = (hint: HintProps) => (
  <div id={hint.id} class={classes('govuk-hint', hint.classes)} {...hint.attributes}>
    {words(hint)}
  </div>
)
