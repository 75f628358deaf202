import type { VNode } from 'preact'
import { type ChronologyFilter, filterQuery } from './filter.ts'

/** The numbers to show: the first, the last, and those near the current one; null is a gap. */
export function pageNumbers(page: number, pages: number): (number | null)[] {
  const near = [1, page - 1, page, page + 1, pages].filter(n => n >= 1 && n <= pages)
  const numbers = [...new Set(near)].sort((a, b) => a - b)
  return numbers.flatMap((n, i) => (i > 0 && n - numbers[i - 1]! > 1 ? [null, n] : [n]))
}

type PagesProps = { filter: ChronologyFilter; pages: number; href: (page: number) => string }

/** Links to the other pages of the list. */
export function ChronologyPages({ filter: { page }, pages, href }: PagesProps): VNode {
  const arrow = (to: number, rel: 'prev' | 'next', words: string) => (
    <div class={`govuk-pagination__${rel}`}>
      <a class="govuk-link govuk-pagination__link" href={href(to)} rel={rel}>
        <span class="govuk-pagination__link-title">
          {words}
          <span class="govuk-visually-hidden"> page</span>
        </span>
      </a>
    </div>
  )
  return (
    <nav class="govuk-pagination" aria-label="Pages of the chronology">
      {page > 1 && arrow(page - 1, 'prev', 'Newer')}
      <ul class="govuk-pagination__list">
        {pageNumbers(page, pages).map((n, i) =>
          n === null ? (
            <li
              key={`gap-${i < 3 ? 'before' : 'after'}`}
              class="govuk-pagination__item govuk-pagination__item--ellipsis"
            >
              ⋯
            </li>
          ) : (
            <li
              key={n}
              class={`govuk-pagination__item${n === page ? ' govuk-pagination__item--current' : ''}`}
            >
              <a
                class="govuk-link govuk-pagination__link"
                href={href(n)}
                aria-label={`Page ${n}`}
                aria-current={n === page ? 'page' : undefined}
              >
                {n}
              </a>
            </li>
          ),
        )}
      </ul>
      {page < pages && arrow(page + 1, 'next', 'Older')}
    </nav>
  )
}

/** The address of another page of the same question. */
export const pageHref =
  (filter: ChronologyFilter, action: string, keep: Readonly<Record<string, string>>, id: string) =>
  (page: number): string =>
    `${action}${filterQuery({ ...filter, page }, keep)}#${id}`
