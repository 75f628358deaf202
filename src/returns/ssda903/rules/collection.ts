import type { CollectionYear } from '../../../core/collection-year.ts'
import type { Day } from '../../../core/day.ts'
import type { Collection } from '../../checking/index.ts'
import { ssda903Tables } from '../years.ts'

const kept = new Map<CollectionYear, ReadonlyMap<string, ReadonlySet<string>>>()

/** The codes that a year accepts, by column. */
function codesOf(year: CollectionYear): ReadonlyMap<string, ReadonlySet<string>> {
  const found =
    kept.get(year) ??
    new Map(
      ssda903Tables(year).flatMap(({ columns }) =>
        columns.flatMap(column =>
          column.type === 'code' ? [[column.name, new Set(Object.keys(column.codes))] as const] : [],
        ),
      ),
    )
  kept.set(year, found)
  return found
}

const NONE: ReadonlySet<string> = new Set()
// Derived from the table of that name, or told in the XML form.
const UASC: ReadonlySet<string> = new Set(['0', '1'])

/** What is known beside the tables and the year. */
export type Beside = Pick<Collection, 'authority' | 'providers' | 'postcodes'> &
  Partial<Pick<Collection, 'form'>>

/** A collection year, as its rules ask for it. */
export function collectionOf(year: CollectionYear, start: Day, end: Day, beside: Beside = {}): Collection {
  const codes = codesOf(year)
  return {
    form: 'csv',
    ...beside,
    ...(beside.form === 'xml' ? { xml: true } : {}),
    start,
    end,
    codes: column => (column === 'UASC' ? UASC : (codes.get(column) ?? NONE)),
  }
}
