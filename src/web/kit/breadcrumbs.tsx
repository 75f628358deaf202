import { type Attributes, classes } from './attributes.ts'
import { type Words, words } from './words.ts'

export type BreadcrumbsProps = {
  items?: readonly (Words & { href?: string; attributes?: Attributes })[]
  collapseOnMobile?: boolean
  labelText?: string
  classes?: string
  attributes?: Attributes
}

/** Where a page stands; an item without `href` is the page itself. */
export const Breadcrumbs = (crumbs: BreadcrumbsProps) => (
  <nav
    class={classes(
      'govuk-breadcrumbs',
      crumbs.classes,
      crumbs.collapseOnMobile && 'govuk-breadcrumbs--collapse-on-mobile',
    )}
    {...crumbs.attributes}
    aria-label={crumbs.labelText ?? 'Breadcrumb'}
  >
    <ol class="govuk-breadcrumbs__list">
      {crumbs.items?.map(item =>
        item.href ? (
          <li class="govuk-breadcrumbs__list-item">
            <a class="govuk-breadcrumbs__link" href={item.href} {...item.attributes}>
              {words(item)}
            </a>
          </li>
        ) : (
          <li class="govuk-breadcrumbs__list-item" aria-current="page">
            {words(item)}
          </li>
        ),
      )}
    </ol>
  </nav>
)
