import { type Day, dayFrom, partsOf } from './day.ts'

/** A year of a statutory collection, 1 April to 31 March, as the DfE writes it: '2017-18'. */
export type CollectionYear = string & { readonly __collectionYear: unique symbol }

/** The collection year that begins on 1 April of a calendar year. */
export function yearBeginning(year: number): CollectionYear {
  return `${year}-${String((year + 1) % 100).padStart(2, '0')}` as CollectionYear
}

/** Reads '2017-18', '2017/18' or '2017-2018'; undefined for anything else, such as '2017-19'. */
export function parseYear(text: string): CollectionYear | undefined {
  const parts = /^\s*(\d{4})\s*[-/–]\s*(\d\d|\d{4})\s*$/.exec(text)
  if (!parts?.[1] || !parts[2]) return undefined
  const first = Number(parts[1])
  const last = String(first + 1)
  return last === parts[2] || (parts[2].length === 2 && last.endsWith(parts[2]))
    ? yearBeginning(first)
    : undefined
}

/** The calendar year a collection year begins in: 2017 for '2017-18'. */
export const firstYear = (year: CollectionYear): number => Number(year.slice(0, 4))

/** The collection year a day falls in. */
export function yearOf(d: Day): CollectionYear {
  const { year, month } = partsOf(d)
  return yearBeginning(month >= 4 ? year : year - 1)
}

/** Its first day, 1 April. */
export const startOf = (year: CollectionYear): Day => dayFrom(firstYear(year), 4, 1)!
/** Its last day, 31 March. */
export const endOf = (year: CollectionYear): Day => dayFrom(firstYear(year) + 1, 3, 31)!
/** The year before. */
export const previousYear = (year: CollectionYear): CollectionYear => yearBeginning(firstYear(year) - 1)
/** The year after. */
export const nextYear = (year: CollectionYear): CollectionYear => yearBeginning(firstYear(year) + 1)
