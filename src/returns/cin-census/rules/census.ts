import { type CollectionYear, endOf, startOf } from '../../../core/collection-year.ts'
import { cinCensusTables } from '../years.ts'
import type { Census } from './rule.ts'

/** A census year as its rules ask for it; a worked case may have days of its own. */
export function censusOf(
  year: CollectionYear,
  { start, end }: Pick<Census, 'start' | 'end'> = { start: startOf(year), end: endOf(year) },
): Census {
  const codes = codesOf(year)
  return { year, start, end, codes: column => codes.get(column) ?? NONE }
}

const NONE: ReadonlySet<string> = new Set()

/** The codes that a year accepts, by column. */
const codesOf = (year: CollectionYear): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(
    cinCensusTables(year).flatMap(({ columns }) =>
      columns.flatMap(column =>
        column.type === 'code' ? [[column.name, new Set(Object.keys(column.codes))] as const] : [],
      ),
    ),
  )
