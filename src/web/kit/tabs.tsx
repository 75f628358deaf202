import { type Attributes, classes } from './attributes.ts'
import { type Words, words } from './words.ts'

export type TabItem = {
  id?: string
  label?: string
  attributes?: Attributes
  panel?: Words & { attributes?: Attributes }
}

export type TabsProps = {
  id?: string
  idPrefix?: string
  title?: string
  items?: readonly (TabItem | null | undefined | false)[]
  classes?: string
  attributes?: Attributes
}

/** Parts of one thing, one seen at a time; without script all of them, one under another. */
export function Tabs(tabs: TabsProps) {
  const panelId = (item: TabItem, i: number) => item.id || `${tabs.idPrefix ?? ''}-${i + 1}`
  return (
    <div
      id={tabs.id || undefined}
      class={classes('govuk-tabs', tabs.classes)}
      {...tabs.attributes}
      data-module="govuk-tabs"
    >
      <h2 class="govuk-tabs__title">{tabs.title ?? 'Contents'}</h2>
      {tabs.items && tabs.items.length > 0 && (
        <>
          <ul class="govuk-tabs__list">
            {tabs.items.map(
              (item, i) =>
                item && (
                  <li class={classes('govuk-tabs__list-item', i === 0 && 'govuk-tabs__list-item--selected')}>
                    <a class="govuk-tabs__tab" href={`#${panelId(item, i)}`} {...item.attributes}>
                      {item.label}
                    </a>
                  </li>
                ),
            )}
          </ul>
          {tabs.items.map(
            (item, i) =>
              item && (
                <div
                  class={classes('govuk-tabs__panel', i > 0 && 'govuk-tabs__panel--hidden')}
                  id={panelId(item, i)}
                  {...item.panel?.attributes}
                >
                  {item.panel?.html || (item.panel?.text && <p class="govuk-body">{words(item.panel)}</p>)}
                </div>
              ),
          )}
        </>
      )}
    </div>
  )
}
