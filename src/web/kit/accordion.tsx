import { type Attributes, classes, translations } from './attributes.ts'
import { Heading } from './heading.tsx'
import { says, type Words, words } from './words.ts'

export type AccordionItem = { heading?: Words; summary?: Words; content?: Words; expanded?: boolean }

export type AccordionProps = {
  id: string
  items?: readonly (AccordionItem | null | undefined | false)[]
  headingLevel?: number
  rememberExpanded?: boolean
  hideAllSectionsText?: string
  hideSectionText?: string
  hideSectionAriaLabelText?: string
  showAllSectionsText?: string
  showSectionText?: string
  showSectionAriaLabelText?: string
  classes?: string
  attributes?: Attributes
}

const Section = (props: { item: AccordionItem; id: string; at: number; level: number }) => {
  const { item, id, at } = props
  return (
    <div class={classes('govuk-accordion__section', item.expanded && 'govuk-accordion__section--expanded')}>
      <div class="govuk-accordion__section-header">
        <Heading level={props.level} class="govuk-accordion__section-heading">
          <span class="govuk-accordion__section-button" id={`${id}-heading-${at}`}>
            {words(item.heading)}
          </span>
        </Heading>
        {says(item.summary) && (
          <div class="govuk-accordion__section-summary govuk-body" id={`${id}-summary-${at}`}>
            {words(item.summary)}
          </div>
        )}
      </div>
      <div id={`${id}-content-${at}`} class="govuk-accordion__section-content">
        {item.content?.html || (item.content?.text && <p class="govuk-body">{item.content.text}</p>)}
      </div>
    </div>
  )
}

/** Sections that open one by one; without script all of them are open. */
export const Accordion = (accordion: AccordionProps) => (
  <div
    class={classes('govuk-accordion', accordion.classes)}
    data-module="govuk-accordion"
    id={accordion.id}
    data-remember-expanded={accordion.rememberExpanded}
    {...translations({
      'hide-all-sections': accordion.hideAllSectionsText,
      'hide-section': accordion.hideSectionText,
      'hide-section-aria-label': accordion.hideSectionAriaLabelText,
      'show-all-sections': accordion.showAllSectionsText,
      'show-section': accordion.showSectionText,
      'show-section-aria-label': accordion.showSectionAriaLabelText,
    })}
    {...accordion.attributes}
  >
    {accordion.items?.map(
      (item, i) =>
        item && <Section item={item} id={accordion.id} at={i + 1} level={accordion.headingLevel || 2} />,
    )}
  </div>
)
