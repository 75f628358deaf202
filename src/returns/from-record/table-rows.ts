import { type CollectionYear, endOf, startOf } from '../../core/collection-year.ts'
import { type Day, isoDay } from '../../core/day.ts'
import type { Ctx } from '../../engines/records/index.ts'
import type { Contributed } from './contributed.ts'

/** The days of which rows are asked, and the collection year that is made of them. */
export type YearDays = { from: Day; to: Day; year: CollectionYear }

/** A collection year, from its first day to its last. */
export const inYear = (year: CollectionYear): YearDays => ({ from: startOf(year), to: endOf(year), year })

/** A row of a return's table that no file held, and the record that it is. */
export type RecordRow = {
  table: string
  /** The record's kind, by its table's name, and its id. */
  kind: string
  id: string
  /** Whom it is about; '' where it is about nobody. */
  person: string
  /** The record under whose row it stands, in a return whose rows nest. */
  under?: string
  /** By the standard's column names; '' where the record says nothing. */
  cells: Record<string, string>
}

type Row = {
  id: string
  person_id: string | null
  nth: number
  under_id?: string | null
  [column: string]: string | number | null | undefined
}

/**
 * The rows that the records give one table of a collection year, as known at the transaction's instant, in one statement
 * whose cost grows with the records of those kinds. `among` keeps them to these people.
 */
export async function tableRows(
  ctx: Ctx,
  table: string,
  columns: readonly string[],
  { yearRows, answers }: Contributed,
  { from, to, year }: YearDays,
  among?: readonly string[],
): Promise<RecordRow[]> {
  if (yearRows.length === 0) return []
  const asked = answers.filter(one => one.columns.some(column => columns.includes(column)))
  // Where they are asked for, other people's rows are not even made.
  const kept = among === undefined ? '' : 'where q.child_id = any($4)'
  const given = yearRows.map((one, nth) => `g${nth} as (select * from (${one.rows}) q ${kept})`)
  const named = yearRows.map((_, nth) => `select id, child_id, ${nth} as nth from g${nth}`)
  const joins = [
    ...yearRows.map((_, nth) => `left join g${nth} on g${nth}.id = r.id`),
    ...asked.map(
      (one, nth) =>
        `left join (${one.rows}) a${nth} on a${nth}.id = r.${one.by === 'row' ? 'id' : 'person_id'}`,
    ),
  ]
  const cells = columns.flatMap(column => {
    const by = sayerOf(column, { yearRows, answers: asked })
    return by === undefined ? [] : [`${by} as "${column}"`]
  })
  const nesting = yearRows.flatMap((one, nth) => (one.nests ? [`g${nth}.under_id`] : []))
  const under = nesting.length === 0 ? [] : [`coalesce(${nesting.join(', ')}) as under_id`]
  // Of a few people planning costs more than reading: the plan is kept.
  const ask = among === undefined ? ctx.db.rows : ctx.db.kept
  const rows = await ask<Row>(
    // Each parameter is named once here, as a statement may hold none that it does not name.
    `with year as (select $1::date, $2::date, $3::text, $4::uuid[]), ${given.join(', ')},
       r as (select id, (array_agg(child_id order by nth))[1] as person_id, min(nth) as nth from (${named.join(' union all ')}) named
         group by id)
     select ${['r.id', 'r.person_id', 'r.nth', ...under, ...cells].join(', ')} from r ${joins.join('\n')}`,
    [isoDay(from), isoDay(to), year, among ?? null],
  )
  return rows.map(row => ({
    table,
    kind: yearRows[row.nth]!.of.table,
    id: row.id,
    person: row.person_id ?? '',
    ...(row.under_id == null ? {} : { under: row.under_id }),
    cells: Object.fromEntries(columns.map(column => [column, (row[column] as string | null) ?? ''])),
  }))
}

/** Whose word a cell is: what the year's end changes comes before what the record says at any time. */
function sayerOf(column: string, { yearRows, answers }: Contributed): string | undefined {
  const changed = yearRows.flatMap((one, nth) =>
    one.columns?.includes(column) ? [`g${nth}."${column}"`] : [],
  )
  // Where several areas give rows of their own, each says what stands in them.
  if (changed.length > 0) return changed.length === 1 ? changed[0] : `coalesce(${changed.join(', ')})`
  const answered = answers.findIndex(one => one.columns.includes(column))
  return answered >= 0 ? `a${answered}."${column}"` : undefined
}
