import { yearOf } from '../../core/collection-year.ts'
import { isoDay } from '../../core/day.ts'
import type { Ctx } from '../../engines/records/index.ts'
import { type Contributed, ofTable, type RecordRow, tableRows } from '../from-record/index.ts'
import { FEED } from './sql.ts'
import { FEED_TABLES, type FeedTable } from './tables.ts'
import type { Window } from './window.ts'

/** What the records give a feed: by table, and in it by child, in the order of their days and ids. */
export type FeedRows = ReadonlyMap<FeedTable, ReadonlyMap<string, readonly RecordRow[]>>

/**
 * Tables whose rows bring a child into the feed, as authorities that already send it have it: a case open in the window, a
 * plan, time in care, or what is known of a care leaver. The others only say more of a child who is in it.
 */
const GROUNDS: readonly FeedTable[] = [
  'social_care_episodes',
  'child_in_need_plans',
  'child_protection_plans',
  'child_looked_after_placements',
  'care_leavers',
]

const TABLES = Object.keys(FEED_TABLES) as FeedTable[]

/**
 * Reads what the records give a feed of the window, as the transaction may see it: one statement a table. `among` keeps it to
 * these people.
 */
export async function readFeedRows(
  ctx: Ctx,
  contributed: Contributed,
  window: Window,
  among?: readonly string[],
): Promise<{ rows: FeedRows; people: readonly string[] }> {
  const rows = new Map<FeedTable, ReadonlyMap<string, readonly RecordRow[]>>()
  const read = async (table: FeedTable, of: readonly string[] | undefined): Promise<void> => {
    const days = { ...window, year: yearOf(window.to) }
    const own = ofTable(contributed, FEED, table)
    rows.set(table, byPerson(await tableRows(ctx, table, FEED_TABLES[table], own, days, of)))
  }
  for (const table of GROUNDS) await read(table, among)
  const people = [
    ...new Set(
      GROUNDS.flatMap(table =>
        [...rows.get(table)!].flatMap(([person, own]) =>
          own.some(row => table !== 'social_care_episodes' || isOpenIn(row, window)) ? [person] : [],
        ),
      ),
    ),
  ]
  for (const table of TABLES) if (!GROUNDS.includes(table)) await read(table, people)
  return { rows, people }
}

/** Whether a case was open in the window. Those that were not are read, too: a plan may still stand in one. */
export const isOpenIn = ({ cells }: RecordRow, { from, to }: Window): boolean =>
  cells.referral_date! <= isoDay(to) && (cells.closure_date === '' || cells.closure_date! >= isoDay(from))

/** Each person's rows in an order that is the same every day: by the day they begin, then by id. */
function byPerson(rows: readonly RecordRow[]): Map<string, RecordRow[]> {
  const key = ({ cells, id }: RecordRow) =>
    `${cells.start_date ?? cells.referral_date ?? cells.year ?? ''} ${id}`
  const groups = new Map<string, RecordRow[]>()
  for (const row of [...rows].sort((a, b) => (key(a) < key(b) ? -1 : 1))) {
    const group = groups.get(row.person)
    if (group) group.push(row)
    else groups.set(row.person, [row])
  }
  return groups
}
