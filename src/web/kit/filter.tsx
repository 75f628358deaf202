import type { ComponentChildren } from 'preact'
import { Button } from './button.tsx'

export type FilterProps = {
  heading?: string
  /** What is chosen now, each with a link that takes it away. */
  selected?: readonly { heading: string; items: readonly { text: string; href: string }[] }[]
  clearHref?: string
  submitText?: string
  /** The controls. The filter stands inside a form of method get. */
  children?: ComponentChildren
}

/** What a list is narrowed by. */
export const Filter = (filter: FilterProps) => (
  <div class="moj-filter" data-module="moj-filter">
    <div class="moj-filter__header">
      <div class="moj-filter__header-title">
        <h2 class="govuk-heading-m">{filter.heading ?? 'Filter'}</h2>
      </div>
      <div class="moj-filter__header-action" />
    </div>
    <div class="moj-filter__content">
      {filter.selected && filter.selected.length > 0 && (
        <div class="moj-filter__selected">
          <div class="moj-filter__selected-heading">
            <div class="moj-filter__heading-title">
              <h2 class="govuk-heading-m">Selected filters</h2>
            </div>
            {filter.clearHref && (
              <div class="moj-filter__heading-action">
                <p>
                  <a class="govuk-link govuk-link--no-visited-state" href={filter.clearHref}>
                    Clear filters
                  </a>
                </p>
              </div>
            )}
          </div>
          {filter.selected.map(category => (
            <>
              <h3 class="govuk-heading-s govuk-!-margin-bottom-0">{category.heading}</h3>
              <ul class="moj-filter-tags">
                {category.items.map(item => (
                  <li>
                    <a class="moj-filter__tag" href={item.href}>
                      <span class="govuk-visually-hidden">Remove this filter</span> {item.text}
                    </a>
                  </li>
                ))}
              </ul>
            </>
          ))}
        </div>
      )}
      <div class="moj-filter__options">
        <Button text={filter.submitText ?? 'Apply filters'} />
        {filter.children}
      </div>
    </div>
  </div>
)
