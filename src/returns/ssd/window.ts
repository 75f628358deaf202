import { type Sql, sql } from '../../core/sql.ts'
import type { DatasetRows } from '../../engines/records/index.ts'
import type { SsdTable } from './table.ts'
import { SSD_TABLES } from './tables/index.ts'

/** How far back the dataset goes (Data to Insight, version 1.4.5: six years before the day on which it is made). */
export const YEARS = 6

/** Who is in the dataset: a view beside the others, or a table of the transaction that writes files. It has `person_id`. */
export const KEPT = 'ssd_kept'

/** The setting of a transaction that says on which day the dataset is made; today where it says nothing. */
export const MADE_ON = 'goldthread.ssd_on'

const from = sql`coalesce(nullif(current_setting('${MADE_ON as Sql}', true), '')::date, current_date) - interval '${String(YEARS) as Sql} years'`

/** A referral that came to nothing has no closing, and is not open. */
const OVER: Readonly<Record<string, Sql>> = { ssd_cin_episodes: sql`q.cine_referral_nfa = 'Y'` }

/**
 * SQL for everybody of whom a table says something that happened in the six years before, or that goes on: of them the dataset
 * tells all that it knows, of nobody else anything. What has no day cannot be said to be longer ago.
 */
export function keptSql(all: readonly DatasetRows[]): Sql {
  const people = SSD_TABLES.filter(one => one.person && !one.identity).flatMap(table =>
    all
      .filter(one => one.table === table.name && !one.onlyAdds)
      .map(one => `select child_id as person_id from (${one.rows}) q ${within(table, one.columns)}`),
  )
  return (people.length === 0 ? 'select null::uuid as person_id where false' : people.join('\nunion ')) as Sql
}

function within(table: SsdTable, said: readonly string[]): string {
  const days = said.filter(column => table.columns[column]?.type === 'moment')
  if (days.length === 0) return ''
  const last = `greatest(${days.map(column => `q.${column}::timestamp`).join(', ')})`
  const end = days.find(column => /_(end|ceased|close)_date$/.test(column))
  const over = OVER[table.name] ?? 'false'
  const isOpen = end === undefined ? '' : ` or (q.${end} is null and (${over}) is not true)`
  return `where ${last} >= ${from} or ${last} is null${isOpen}`
}
