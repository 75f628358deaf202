import type { ComponentChildren } from 'preact'
import { type Attributes, classes } from './attributes.ts'
import { type Words, words } from './words.ts'

export type InsetTextProps = Words & {
  id?: string
  classes?: string
  attributes?: Attributes
  children?: ComponentChildren
}

/** Words set apart from the text round them. */
export const InsetText = (inset: InsetTextProps) => (
  <div id={inset.id || undefined} class={classes('govuk-inset-text', inset.classes)} {...inset.attributes}>
    {inset.children ?? words(inset)}
  </div>
)
