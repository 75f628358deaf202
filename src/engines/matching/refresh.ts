import { name } from '../../core/sql.ts'
import {
  type Cells,
  type Ctx,
  copyCell,
  copyInto,
  type Db,
  fromCells,
  subjectColumn,
  tableColumns,
} from '../records/index.ts'
import type { Entry } from './fields.ts'
import { isWord, type Key, searchKeys } from './keys.ts'
import { entriesOf, type Searchable } from './searchable.ts'

/** People read and written at a time: large enough for COPY, small enough to hold. */
const BATCH = 5000
/** More people than this in one transaction is a load: it takes one lock for all, not one for each. */
const FEW = 500

/** What one person can be found by, each thing once. */
type Entries = Map<string, Entry>

/**
 * Brings what these people can be found by up to their records, as areas say. People of whom nothing
 * changed are left alone. Needs the service's rights: everyone is indexed, and row security hides them on reading.
 */
export async function refreshSearch(
  ctx: Ctx,
  searchables: readonly Searchable[],
  subjects: ReadonlySet<string>,
): Promise<void> {
  const people = [...subjects].sort()
  if (people.length === 0 || searchables.length === 0) return
  await takeTurns(ctx, people)
  // Rows of this transaction have no statistics yet: left alone, each batch would read its tables whole.
  await ctx.db.run('set local enable_seqscan = off')
  for (let from = 0; from < people.length; from += BATCH) {
    await refreshBatch(ctx, searchables, people.slice(from, from + BATCH))
  }
  await ctx.db.run('set local enable_seqscan = on')
}

/** Two transactions about one person follow each other, so that the second reads what the first recorded. */
async function takeTurns(ctx: Ctx, people: readonly string[]): Promise<void> {
  if (people.length > FEW) {
    await ctx.db.run("select pg_advisory_xact_lock(hashtext('goldthread search'))")
    return
  }
  await ctx.db.run("select pg_advisory_xact_lock_shared(hashtext('goldthread search'))")
  await ctx.db.run(
    `select pg_advisory_xact_lock(hashtext('goldthread search'), n)
     from (select distinct hashtext(id) as n from unnest($1::text[]) id order by n) one`,
    [people],
  )
}

async function refreshBatch(ctx: Ctx, searchables: readonly Searchable[], people: string[]): Promise<void> {
  const wanted = await saidOf(ctx.db, searchables, people)
  const kept = await keptOf(ctx, people)
  const stale = people.filter(id => !same(wanted.get(id), kept.get(id)))
  const old = stale.filter(id => kept.has(id))
  if (old.length > 0) {
    await ctx.db.run('delete from search_entry where person_id = any($1::uuid[])', [old])
    await ctx.db.run('delete from search_key where person_id = any($1::uuid[])', [old])
  }
  await write(ctx, stale, wanted)
}

/** What the records of these people say that they are found by, by person. */
export async function saidOf(
  db: Db,
  searchables: readonly Searchable[],
  people: readonly string[],
): Promise<Map<string, Entries>> {
  const said = new Map<string, Entries>()
  for (const searchable of searchables) {
    const { of } = searchable
    const columns = tableColumns(of).map(column => column.name)
    const rows = await db.rows<Cells>(
      `select ${columns.join(', ')} from ${name(of.table)} where ${subjectColumn(of)} = any($1::uuid[])`,
      [people],
    )
    for (const cells of rows) {
      const row = fromCells(of, cells)
      for (const entry of entriesOf(searchable, row)) add(said, row.subject, entry)
    }
  }
  return said
}

type Kept = Entry & { person_id: string }

async function keptOf(ctx: Ctx, people: readonly string[]): Promise<Map<string, Entries>> {
  const kept = new Map<string, Entries>()
  const rows = await ctx.db.rows<Kept>(
    'select person_id, field, value from search_entry where person_id = any($1::uuid[])',
    [people],
  )
  for (const { person_id: person, ...entry } of rows) add(kept, person, entry)
  return kept
}

function add(to: Map<string, Entries>, person: string, entry: Entry): void {
  const id = `${entry.field} ${entry.value}`
  const entries = to.get(person)
  if (entries) entries.set(id, entry)
  else to.set(person, new Map([[id, entry]]))
}

const same = (a: Entries | undefined, b: Entries | undefined): boolean =>
  (a?.size ?? 0) === (b?.size ?? 0) && [...(a?.keys() ?? [])].every(id => b?.has(id))

async function write(
  ctx: Ctx,
  people: readonly string[],
  wanted: ReadonlyMap<string, Entries>,
): Promise<void> {
  const entries: string[] = []
  const keys: string[] = []
  const words = new Map<string, Key>()
  for (const person of people) {
    const mine = new Map<string, Key>()
    for (const entry of wanted.get(person)?.values() ?? []) {
      entries.push([person, entry.field, entry.value].map(copyCell).join('\t'))
      for (const key of searchKeys(entry)) mine.set(`${key.kind} ${key.key}`, key)
    }
    for (const [id, key] of mine) {
      keys.push([person, key.kind, key.key].map(copyCell).join('\t'))
      if (isWord(key)) words.set(id, key)
    }
  }
  if (entries.length > 0) await copyInto(ctx, 'search_entry', ['person_id', 'field', 'value'], entries)
  if (keys.length > 0) await copyInto(ctx, 'search_key', ['person_id', 'kind', 'key'], keys)
  if (words.size === 0) return
  // In one order, so that two transactions that bring the same new words cannot wait for each other.
  await ctx.db.run(
    `insert into search_word (kind, word)
     select kind, word from unnest($1::text[], $2::text[]) w (kind, word) order by kind, word
     on conflict do nothing`,
    [[...words.values()].map(key => key.kind), [...words.values()].map(key => key.key)],
  )
}
