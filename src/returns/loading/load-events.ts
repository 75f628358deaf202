import type { Instant } from '../../core/instant.ts'
import type { Ctx, Reading, RecordKind } from '../../engines/records/index.ts'
import type { Event } from './fold.ts'
import type { Group, IncomingRow } from './groups.ts'
import { readersOf, say } from './make.ts'
import { type Nobodys, rowsAboutNobody } from './nobodys.ts'

/** Everything said of one record. */
export type Told = { kind: RecordKind; id: string; person: string; events: Event[] }

type Load = {
  id: number
  kind: string
  year: string | null
  known_at: Instant
  loaded_from: Instant
  loaded_at: Instant
  loaded_by: string
}
type Row = {
  id: number
  load_id: number
  file: string
  line: number
  tab: string
  position: number
  parent_position: number | null
  local_id: string
  person_id: string
  row_id: string | null
  cells: Record<string, string>
}

/** What every load says of these people's records, by table and id: statements, and rows that a resubmission left out. */
export async function eventsOfLoads(
  ctx: Ctx,
  persons: readonly string[],
  readings: readonly Reading[],
  firstTyped: ReadonlyMap<string, Instant>,
): Promise<Map<string, Told>> {
  const loads = await ctx.db.rows<Load>(
    'select id, kind, year, known_at, loaded_from, loaded_at, loaded_by from load',
  )
  const rows = await ctx.db.rows<Row>(
    'select * from source_row where person_id = any($1) order by position',
    [persons],
  )
  const byLoad = new Map<string, Row[]>()
  for (const row of rows) {
    const key = `${row.load_id} ${row.person_id}`
    byLoad.set(key, [...(byLoad.get(key) ?? []), row])
  }
  const ids = await localIds(ctx)
  const readers = new Map(loads.map(({ kind }) => [kind, readersOf(kind, readings)]))
  const nobodys = new Map<number, Nobodys>()
  for (const { id, kind } of loads) nobodys.set(id, await rowsAboutNobody(ctx, kind, 'source_row', id))
  const told = new Map<string, Told>()
  for (const person of persons) {
    const typed = firstTyped.get(person)
    // As at the load itself: known before today only where nobody had typed anything earlier.
    const ordered = loads
      .map(load => ({
        load,
        known: typed !== undefined && typed <= load.known_at ? load.loaded_from : load.known_at,
      }))
      .sort((a, b) => a.known - b.known || a.load.id - b.load.id)
    const newest = new Map<string, { year: string | null; rows: ReadonlySet<string> }>()
    for (const { load, known } of ordered) {
      const here = byLoad.get(`${load.id} ${person}`) ?? []
      const place = `${load.kind} ${load.year}`
      const others = [...newest]
        .filter(([key]) => key !== place && key.startsWith(`${load.kind} `))
        .map(([, other]) => other)
      const by = { by: `load:${load.loaded_by}`, recordedAt: load.loaded_at, at: known }
      const rowIds = new Set(here.flatMap(row => row.row_id ?? []))
      const said =
        here.length === 0
          ? []
          : say(
              groupOf(here),
              load.kind,
              load.year,
              readers.get(load.kind)!,
              id => ids.get(id) ?? person,
              nobodys.get(load.id),
            ).statements
      for (const { kind, id, person: about, values, sourceId } of said) {
        const later = others.some(
          other =>
            load.year !== null &&
            other.year !== null &&
            other.year > load.year &&
            (kind.single ? other.rows.size > 0 : other.rows.has(id)),
        )
        if (later) continue
        const key = `${kind.table} ${id}`
        const one = told.get(key) ?? { kind, id, person: about, events: [] }
        one.events.push({ says: 'state', values, sourceId, ...by })
        told.set(key, one)
      }
      for (const rowId of newest.get(place)?.rows ?? []) {
        if (rowIds.has(rowId) || others.some(other => other.rows.has(rowId))) continue
        for (const one of told.values()) {
          if (one.id === rowId && !one.kind.single)
            one.events.push({ says: 'withdraw', why: 'withdrawn', sourceId: 0, ...by })
        }
      }
      if (load.year !== null) newest.set(place, { year: load.year, rows: rowIds })
    }
  }
  return told
}

function groupOf(rows: readonly Row[]): Group {
  return {
    person: rows[0]!.person_id,
    knownAt: '',
    late: true,
    rows: rows.map(
      (row): IncomingRow => ({
        file: row.file,
        line: row.line,
        tab: row.tab,
        position: row.position,
        parentPosition: row.parent_position,
        localId: row.local_id,
        person: row.person_id,
        isKnown: false,
        cells: row.cells,
        sourceId: row.id,
        rowId: row.row_id,
      }),
    ),
  }
}

async function localIds(ctx: Ctx): Promise<Map<string, string>> {
  const rows = await ctx.db.rows<{ local_id: string; person_id: string }>(
    `select local_id, person_id from person_local_id where exists (select from load where kind in ('people', 'ssd'))
     union select local_id, person_id from pg_temp.incoming_person where local_id is not null`,
  )
  return new Map(rows.map(row => [row.local_id, row.person_id]))
}
