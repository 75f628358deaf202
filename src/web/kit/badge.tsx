import { type Attributes, classes } from './attributes.ts'
import { type Words, words } from './words.ts'

export type BadgeProps = Words & { classes?: string; attributes?: Attributes }

/** A short word that marks a thing; `classes: 'moj-badge--red'` colours it. */
export const Badge = (badge: BadgeProps) => (
  <span class={classes('moj-badge', badge.classes)} {...badge.attributes}>
    {words(badge)}
  </span>
)
