import type { Searchable } from '../area.ts'
import { type Copier, type CopyTable, copyCell, type Db, type SchemaSet } from '../records/index.ts'
import { type Entry, entryOf } from './fields.ts'
import { isWord, type Key, searchKeys } from './keys.ts'

/** People are read by the beginning of their ids, in so many ranges. */
export const RANGES = 32

type Read = { person_id: string; field: string; value: string }

/**
 * Makes everyone in these ranges findable where nobody is yet, and gives the words that were met, to be kept once for
 * all. Each range is from its first number up to, not including, its second. As refreshSearch, without asking what is there already. `db` and `copier` are the owner's, on one connection.
 */
export async function indexAll(
  db: Db,
  copier: Copier,
  schemas: SchemaSet,
  searchables: readonly Searchable[],
  ranges: Iterable<readonly [number, number]>,
): Promise<Key[]> {
  const entry: CopyTable = { table: `${schemas.keep}.search_entry`, columns: ['person_id', 'field', 'value'] }
  const keyed: CopyTable = { table: `${schemas.keep}.search_key`, columns: ['person_id', 'kind', 'key'] }
  const words = new Map<string, Key>()
  const rows = searchables
    .map(one => `select person_id, field, value from (${one.rows}) one`)
    .join(' union all ')
  for (const [from, to] of ranges) {
    const found = await db.rows<Read>(
      `select distinct person_id, field, value from (${rows}) e
       where person_id >= $1 and person_id < $2 and value is not null and value <> '' order by person_id`,
      [edge(from), edge(to)],
    )
    let person = ''
    let mine = new Set<string>()
    for (const { person_id, field, value } of found) {
      if (person_id !== person) [person, mine] = [person_id, new Set()]
      copier.add(entry, `${person}\t${field}\t${copyCell(value)}`)
      for (const key of keysOf(entryOf(field, value))) {
        const id = `${key.kind} ${key.key}`
        if (mine.has(id)) continue
        mine.add(id)
        copier.add(keyed, `${person}\t${key.kind}\t${copyCell(key.key)}`)
        if (isWord(key)) words.set(id, key)
      }
    }
    await copier.room()
  }
  await copier.end()
  return [...words.values()]
}

// Days, postcodes and names come round again: most entries were met before.
const met = new Map<string, readonly Key[]>()
const MOST = 100_000

function keysOf(entry: Entry): readonly Key[] {
  const id = `${entry.field} ${entry.value}`
  const known = met.get(id)
  if (known) return known
  const made = searchKeys(entry)
  if (met.size >= MOST) met.clear()
  met.set(id, made)
  return made
}

/** The first id of a range; past the last, one that no id reaches. */
function edge(range: number): string {
  if (range >= RANGES) return 'ffffffff-ffff-ffff-ffff-ffffffffffff'
  return `${((range * 256) / RANGES).toString(16).padStart(2, '0')}000000-0000-0000-0000-000000000000`
}
