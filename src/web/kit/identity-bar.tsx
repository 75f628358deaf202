import type { ComponentChildren } from 'preact'
import { type Attributes, classes } from './attributes.ts'
import { type Words, words } from './words.ts'

export type IdentityBarProps = {
  title?: Words
  /** Facts beside the name: age, status, allocated worker. */
  children?: ComponentChildren
  actions?: ComponentChildren
  classes?: string
  attributes?: Attributes
}

/** Whose record this is, at the head of each of its pages. */
export const IdentityBar = (bar: IdentityBarProps) => (
  <div class={classes('moj-identity-bar', bar.classes)} {...bar.attributes}>
    <div class="moj-identity-bar__container">
      <div class="moj-identity-bar__details">
        {bar.title && <span class="moj-identity-bar__title">{words(bar.title)}</span>}
        {bar.children}
      </div>
      {bar.actions && <div class="moj-identity-bar__actions">{bar.actions}</div>}
    </div>
  </div>
)
