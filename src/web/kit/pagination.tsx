import { type Attributes, classes } from './attributes.ts'
import { says, type Words, words } from './words.ts'

type PageLink = Words & { href?: string; labelText?: string; attributes?: Attributes }

export type PaginationItem = {
  number?: number | string
  href?: string
  current?: boolean
  ellipsis?: boolean
  visuallyHiddenText?: string
  attributes?: Attributes
}

export type PaginationProps = {
  items?: readonly (PaginationItem | null | undefined | false)[]
  previous?: PageLink
  next?: PageLink
  landmarkLabel?: string
  classes?: string
  attributes?: Attributes
}

const ARROWS = {
  prev: 'm6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z',
  next: 'm8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z',
}

const Arrow = ({ to }: { to: 'prev' | 'next' }) => (
  <svg
    class={`govuk-pagination__icon govuk-pagination__icon--${to}`}
    xmlns="http://www.w3.org/2000/svg"
    height="13"
    width="15"
    aria-hidden="true"
    focusable="false"
    viewBox="0 0 15 13"
  >
    <path d={ARROWS[to]} />
  </svg>
)

function Step({ link, to, block }: { link: PageLink; to: 'prev' | 'next'; block: boolean }) {
  return (
    <div class={`govuk-pagination__${to}`}>
      <a class="govuk-link govuk-pagination__link" href={link.href} rel={to} {...link.attributes}>
        {(block || to === 'prev') && <Arrow to={to} />}
        <span
          class={classes(
            'govuk-pagination__link-title',
            block && !link.labelText && 'govuk-pagination__link-title--decorated',
          )}
        >
          {says(link) ? (
            words(link)
          ) : (
            <>
              {to === 'prev' ? 'Previous' : 'Next'}
              <span class="govuk-visually-hidden"> page</span>
            </>
          )}
        </span>
        {link.labelText && block && (
          <>
            <span class="govuk-visually-hidden">:</span>
            <span class="govuk-pagination__link-label">{link.labelText}</span>
          </>
        )}
        {!block && to === 'next' && <Arrow to={to} />}
      </a>
    </div>
  )
}

const Item = (item: PaginationItem) => (
  <li
    class={classes(
      'govuk-pagination__item',
      item.current && 'govuk-pagination__item--current',
      item.ellipsis && 'govuk-pagination__item--ellipsis',
    )}
  >
    {item.ellipsis ? (
      '⋯'
    ) : (
      <a
        class="govuk-link govuk-pagination__link"
        href={item.href}
        aria-label={item.visuallyHiddenText ?? `Page ${item.number}`}
        aria-current={item.current ? 'page' : undefined}
        {...item.attributes}
      >
        {item.number}
      </a>
    )}
  </li>
)

/** The pages of a long list; without `items`, only the steps back and on. */
export function Pagination(pages: PaginationProps) {
  const { previous, next, items } = pages
  const block = Boolean(!items && (next || previous))
  return (
    <nav
      class={classes('govuk-pagination', block && 'govuk-pagination--block', pages.classes)}
      aria-label={pages.landmarkLabel || 'Pagination'}
      {...pages.attributes}
    >
      {previous?.href && <Step link={previous} to="prev" block={block} />}
      {items && (
        <ul class="govuk-pagination__list">
          {items.map(item => item && Object.keys(item).length > 0 && <Item {...item} />)}
        </ul>
      )}
      {next?.href && <Step link={next} to="next" block={block} />}
    </nav>
  )
}
