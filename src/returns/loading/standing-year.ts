import { type CollectionYear, parseYear } from '../../core/collection-year.ts'
import type { Ctx } from '../../engines/records/index.ts'
import type { LiveReturn } from '../from-record/live-return.ts'
import { idOfRow, rowWords } from './row-words.ts'

/**
 * What the record would say in its own return of a year, before a return of that year is loaded over it. A cell that says
 * the same brings nothing: of a case that closed after 31 March the year's census has no closing, and takes none away
 * (docs/decisions/2026-11-28-what-a-year-does-not-ask-for.md).
 */
export type StandingYear = {
  /** The records that stand at a place, in their order: a row there is one of them, however it came to be. */
  at(words: string): readonly string[]
  /** The columns in which a row says what the record's own return says; 'all' where it says nothing else. */
  same(rowId: string, cells: Cells): ReadonlySet<string> | 'all' | undefined
  /** Whether the year asks for a record. */
  asks(rowId: string): boolean
}

type Cells = Readonly<Record<string, string>>

/** Makes the return of a year from the record, of these people. */
export type MakesYear = (ctx: Ctx, year: CollectionYear, among: readonly string[]) => Promise<LiveReturn>

/** What is about the child, not about the row: their number, by which the row was found. */
const NUMBERS = new Set(['CHILD', 'LAchildID'])
/** As many people as one statement is asked for: their rows stand in memory until the next. */
const BATCH = 2_000

/** Asks the record what it would return of everybody in a load whom it knew before. `above`: under which table each table's rows nest. */
export async function standingYear(
  ctx: Ctx,
  kind: string,
  year: string,
  makes: MakesYear,
  above: ReadonlyMap<string, string>,
): Promise<StandingYear> {
  const known = await ctx.db.rows<{ person_id: string }>(
    `select distinct i.person_id from pg_temp.incoming_person i join person p on p.id = i.person_id
     where p.id not in (select id from pg_temp.made_person) order by 1`,
  )
  const people = known.map(row => row.person_id)
  const places = new Map<string, string[]>()
  const said = new Map<string, Cells>()
  for (let from = 0; from < people.length; from += BATCH) {
    const made = await makes(ctx, parseYear(year)!, people.slice(from, from + BATCH))
    place(made, { kind, year, above }, places, said)
  }
  return {
    at: words => places.get(words) ?? [],
    asks: rowId => said.has(rowId),
    same(rowId, cells) {
      const stands = said.get(rowId)
      if (!stands) return undefined
      const columns = Object.keys(stands).filter(column => !NUMBERS.has(column))
      const same = columns.filter(column => stands[column] === (cells[column] ?? ''))
      return same.length === columns.length ? 'all' : new Set(same)
    },
  }
}

type Where = { kind: string; year: string; above: ReadonlyMap<string, string> }

/** Writes down where each row of a return stands. A table with one row a child has the id that a loaded row of it has. */
function place(
  { tables }: LiveReturn,
  { kind, year, above }: Where,
  places: Map<string, string[]>,
  said: Map<string, Cells>,
): void {
  const once = new Map<string, string>()
  for (const { table, rows } of tables)
    for (const { id, person, under, cells } of rows) {
      const parent = above.get(table.name)
      const upper = parent === undefined ? '' : (once.get(`${parent} ${person}`) ?? under ?? '')
      const words = rowWords({ kind, tab: table.name, person, under: upper, year, cells })
      if (words === undefined) continue
      const isOnce = table.rows === 'one' && id === person
      const rowId = isOnce ? idOfRow(words, 1) : id
      if (isOnce) once.set(`${table.name} ${person}`, rowId)
      said.set(rowId, cells)
      const beside = places.get(words)
      if (beside) beside.push(rowId)
      else places.set(words, [rowId])
    }
}

/**
 * The id of the nth row with these words. Of the records that stand there and are no other row's yet, the one that says the
 * same, else the one that has the row's own id, else the first; its own where none stands there.
 */
export function standingId(
  standing: StandingYear | undefined,
  words: string,
  nth: number,
  cells: Cells,
  taken: Set<string>,
): string {
  const own = idOfRow(words, nth)
  const there = standing?.at(words) ?? []
  const free = there.filter(id => !taken.has(id))
  const same = free.find(id => standing?.same(id, cells) === 'all')
  const id = same ?? (free.length === 0 || free.includes(own) ? own : free[0]!)
  taken.add(id)
  return id
}
