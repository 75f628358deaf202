import { formatNumber } from '../../core/number.ts'
import type { Ctx, Reading } from '../../engines/records/index.ts'
import { VERSION_LOG } from '../ssd/tables/version-log.ts'
import type { Standing } from './scope.ts'

/**
 * Says of the tables and columns of another system's extract which of them nothing here reads, once each: their cells are kept
 * word for word beside the records, and are no part of them.
 */
export async function sayWhatNothingReads(
  ctx: Ctx,
  { loadId, kind }: Standing,
  readings: readonly Reading[],
): Promise<void> {
  if (kind !== 'ssd') return
  const own = readings.filter(({ source }) => source === kind)
  const filled = await ctx.db.rows<{
    file: string
    tab: string
    column_name: string
    cells: number
    rows: number
  }>(
    `with cell as (select i.file, i.tab, c.key as column_name, count(*)::int as cells
       from pg_temp.incoming i, json_each_text(i.cells) c where btrim(c.value) <> '' group by 1, 2, 3),
     file as (select file, count(*)::int as rows from pg_temp.incoming group by 1)
     select cell.*, file.rows from cell join file using (file) where cell.tab <> '${VERSION_LOG.name}' order by 1, 3`,
  )
  const said: [file: string, column: string | null, message: string][] = []
  for (const { file, tab, column_name: column, cells, rows } of filled) {
    const read = own.filter(({ table }) => table === tab)
    const ofAll = `${formatNumber(rows)} ${rows === 1 ? 'row' : 'rows'}`
    if (read.length === 0)
      said.push([file, null, `${tab}: nothing here records it. ${ofAll}, kept as they came`])
    else if (!read.some(({ columns }) => columns?.includes(column)))
      said.push([
        file,
        column,
        `${column}: nothing here records it. Said in ${formatNumber(cells)} of ${ofAll}, kept as it came`,
      ])
  }
  const once = new Map(said.map(one => [JSON.stringify(one), one]))
  for (const [file, column, message] of once.values())
    await ctx.db.run('insert into doubt (load_id, file, column_name, message) values ($1, $2, $3, $4)', [
      loadId,
      file,
      column,
      message,
    ])
}
