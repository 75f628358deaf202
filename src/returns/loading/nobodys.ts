import type { Ctx } from '../../engines/records/index.ts'
import { ABOUT_NOBODY } from '../keys.ts'

/** Cells of a load's row that is about nobody, by its table and a cell of it: a worker, a team. */
export type Nobodys = (
  table: string,
  column: string,
  cell: string,
) => Readonly<Record<string, string>> | undefined

/** Finds the rows of a load that are about nobody, held in memory: an authority has some thousands of workers and teams. */
export async function rowsAboutNobody(
  ctx: Ctx,
  kind: string,
  from: 'pg_temp.incoming' | 'source_row',
  loadId?: number,
): Promise<Nobodys> {
  const tables = ABOUT_NOBODY[kind]
  if (!tables) return () => undefined
  const rows = await ctx.db.rows<{ tab: string; cells: Record<string, string> }>(
    `select tab, cells from ${from} where tab = any($1)${loadId === undefined ? '' : ' and load_id = $2'}`,
    [[...tables], ...(loadId === undefined ? [] : [loadId])],
  )
  const found = new Map<string, Record<string, string>>()
  const key = (...words: string[]) => words.join('\u0001')
  for (const { tab, cells } of rows)
    for (const [column, cell] of Object.entries(cells))
      if (column.endsWith('_id') && !found.has(key(tab, column, cell)))
        found.set(key(tab, column, cell), cells)
  return (table, column, cell) => found.get(key(table, column, cell))
}
