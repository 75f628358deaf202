import { type Ctx, copyCell, copyInto } from '../../engines/records/index.ts'
import type { Group } from './groups.ts'
import type { Doubt } from './make.ts'

const ROW_COLUMNS = [
  'id',
  'load_id',
  'file',
  'line',
  'tab',
  'position',
  'parent_position',
  'local_id',
  'person_id',
  'row_id',
  'cells',
]
const DOUBT_COLUMNS = [
  'load_id',
  'source_id',
  'person_id',
  'kind',
  'record_id',
  'field',
  'column_name',
  'message',
]

/** Keeps rows word for word, each with the person it is about and the record id it gives. */
export function keepRows(ctx: Ctx, loadId: number, groups: readonly Group[]): Promise<void> {
  const lines = function* () {
    for (const group of groups) {
      for (const r of group.rows) {
        yield [
          r.sourceId,
          loadId,
          r.file,
          r.line,
          r.tab,
          r.position,
          r.parentPosition,
          r.localId,
          r.person,
          r.rowId,
          JSON.stringify(r.cells),
        ]
          .map(copyCell)
          .join('\t')
      }
    }
  }
  return copyInto(ctx, `${ctx.schemas.keep}.source_row`, ROW_COLUMNS, lines())
}

/** Keeps doubts beside the rows they are about. */
export function keepDoubts(ctx: Ctx, loadId: number, doubts: readonly Doubt[]): Promise<void> {
  const lines = function* () {
    for (const d of doubts) {
      yield [loadId, d.sourceId, d.person, d.kind, d.recordId, d.field, d.column, d.message]
        .map(copyCell)
        .join('\t')
    }
  }
  return copyInto(ctx, `${ctx.schemas.keep}.doubt`, DOUBT_COLUMNS, lines())
}

/**
 * Keeps what the reader doubted where no area doubted the same cell in its own words. Rows that share a line (a
 * file written without line breaks) cannot be told apart by it: the doubt then names the line alone.
 */
export async function keepReaderDoubts(ctx: Ctx, loadId: number): Promise<void> {
  await ctx.db.run(
    `with line as (
       select file, line, case when count(*) = 1 then min(id) end as id, case when count(*) = 1 then min(person_id::text)::uuid end as person_id
       from source_row where load_id = $1 group by 1, 2),
     said as (select s.file, s.line, d.column_name from doubt d join source_row s on s.id = d.source_id where d.load_id = $1)
     insert into doubt (load_id, source_id, person_id, file, line, column_name, message)
     select $1, l.id, l.person_id, d.file, d.line, d.column_name, d.message
     from pg_temp.incoming_doubt d left join line l on l.file = d.file and l.line = d.line
     where not exists (select from said where said.file = d.file and said.line = d.line and said.column_name = d.column_name)`,
    [loadId],
  )
}
