import { yearOf } from '../../core/collection-year.ts'
import { addMonths, type Day, isoDay } from '../../core/day.ts'
import { dayOf } from '../../core/instant.ts'
import { name } from '../../core/sql.ts'
import type { Ctx } from '../../engines/records/index.ts'
import { type Contributed, ofTable, type RecordRow, tableRows } from '../from-record/index.ts'
import type { Stands } from '../loading/return.ts'
import { typeCell } from '../reading/type-cell.ts'
import type { List } from './list.ts'
import { LISTS } from './lists/index.ts'
import { SOURCE } from './make-lists.ts'

/** Long enough to find whatever the record holds of a child. */
const MONTHS = 12 * 30

type Cells = Readonly<Record<string, string>>
type Incoming = { tab: string; person_id: string | null; cells: Cells }

/**
 * What the record holds already of what a workbook tells, so that a list is never loaded over it: a row of the same child and
 * the same day that came otherwise than by a list stands as it is. What a list brought, a later workbook may correct.
 *
 * The lists that hold one row a child are asked for the day that the workbook is of: the last day it has in it.
 */
export const whatStands =
  (contributed: Contributed) =>
  async (ctx: Ctx): Promise<Stands> => {
    const incoming = await ctx.db.rows<Incoming>(
      `select i.tab, p.person_id, i.cells from pg_temp.incoming i left join pg_temp.incoming_person p on p.local_id = i.local_id`,
    )
    const on = lastDayIn(incoming, dayOf(ctx.now))
    const people = [...new Set(incoming.flatMap(({ person_id }) => person_id ?? []))]
    const standing = new Set<string>()
    for (const list of LISTS) {
      const rows = await rowsOn(ctx, contributed, list, on, people)
      const own = await broughtByLists(ctx, rows)
      for (const { id, person, cells } of rows)
        if (!own.has(id)) standing.add(`${list.table} ${person} ${cells[list.key]}`)
    }
    const newcomers = await newcomersOf(ctx)
    return {
      row: ({ tab, person, cells }) => {
        const list = LISTS.find(({ table }) => table === tab)
        return list !== undefined && standing.has(`${tab} ${person} ${keyIn(list, cells)}`)
      },
      isNewcomer: person => newcomers.has(person),
    }
  }

function rowsOn(
  ctx: Ctx,
  contributed: Contributed,
  list: List,
  on: Day,
  people: readonly string[],
): Promise<RecordRow[]> {
  const days = { from: list.months === 0 ? on : addMonths(on, -MONTHS), to: on, year: yearOf(on) }
  return tableRows(ctx, list.table, [list.key], ofTable(contributed, SOURCE, list.table), days, people)
}

/** What makes a row this row, as areas say it: a day as 2023-03-31, anything else by its code. */
function keyIn(list: List, cells: Cells): string {
  const column = list.columns.find(({ says }) => says === list.key)!
  const cell = (cells[column.heading] ?? '').trim()
  if (column.holds === 'choice') return column.choice.read(cell) ?? ''
  const day = dayIn(column.heading, cell)
  return day === undefined ? '' : isoDay(day)
}

function dayIn(heading: string, cell: string): Day | undefined {
  const read = typeCell({ name: heading, type: 'date', form: 'either' }, cell)
  return 'doubt' in read ? undefined : (read.value as Day | undefined)
}

/** The last day in any cell that is not after today. */
function lastDayIn(incoming: readonly Incoming[], today: Day): Day {
  let last: Day | undefined
  for (const { tab, cells } of incoming)
    for (const { heading, holds } of LISTS.find(({ table }) => table === tab)?.columns ?? []) {
      const day = holds === 'day' ? dayIn(heading, (cells[heading] ?? '').trim()) : undefined
      if (day !== undefined && day <= today && (last === undefined || day > last)) last = day
    }
  return last ?? today
}

/** Which of these records a list brought, and nobody has changed since. */
async function broughtByLists(ctx: Ctx, rows: readonly RecordRow[]): Promise<Set<string>> {
  const found = new Set<string>()
  for (const kind of new Set(rows.map(row => row.kind))) {
    const ids = rows.filter(row => row.kind === kind).map(({ id }) => id)
    const own = await ctx.db.rows<{ id: string }>(
      `select t.id from ${name(kind)} t join source_row s on s.id = t.source_id join load l on l.id = s.load_id
       where t.id = any($1::uuid[]) and l.kind = $2`,
      [ids, SOURCE],
    )
    for (const { id } of own) found.add(id)
  }
  return found
}

/** People whom this workbook, or one before it, made known. */
async function newcomersOf(ctx: Ctx): Promise<Set<string>> {
  const rows = await ctx.db.rows<{ id: string }>(
    `select id from pg_temp.made_person
     union select p.id from person p join pg_temp.incoming_person i on i.person_id = p.id
       where exists (select from source_row s join load l on l.id = s.load_id
         where s.person_id = p.id and l.kind = $1 and p.known_at >= l.known_at)`,
    [SOURCE],
  )
  return new Set(rows.map(({ id }) => id))
}
