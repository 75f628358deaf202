import { literal, type Sql, sql } from '../../core/sql.ts'
import type { DatasetRows } from '../../engines/records/index.ts'
import type { SsdTable } from './table.ts'

/** As areas name this dataset. */
export const SOURCE = 'ssd'

/** An area's rows of one table: from where, what is the row's id and whom it is about, and what stands in which column. */
export type RowsOf<C extends string> = {
  from: Sql
  id: Sql
  /** Null where the table is about the authority. */
  child: Sql
  cells: Partial<Record<C, Sql>>
  /** It only adds cells to the rows that other areas give. */
  onlyAdds?: true
  /** One row a person, whose own number is its key: `id` is the person's. */
  perPerson?: true
  /** Words before the select: `distinct on (…)`, with its order in `from`. */
  distinct?: Sql
}

/** Declares an area's rows of a table, so that a column that the table does not have cannot be said. */
export function ssdRows<C extends string>(table: SsdTable<C>, is: RowsOf<C>): DatasetRows {
  const columns = Object.keys(is.cells) as C[]
  const cells = columns.map(column => `${is.cells[column]} as ${column}`)
  const selected = [`${is.id} as id`, `${is.child} as child_id`, ...cells].join(', ') as Sql
  return {
    source: SOURCE,
    table: table.name,
    columns,
    ...(is.onlyAdds ? { onlyAdds: true } : {}),
    ...(is.perPerson ? { perPerson: true } : {}),
    rows: sql`select ${is.distinct ?? sql``} ${selected} from ${is.from}`,
  }
}

/** 'Y' or 'N', as the dataset writes them; empty where it is not known. */
export const yesOrNo = (is: Sql): Sql => sql`case when ${is} then 'Y' when not (${is}) then 'N' end`

/**
 * That a trip which was written as a note is not in a table of visits as well: to the same child on the same day it is one
 * visit, whether it was written twice or came back from the dataset as what it went out as.
 */
export const isNoVisitYet = (visits: Sql): Sql =>
  sql`not exists (select from ${visits} same where same.child_id = n.child_id and same.visited_on = n.on_date)`

/** A moment as London's clocks showed it: the dataset's moments have no zone. */
export const onTheClock = (moment: Sql): Sql => sql`(${moment} at time zone 'Europe/London')`

/** JSON of the flags that hold, as the dataset writes outcomes: those named, each 'Y' or 'N'. */
export const flags = (named: Readonly<Record<string, Sql>>): Sql => {
  const pairs = Object.entries(named).flatMap(([flag, is]) => [`'${flag}'`, yesOrNo(is)])
  return sql`json_build_object(${pairs.join(', ') as Sql})::text`
}

// Most records name a worker and a team in words and by no number, so their ids in the dataset follow from those words.

/** The id of a worker of this name. */
export const workerId = (named: Sql): Sql => sql`md5('worker ' || lower(btrim(${named})))::uuid`
/** The id of a team of this name. */
export const teamId = (named: Sql): Sql => sql`md5('team ' || lower(btrim(${named})))::uuid`

/** What a code means, in words. */
export const labelOf = (code: Sql, codes: Readonly<Record<string, string>>): Sql => {
  const cases = Object.entries(codes).map(([one, label]) => `when ${literal(one)} then ${literal(label)}`)
  return sql`case ${code} ${cases.join(' ') as Sql} end`
}
