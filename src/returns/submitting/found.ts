import type { CollectionYear } from '../../core/collection-year.ts'
import type { Found, RowTelling } from './submission.ts'

/** What a rule found, by what stands there: the same next year, wherever its row stands then. */
export type FoundThing = { table: string; cells: Readonly<Record<string, string>> }

/** Where no row answers for what was found. */
const WHOLE = 'The return as a whole'

/**
 * What a rule found, without the row's place and without the child's number, which may change: the cells that the rule names
 * and those that tell the child's rows apart. Another answer in one of them is another thing. Of the return as a whole nothing
 * stands still from one year to the next, so that what was found there is of its year alone.
 */
export function thingOf(
  { rule, row }: Found,
  { keys, childColumn }: RowTelling,
  year: CollectionYear,
): FoundThing {
  if (row === null) return { table: WHOLE, cells: { year } }
  const columns = [...new Set([...keys(row.table), ...rule.fields])].sort()
  const cells = columns.flatMap(column => {
    const cell = row.cells[column]
    return cell === undefined || column === childColumn ? [] : [[column, cell] as const]
  })
  return { table: row.table, cells: Object.fromEntries(cells) }
}

/** One text for a thing that a rule found, of a child or of the whole return; cells in any order give the same. */
export const keyOfThing = (rule: string, person: string | null, { table, cells }: FoundThing): string =>
  JSON.stringify([rule, person, table, Object.entries(cells).sort(([a], [b]) => (a < b ? -1 : 1))])
