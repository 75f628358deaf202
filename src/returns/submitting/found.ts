import type { Found, RowKeys } from './submission.ts'

/** What a rule found, by what stands there: the same next year, wherever its row stands then. */
export type FoundThing = { table: string; cells: Readonly<Record<string, string>> }

/**
 * What a rule found, without the row's place and without the child's number, which may change: the cells that the rule names
 * and those that tell the child's rows apart. Another answer in one of them is another thing.
 */
export function thingOf({ rule, row }: Found, keys: RowKeys): FoundThing {
  const columns = [...new Set([...keys(row.table), ...rule.fields])].sort()
  const cells = columns.flatMap(column => {
    const cell = row.cells[column]
    return cell === undefined || column === 'CHILD' ? [] : [[column, cell] as const]
  })
  return { table: row.table, cells: Object.fromEntries(cells) }
}

/** One text for a thing of a child that a rule found; cells in any order give the same. */
export const keyOfThing = (rule: string, person: string, { table, cells }: FoundThing): string =>
  JSON.stringify([rule, person, table, Object.entries(cells).sort(([a], [b]) => (a < b ? -1 : 1))])
