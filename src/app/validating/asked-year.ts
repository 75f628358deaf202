import { type CollectionYear, parseYear } from '../../core/collection-year.ts'
import type { Kind } from './kind.ts'

/** Reads the year whose rules are asked, as it is typed; `wrong` says in a sentence why there are none. */
export function askedYear(
  text: string,
  { refusesYear }: Pick<Kind, 'refusesYear'>,
): { year: CollectionYear } | { wrong: string } {
  const year = parseYear(text)
  if (year === undefined) return { wrong: `--year “${text}” is not a year. Write it as 2026-27.` }
  const wrong = refusesYear(year)
  return wrong === undefined ? { year } : { wrong }
}
