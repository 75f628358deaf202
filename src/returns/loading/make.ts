import {
  idFrom,
  type LoadedRow,
  type Made,
  type Reading,
  type RecordKind,
} from '../../engines/records/index.ts'
import { ABOUT_NOBODY, HEADER_TABLE } from '../keys.ts'
import type { Group, IncomingRow } from './groups.ts'
import type { Nobodys } from './nobodys.ts'
import type { Stands } from './return.ts'
import type { StandingYear } from './standing-year.ts'

/** What a load says of one record: every field any of its rows states. */
export type Statement = {
  kind: RecordKind
  id: string
  person: string
  values: Record<string, unknown>
  /** The first row that speaks of it. */
  sourceId: number
}

/** A doubt about a row, kept beside it. */
export type Doubt = {
  sourceId: number
  person: string | null
  kind: string | null
  recordId: string | null
  field: string | null
  column: string | null
  message: string
}

/** Finds the readings of a source's table. */
export type Readers = (table: string) => readonly Reading[]

/** The readings of one source, by table, with those that read any row of any source under `*`. */
export function readersOf(source: string, readings: readonly Reading[]): Readers {
  const byTable = new Map<string, Reading[]>()
  for (const reading of readings) {
    if (reading.source !== source && reading.source !== '*') continue
    byTable.set(reading.table, [...(byTable.get(reading.table) ?? []), reading])
  }
  return table => byTable.get(table) ?? []
}

/**
 * Whether an empty cell takes nothing back: the people file and Annex A tell some of what is known, not all, and so does
 * what another system's extract says of who somebody is.
 */
const saysNothing = (source: string, kind: RecordKind): boolean =>
  source === 'people' || source === 'annex-a' || (source === 'ssd' && kind.single === true)

/** What one person's rows say: one statement a record, and every doubt. Rows that no area reads are counted. */
export type Said = {
  statements: Statement[]
  doubts: Doubt[]
  ignored: number
  /** Rows that the record has otherwise, and that were left so. */
  asItStands: number
}

/**
 * Reads one person's rows. `personOf` gives the person behind another local id of the same load, `nobodys` the rows of that
 * load which are about nobody, `standing` what the record itself would return of the year.
 */
export function say(
  group: Group,
  source: string,
  year: string | null,
  readers: Readers,
  personOf: (localId: string) => string,
  nobodys: Nobodys = () => undefined,
  stands?: Stands,
  standing?: StandingYear,
): Said {
  const said = new Map<string, Statement & { columns: Record<string, string> }>()
  const doubts: Doubt[] = []
  const header = group.rows.find(row => row.tab === HEADER_TABLE[source])
  const cellsOf = new Map<string, Record<string, string>[]>()
  for (const row of group.rows) cellsOf.set(row.tab, [...(cellsOf.get(row.tab) ?? []), row.cells])
  const loaded = new Map<number, LoadedRow & { tab: string }>()
  const extra: LoadedRow[] = []
  let ignored = 0
  let asItStands = 0

  const loadedRow = (row: IncomingRow): LoadedRow => {
    const parents: Record<string, LoadedRow> = {}
    const parent = row.parentPosition === null ? undefined : loaded.get(row.parentPosition)
    if (parent) Object.assign(parents, parent.parents, { [parent.tab]: parent })
    const rowId = row.rowId ?? ''
    const one = {
      rowId,
      person: row.person ?? '',
      localId: row.localId,
      isKnownAs: row.isKnown,
      cells: row.cells,
      year: year ?? '',
      header: header?.cells,
      parents,
      tab: row.tab,
      siblings: (table: string) => cellsOf.get(table) ?? [],
      idOfRow: (table: string, column: string, cell: string) =>
        group.rows.find(other => other.tab === table && other.cells[column] === cell)?.rowId ?? null,
      nobodys,
      idFor: (...words: (string | number)[]) => idFrom('part', rowId, ...words),
      personWith(localId: string) {
        const other = personOf(localId)
        if (other !== row.person)
          extra.push({ ...one, person: other, localId, isKnownAs: false, rowId: '', cells: {}, parents: {} })
        return other
      },
    }
    loaded.set(row.position, one)
    return one
  }

  const add = (made: Made, sourceId: number, same?: ReadonlySet<string> | 'all') => {
    const { kind, id, person } = made
    if (made.ofNewcomers && stands && !stands.isNewcomer(person)) return
    const key = `${kind.table} ${id}`
    const before = said.get(key)
    const values: Record<string, unknown> = {}
    for (const [field, value] of Object.entries(made.values)) {
      if (saysNothing(source, kind) && (value === null || value === undefined)) continue
      if (same === 'all' || same?.has(made.columns?.[field] ?? '')) continue
      values[field] = value
    }
    for (const doubt of made.doubts) {
      doubts.push({
        sourceId,
        person,
        kind: made.noRecord ? null : kind.table,
        recordId: made.noRecord ? null : id,
        field: doubt.field ?? null,
        column: doubt.column || null,
        message: doubt.message,
      })
    }
    if (made.noRecord) return
    if (!before) {
      said.set(key, { kind, id, person, values, sourceId, columns: { ...made.columns } })
      return
    }
    for (const [field, value] of Object.entries(values)) {
      const first = before.values[field]
      if (first === undefined || first === null) before.values[field] = value
      else if (JSON.stringify(first) !== JSON.stringify(value)) {
        const column = made.columns?.[field] ?? null
        doubts.push({
          sourceId,
          person,
          kind: kind.table,
          recordId: id,
          field,
          column,
          message: `${column ?? field}: another row about the same person says otherwise, and was taken`,
        })
      }
    }
  }

  for (const [nth, row] of group.rows.entries()) {
    if (row.person === null && ABOUT_NOBODY[source]?.has(row.tab)) {
      ignored += 1
      continue
    }
    if (row.person === null) {
      doubts.push({
        sourceId: row.sourceId,
        person: null,
        kind: null,
        recordId: null,
        field: null,
        column: null,
        message: 'This row does not say which child it is about',
      })
      ignored += 1
      continue
    }
    const read = readers(row.tab)
    const one = loadedRow(row)
    const isNewId = !group.rows.slice(0, nth).some(other => other.localId === row.localId)
    if (isNewId)
      for (const reading of readers('*')) for (const made of reading.make(one)) add(made, row.sourceId)
    if (row.rowId === null || read.length === 0) ignored += 1
    else if (stands?.row(row)) asItStands += 1
    else {
      const same = standing?.same(row.rowId, row.cells)
      for (const reading of read)
        for (const made of reading.make(one))
          if (!stands?.isToldBetter?.(reading, made)) add(made, row.sourceId, same)
    }
    for (const other of extra.splice(0))
      for (const reading of readers('*')) for (const made of reading.make(other)) add(made, row.sourceId)
  }
  const first = group.rows[0]
  if (group.person !== null && !header && source !== 'people' && HEADER_TABLE[source] && first) {
    doubts.push({
      sourceId: first.sourceId,
      person: group.person,
      kind: null,
      recordId: null,
      field: null,
      column: null,
      message: `No ${HEADER_TABLE[source]} row says who this child is`,
    })
  }
  return { statements: [...said.values()], doubts, ignored, asItStands }
}
