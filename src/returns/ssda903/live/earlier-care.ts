import { endOf } from '../../../core/collection-year.ts'
import { day } from '../../../core/day.ts'
import type { Ctx } from '../../../engines/records/index.ts'
import { type Contributed, type LiveReturn, ofTable, tableRows } from '../../from-record/index.ts'
import { asWritten, SOURCE } from './live-return.ts'

const EVER = day('1980-01-01')

/**
 * Last year's return with every earlier episode of this year's care leavers. The collection knows them from the returns of
 * years ago, and asks of a leaver whether they were ever in care (rules 1001 and 1002): two years' tables cannot say, the
 * record can. Only of leavers who had no episode this year, so that no rule takes one of long ago for the last.
 */
export async function withEarlierCare(
  ctx: Ctx,
  contributed: Contributed,
  last: LiveReturn,
  now: LiveReturn,
): Promise<LiveReturn> {
  const rowsOf = (name: string) => now.tables.find(({ table }) => table.name === name)?.rows ?? []
  const isInCare = new Set(rowsOf('Episodes').map(({ person }) => person))
  const leavers = new Set(rowsOf('OC3').flatMap(({ person }) => (isInCare.has(person) ? [] : [person])))
  if (leavers.size === 0) return last
  const days = { from: EVER, to: endOf(last.year), year: last.year }
  const tables: LiveReturn['tables'] = []
  for (const one of last.tables) {
    if (one.table.name !== 'Episodes') {
      tables.push(one)
      continue
    }
    const columns = one.table.columns.map(({ name }) => name)
    const own = ofTable(contributed, SOURCE, 'Episodes')
    const earlier = await tableRows(ctx, 'Episodes', columns, own, days, [...leavers])
    const others = one.rows.filter(({ person }) => !leavers.has(person))
    tables.push({ ...one, rows: [...others, ...asWritten(last.year, now.numbers, earlier)] })
  }
  return { ...last, tables }
}
