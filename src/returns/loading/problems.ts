import type { Ctx } from '../../engines/records/index.ts'
import type { Problem } from '../reading/source-row.ts'
import type { Loaded } from './return.ts'

/** Sorts of doubt that are told apart in a summary. */
const SORTS = 40

/** The doubts of a load in the order of its files, the first `limit` of them; how many there are, and of what sorts. */
export async function problemsOf(
  ctx: Ctx,
  loadId: number,
  limit: number,
): Promise<Pick<Loaded, 'problems' | 'doubts' | 'sorts'>> {
  // Two areas that read one cell doubt it alike: it is said once.
  const said = `select coalesce(s.file, d.file) as file, coalesce(s.line, d.line) as line, d.column_name, d.message, min(d.id) as id
     from doubt d left join source_row s on s.id = d.source_id where d.load_id = $1 group by 1, 2, 3, 4`
  const found = await ctx.db.rows<{
    file: string | null
    line: number | null
    column_name: string | null
    message: string
  }>(`${said} order by 1, 2, id limit $2`, [loadId, limit])
  const sorts = await ctx.db.rows<{ message: string; rows: number }>(
    `select message, count(*)::int as rows from (${said}) d group by 1 order by 2 desc, 1 limit ${SORTS}`,
    [loadId],
  )
  const count = await ctx.db.first<{ n: number }>(`select count(*)::int as n from (${said}) d`, [loadId])
  const problems = found.map(
    (row): Problem => ({
      file: row.file ?? '',
      ...(row.line === null ? {} : { line: row.line }),
      ...(row.column_name === null ? {} : { column: row.column_name }),
      message: row.message,
      severity: 'doubt',
    }),
  )
  return { problems, doubts: count?.n ?? 0, sorts }
}
