import type { CollectionYear } from '../../core/collection-year.ts'
import { type LiveReturn, placesOf, type RecordRow, summaryOf } from '../../returns/from-record/index.ts'
import type { MadeReturn } from '../../returns/submitting/index.ts'
import type { CheckedRecord } from '../validating/live.ts'

/** All rows of a return, child by child, in the order of its tables. */
export function rowsInOrder({ tables, numbers }: LiveReturn): RecordRow[] {
  const places = placesOf(numbers)
  return tables.flatMap(({ rows }) => rows).sort((a, b) => places.get(a.person)! - places.get(b.person)!)
}

/** A return that was held to its rules, as it is submitted: what they found of the whole return comes first. */
export const madeOf = (
  year: CollectionYear,
  { made, faults, broken, editions, isOver }: CheckedRecord,
): MadeReturn => ({
  year,
  rows: rowsInOrder(made),
  numbers: made.numbers,
  tables: made.tables.map(one => summaryOf(one)),
  // A whole return is judged of a whole year.
  faults: [...(isOver ? broken.map(rule => ({ rule, row: null })) : []), ...faults],
  lists: Object.values(editions).map(({ list, edition, files }) => ({
    list,
    edition,
    sha256: files.map(file => file.sha256),
  })),
  isOver,
})
