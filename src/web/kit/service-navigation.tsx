import type { ComponentChildren } from 'preact'
import { type Attributes, classes } from './attributes.ts'
import { type Words, words } from './words.ts'

export type NavItem = Words & {
  href?: string
  /** The page shown now. */
  current?: boolean
  /** The page shown now lies under this one. */
  active?: boolean
  attributes?: Attributes
}

export type ServiceNavigationProps = {
  serviceName?: string
  serviceUrl?: string
  navigation?: readonly (NavItem | null | undefined | false)[]
  slots?: {
    start?: ComponentChildren
    end?: ComponentChildren
    navigationStart?: ComponentChildren
    navigationEnd?: ComponentChildren
  }
  /** Puts the end slot on the line of the navigation. */
  endInline?: boolean
  ariaLabel?: string
  menuButtonText?: string
  menuButtonLabel?: string
  navigationLabel?: string
  navigationId?: string
  navigationClasses?: string
  collapseNavigationOnMobile?: boolean
  classes?: string
  attributes?: Attributes
}

function Item({ item }: { item: NavItem }) {
  const here = item.active || item.current
  const current = item.current ? 'page' : here ? 'true' : undefined
  const inside = here ? (
    <strong class="govuk-service-navigation__active-fallback">{words(item)}</strong>
  ) : (
    words(item)
  )
  return (
    <li class={classes('govuk-service-navigation__item', here && 'govuk-service-navigation__item--active')}>
      {item.href ? (
        <a
          class="govuk-service-navigation__link"
          href={item.href}
          aria-current={current}
          {...item.attributes}
        >
          {inside}
        </a>
      ) : (
        words(item) && (
          <span class="govuk-service-navigation__text" aria-current={current}>
            {inside}
          </span>
        )
      )}
    </li>
  )
}

// The script shows the button where the menu folds away; without script it must not exist for anyone.
const HIDDEN = { hidden: true, 'aria-hidden': 'true' } as const

function Nav({ nav, items }: { nav: ServiceNavigationProps; items: readonly NavItem[] }) {
  const menu = nav.menuButtonText || 'Menu'
  const id = nav.navigationId || 'navigation'
  return (
    <nav
      aria-label={nav.navigationLabel || menu}
      class={classes('govuk-service-navigation__wrapper', nav.navigationClasses)}
    >
      {(nav.collapseNavigationOnMobile ?? items.length > 1) && (
        <button
          type="button"
          class="govuk-service-navigation__toggle govuk-js-service-navigation-toggle"
          aria-controls={id}
          aria-label={(nav.menuButtonLabel !== menu && nav.menuButtonLabel) || undefined}
          {...HIDDEN}
        >
          {menu}
        </button>
      )}
      <ul class="govuk-service-navigation__list" id={id}>
        {nav.slots?.navigationStart}
        {items.map(item => (
          <Item item={item} />
        ))}
        {nav.slots?.navigationEnd}
      </ul>
    </nav>
  )
}

/** The service's name and its main pages, under the header. */
export function ServiceNavigation(nav: ServiceNavigationProps) {
  const { slots = {} } = nav
  const items = (nav.navigation ?? []).filter(item => Boolean(item)) as NavItem[]
  const inside = (
    <div
      class={classes(
        'govuk-width-container',
        nav.endInline && 'govuk-service-navigation__inlining-container',
      )}
    >
      {slots.start}
      <div class="govuk-service-navigation__container">
        {nav.serviceName && (
          <span class="govuk-service-navigation__service-name">
            {nav.serviceUrl ? (
              <a href={nav.serviceUrl} class="govuk-service-navigation__link">
                {nav.serviceName}
              </a>
            ) : (
              <span class="govuk-service-navigation__text">{nav.serviceName}</span>
            )}
          </span>
        )}
        {(items.length > 0 || slots.navigationStart || slots.navigationEnd) && (
          <Nav nav={nav} items={items} />
        )}
      </div>
      {slots.end}
    </div>
  )
  const same = {
    class: classes('govuk-service-navigation', nav.classes),
    'data-module': 'govuk-service-navigation',
    ...nav.attributes,
  }
  // A named section is a landmark; with navigation alone the nav element is landmark enough.
  return nav.serviceName || slots.start || slots.end ? (
    <section aria-label={nav.ariaLabel ?? 'Service information'} {...same}>
      {inside}
    </section>
  ) : (
    <div {...same}>{inside}</div>
  )
}
