import type { ComponentChildren } from 'preact'
import { type Attributes, classes } from './attributes.ts'
import { says, type Words, words } from './words.ts'

export type Legend = Words & { classes?: string; isPageHeading?: boolean }

export type FieldsetProps = {
  legend?: Legend
  classes?: string
  role?: string
  describedBy?: string
  attributes?: Attributes
  html?: ComponentChildren
  children?: ComponentChildren
}

/** Controls that answer one question together, under its words. */
export const Fieldset = ({ legend, ...set }: FieldsetProps) => (
  <fieldset
    class={classes('govuk-fieldset', set.classes)}
    role={(set.role || undefined) as 'group'}
    aria-describedby={set.describedBy || undefined}
    {...set.attributes}
  >
    {legend && says(legend) && (
      <legend class={classes('govuk-fieldset__legend', legend.classes)}>
        {legend.isPageHeading ? <h1 class="govuk-fieldset__heading">{words(legend)}</h1> : words(legend)}
      </legend>
    )}
    {set.children ?? set.html}
  </fieldset>
)
