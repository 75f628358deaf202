import type { ComponentChildren } from 'preact'
import { type Attributes, classes } from './attributes.ts'
import { type Words, words } from './words.ts'

export type ErrorSummaryProps = {
  titleText?: string
  titleHtml?: ComponentChildren
  descriptionText?: string
  descriptionHtml?: ComponentChildren
  errorList?: readonly (Words & { href?: string; attributes?: Attributes })[]
  disableAutoFocus?: boolean
  classes?: string
  attributes?: Attributes
}

/** Everything to mend on a page, each with a link to its field. Stands first in the main content. */
export function ErrorSummary(summary: ErrorSummaryProps) {
  const description = summary.descriptionHtml || summary.descriptionText
  return (
    <div
      class={classes('govuk-error-summary', summary.classes)}
      data-disable-auto-focus={summary.disableAutoFocus}
      {...summary.attributes}
      data-module="govuk-error-summary"
    >
      <div role="alert">
        <h2 class="govuk-error-summary__title">{summary.titleHtml || summary.titleText}</h2>
        <div class="govuk-error-summary__body">
          {description && <p>{description}</p>}
          {summary.errorList && summary.errorList.length > 0 && (
            <ul class="govuk-list govuk-error-summary__list">
              {summary.errorList.map(item => (
                <li>
                  {item.href ? (
                    <a href={item.href} {...item.attributes}>
                      {words(item)}
                    </a>
                  ) : (
                    words(item)
                  )}
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </div>
  )
}
