import type { Instant } from '../../core/instant.ts'
import { name } from '../../core/sql.ts'
import type { Ctx } from './context.ts'

/** The row of a file that a version was made from, word for word, and the load that brought it. */
export type Source = {
  id: number
  load: number
  /** 'ssda903', 'cin-census', 'people', 'ssd' */
  kind: string
  year: string | null
  receivedAt: Instant
  loadedAt: Instant
  loadedBy: string
  file: string
  line: number
  /** The table of the return. */
  tab: string
  /** By column, as the file has them. */
  cells: Readonly<Record<string, string>>
}

/** The rows behind these source ids, by id. Only those the viewer may see. */
export async function sourcesOf(ctx: Ctx, ids: readonly number[]): Promise<ReadonlyMap<number, Source>> {
  if (ids.length === 0) return new Map()
  const rows = await ctx.db.rows<Source>(
    `select s.id, s.load_id as load, l.kind, l.year, l.received_at as "receivedAt", l.loaded_at as "loadedAt",
        l.loaded_by as "loadedBy", s.file, s.line, s.tab, s.cells
     from source_row s join load l on l.id = s.load_id where s.id = any($1::bigint[])`,
    [ids],
  )
  return new Map(rows.map(row => [row.id, row]))
}

/** Something in the loaded data that needs mending. */
export type Doubt = {
  file: string | null
  line: number | null
  column: string | null
  field: string | null
  message: string
  kind: string | null
  recordId: string | null
  sourceId: number | null
  /** Of a doubt from no row of a file: since when the version that it is about was known. */
  knownAt: Instant | null
}

const DOUBT = `select distinct coalesce(s.file, d.file) as file, coalesce(s.line, d.line) as line, d.column_name as "column", d.field, d.message,
    d.kind, d.record_id as "recordId", d.source_id as "sourceId", d.known_at as "knownAt"
  from doubt d left join source_row s on s.id = d.source_id`

/** The doubts about a person that stand open, in the order of the files. */
export async function doubtsAbout(ctx: Ctx, personId: string): Promise<Doubt[]> {
  const all = await ctx.db.kept<Doubt>(`${DOUBT} where d.person_id = $1 order by 1, 2, 3, 5`, [personId])
  return stillOpen(ctx, all)
}

// A doubt stands open while the record's current version still comes from that source row, or is the one it is about.
async function stillOpen(ctx: Ctx, doubts: Doubt[]): Promise<Doubt[]> {
  const kinds = [...new Set(doubts.flatMap(({ kind }) => kind ?? []))]
  if (kinds.length === 0) return doubts
  const ids = doubts.flatMap(({ recordId }) => recordId ?? [])
  const rows = await ctx.db.rows<{ kind: string; id: string; source_id: number | null; known_at: Instant }>(
    kinds
      .map(
        kind =>
          `select '${name(kind).slice(1, -1)}' as kind, id, source_id, known_at from ${name(ctx.schemas.live)}.${name(kind)} where id = any($1::uuid[])`,
      )
      .join(' union all '),
    [ids],
  )
  const current = new Map(rows.map(row => [`${row.kind} ${row.id}`, row]))
  return doubts.filter(({ kind, recordId, sourceId, knownAt }) => {
    if (kind === null || recordId === null) return true
    const now = current.get(`${kind} ${recordId}`)
    return now?.source_id === sourceId && (knownAt === null || now.known_at === knownAt)
  })
}
