import type { ComponentChildren } from 'preact'
import { type Attributes, classes } from './attributes.ts'
import { type Words, words } from './words.ts'

export type DetailsProps = Words & {
  summaryText?: string
  summaryHtml?: ComponentChildren
  id?: string
  open?: boolean
  classes?: string
  attributes?: Attributes
  children?: ComponentChildren
}

/** More for those who want it, folded away. */
export const Details = (details: DetailsProps) => (
  <details
    id={details.id || undefined}
    class={classes('govuk-details', details.classes)}
    {...details.attributes}
    open={details.open}
  >
    <summary class="govuk-details__summary">
      <span class="govuk-details__summary-text">{details.summaryHtml || details.summaryText}</span>
    </summary>
    <div class="govuk-details__text">{details.children ?? words(details)}</div>
  </details>
)
