import { type Attributes, classes } from './attributes.ts'
import { type Words, words } from './words.ts'

export type SubNavigationProps = {
  label?: string
  items: readonly (Words & { href: string; active?: boolean; classes?: string; attributes?: Attributes })[]
  classes?: string
  attributes?: Attributes
}

/** The pages of one thing, such as a child's record. */
export const SubNavigation = (nav: SubNavigationProps) => (
  <nav
    class={classes('moj-sub-navigation', nav.classes)}
    aria-label={nav.label || 'Pages of this record'}
    {...nav.attributes}
  >
    <ul class="moj-sub-navigation__list">
      {nav.items.map(item => (
        <li class={classes('moj-sub-navigation__item', item.classes)}>
          <a
            class="moj-sub-navigation__link"
            aria-current={item.active ? 'page' : undefined}
            href={item.href}
            {...item.attributes}
          >
            {words(item)}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)
