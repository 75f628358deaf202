import { type Attributes, classes } from './attributes.ts'
import { type Words, words } from './words.ts'

export type TagProps = Words & { classes?: string; attributes?: Attributes }

/** A state in a word or two; `classes: 'govuk-tag--red'` colours it, the words still say it. */
export const Tag = (tag: TagProps) => (
  <strong class={classes('govuk-tag', tag.classes)} {...tag.attributes}>
    {words(tag)}
  </strong>
)
