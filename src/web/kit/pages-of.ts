import type { PaginationProps } from './pagination.tsx'

/** The first page, the last, the present one and its neighbours; gaps between them as dots. */
function shown(page: number, last: number): (number | 'gap')[] {
  const near = [1, page - 1, page, page + 1, last].filter(n => n >= 1 && n <= last)
  const numbers = [...new Set(near)].sort((a, b) => a - b)
  return numbers.flatMap((n, i) => {
    const before = numbers[i - 1]
    return before !== undefined && n - before > 1 ? ['gap' as const, n] : [n]
  })
}

/**
 * What `Pagination` shows on one page of a list; undefined when all fits on one page.
 * `page` counts from 1; `href` gives a page's address.
 */
export function pagesOf(
  list: { page: number; perPage: number; total: number },
  href: (page: number) => string,
): PaginationProps | undefined {
  const last = Math.ceil(list.total / list.perPage)
  if (last <= 1) return undefined
  const page = Math.min(Math.max(1, Math.trunc(list.page)), last)
  return {
    previous: page > 1 ? { href: href(page - 1) } : undefined,
    next: page < last ? { href: href(page + 1) } : undefined,
    items: shown(page, last).map(n =>
      n === 'gap' ? { ellipsis: true } : { number: n, href: href(n), current: n === page },
    ),
  }
}

/** Which page of a long list an address asks for: the first, for anything that is no such number. */
export const pageOf = (text: string | undefined): number =>
  /^[1-9]\d{0,5}$/.test(text ?? '') ? Number(text) : 1
