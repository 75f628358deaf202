import type { Ctx } from '../../engines/records/index.ts'
import { ROW_KEYS } from '../keys.ts'
import { rowWords } from './row-words.ts'
import { type StandingYear, standingId } from './standing-year.ts'

/** A row as it came in, with the person it is about. */
export type IncomingRow = {
  file: string
  line: number
  tab: string
  position: number
  parentPosition: number | null
  localId: string
  person: string | null
  /** Whether the record knew the person by this local id before. */
  isKnown: boolean
  cells: Record<string, string>
  /** Its number among all rows ever kept. */
  sourceId: number
  /** The record id it gives; null where no area reads its table. */
  rowId: string | null
}

/** All rows of one person, in the order of the file, and since when they are known. */
export type Group = { person: string | null; knownAt: string; late: boolean; rows: IncomingRow[] }

const FETCH = 20_000

type Fetched = {
  file: string
  line: number
  tab: string
  position: number
  parent_position: number | null
  local_id: string
  person_id: string | null
  is_known: boolean | null
  cells: Record<string, string>
  known_at: string | null
  late: boolean | null
}

/**
 * The rows of `incoming` person by person, numbered from `first`; those that name nobody come last, together.
 * Reading shares the connection with whoever writes: a whole fetch is handed over before the next is asked for. A row of
 * something that stands in the record (`standing`) is that record.
 */
export async function* groupsOf(
  ctx: Ctx,
  first: number,
  kind: string,
  year: string | null,
  standing?: StandingYear,
): AsyncGenerator<Group[]> {
  await ctx.db.run(`declare rows_in no scroll cursor for
    select i.file, i.line, i.tab, i.position, i.parent_position, i.local_id, p.person_id, p.is_known, i.cells, p.known_at::text as known_at, p.late
    from pg_temp.incoming i left join pg_temp.incoming_person p on p.local_id = i.local_id
    order by p.person_id, i.position`)
  let sourceId = first
  let group: Group | undefined
  for (;;) {
    const fetched = await ctx.db.rows<Fetched>(`fetch ${FETCH} from rows_in`)
    const done: Group[] = []
    for (const row of fetched) {
      if (!group || group.person !== row.person_id) {
        if (group) done.push(named(group, kind, year, standing))
        group = { person: row.person_id, knownAt: row.known_at ?? '', late: row.late ?? false, rows: [] }
      }
      const { file, line, tab, position, cells } = row
      group.rows.push({
        file,
        line,
        tab,
        position,
        parentPosition: row.parent_position,
        localId: row.local_id,
        person: row.person_id,
        isKnown: row.is_known ?? false,
        cells,
        sourceId: sourceId++,
        rowId: null,
      })
    }
    if (fetched.length === 0 && group) done.push(named(group, kind, year, standing))
    if (done.length > 0) yield done
    if (fetched.length === 0) break
  }
  await ctx.db.run('close rows_in')
}

/** Gives each row of a person its record id: from its key and the row it sits under; equal ones are numbered. */
function named(group: Group, kind: string, year: string | null, standing?: StandingYear): Group {
  const { person } = group
  if (person === null) return group
  const byPosition = new Map<number, string>()
  const times = new Map<string, number>()
  const taken = new Set<string>()
  for (const row of group.rows) {
    const under = row.parentPosition === null ? '' : (byPosition.get(row.parentPosition) ?? '')
    const words = rowWords({ kind, tab: row.tab, person, under, year, cells: row.cells })
    if (words === undefined) continue
    const n = (times.get(words) ?? 0) + 1
    times.set(words, n)
    // Our own extract has our own ids for keys: its rows are the records they were made from.
    const key = ROW_KEYS[kind]?.[row.tab]?.columns[0] ?? ''
    const own = kind === 'ssd' && n === 1 ? ownId(row.cells[key]) : undefined
    row.rowId = own ?? standingId(standing, words, n, row.cells, taken)
    byPosition.set(row.position, row.rowId)
  }
  return group
}

const ownId = (cell: string | undefined): string | undefined =>
  cell !== undefined && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(cell) ? cell : undefined
