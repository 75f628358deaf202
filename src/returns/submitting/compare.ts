import type { RecordRow } from '../from-record/index.ts'
import type { RowKeys } from './submission.ts'

/** A column whose cell is another. */
export type CellChange = { column: string; before: string; after: string }

/** One row of one child that two returns do not share: it came, it went, or cells of it changed. */
export type RowChange = { table: string; person: string } & (
  | { what: 'added'; after: RecordRow }
  | { what: 'gone'; before: RecordRow }
  | { what: 'changed'; before: RecordRow; after: RecordRow; cells: readonly CellChange[] }
)

/**
 * What changed from one return to another, in the order of the later one, with what went at the end of its child. A row is the
 * same row when it is the same record; where a record was written anew, when it has the same day or other key in its child's
 * table, each row once.
 */
export function compareRows(
  before: readonly RecordRow[],
  after: readonly RecordRow[],
  keys: RowKeys,
): RowChange[] {
  const left = new Map<string, RecordRow[]>()
  const idOf = (row: RecordRow) => `${row.table} ${row.person} ${row.kind} ${row.id}`
  const keyOf = (row: RecordRow) =>
    JSON.stringify([row.table, row.person, ...keys(row.table).map(column => row.cells[column] ?? '')])
  for (const row of before) left.set(idOf(row), [...(left.get(idOf(row)) ?? []), row])
  const pairs = new Map<RecordRow, RecordRow>()
  for (const row of after) {
    const same = left.get(idOf(row))?.shift()
    if (same) pairs.set(row, same)
  }
  const byKey = new Map<string, RecordRow[]>()
  for (const row of [...left.values()].flat()) byKey.set(keyOf(row), [...(byKey.get(keyOf(row)) ?? []), row])
  for (const row of after) {
    if (pairs.has(row)) continue
    const same = byKey.get(keyOf(row))?.shift()
    if (same) pairs.set(row, same)
  }
  const changes = after.flatMap((row): RowChange[] => {
    const { table, person } = row
    const was = pairs.get(row)
    if (!was) return [{ what: 'added', table, person, after: row }]
    const cells = changedCells(was, row)
    return cells.length === 0 ? [] : [{ what: 'changed', table, person, before: was, after: row, cells }]
  })
  const went = [...byKey.values()]
    .flat()
    .map((row): RowChange => ({ what: 'gone', table: row.table, person: row.person, before: row }))
  return childByChild([...changes, ...went])
}

function changedCells(before: RecordRow, after: RecordRow): CellChange[] {
  const columns = [...new Set([...Object.keys(before.cells), ...Object.keys(after.cells)])]
  return columns.flatMap(column => {
    const [was, is] = [before.cells[column] ?? '', after.cells[column] ?? '']
    return was === is ? [] : [{ column, before: was, after: is }]
  })
}

function childByChild(changes: readonly RowChange[]): RowChange[] {
  const children = new Map<string, RowChange[]>()
  for (const change of changes) {
    const own = children.get(change.person)
    if (own) own.push(change)
    else children.set(change.person, [change])
  }
  return [...children.values()].flat()
}

/** How many rows of a table came, went and changed. */
export type ChangeCount = { table: string; added: number; gone: number; changed: number }

/** Changes counted by table, in the order in which tables come. */
export function countChanges(changes: readonly RowChange[]): ChangeCount[] {
  const counts = new Map<string, ChangeCount>()
  for (const { table, what } of changes) {
    const count = counts.get(table) ?? { table, added: 0, gone: 0, changed: 0 }
    count[what] += 1
    counts.set(table, count)
  }
  return [...counts.values()]
}
