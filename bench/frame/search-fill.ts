import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { Indexing, type Searchable, saidOf } from '../../src/engines/matching/index.ts'
import { Copier, copyCell, type Owner, schemaSet } from '../../src/engines/records/index.ts'

/** A person with a name, a birth day, numbers and an address, as the columns of their tables say it. */
export type Filled = {
  id: string
  forename: string
  surname: string
  bornOn: string
  localId: string
  upn: string
  lines: string
  postcode: string
  /** Ids of the two records beside the identity. */
  localIdRecord: string
  addressRecord: string
}

const STAMPS = ['2026-01-01Z', 'bench', '2026-01-01Z']

/** Writes people's records straight into the tables, as the owner: made through the store they take an hour. */
export async function fillPeople(owner: pg.Client, people: readonly Filled[]): Promise<void> {
  const kept = 'known_at, recorded_by, recorded_at'
  await copy(owner, 'local.person (id, known_at)', people, p => [[p.id, STAMPS[0]!]])
  await copy(
    owner,
    `local.identity (id, person_id, forename, surname, born_earliest, born_latest, upn, ${kept})`,
    people,
    p => [[p.id, p.id, p.forename, p.surname, p.bornOn, p.bornOn, p.upn, ...STAMPS]],
  )
  await copy(owner, `local.local_identifier (id, person_id, local_id, ${kept})`, people, p => [
    [p.localIdRecord, p.id, p.localId, ...STAMPS],
  ])
  await copy(owner, `local.address (id, person_id, lines, postcode, ${kept})`, people, p => [
    [p.addressRecord, p.id, p.lines, p.postcode, ...STAMPS],
  ])
}

/**
 * Makes people findable as `refreshSearch` does, but with the indexes built afterwards: how long `refreshSearch` takes is
 * measured on others.
 */
export async function fillSearch(
  { client, db }: Owner,
  searchables: readonly Searchable[],
  people: readonly string[],
): Promise<void> {
  await db.run('set session_replication_role = replica')
  const indexes = await db.rows<{ name: string; def: string }>(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as def from pg_index
     where indrelid in ('search_entry'::regclass, 'search_key'::regclass)`,
  )
  for (const { name } of indexes) await db.run(`drop index ${name}`)
  const copier = new Copier(client)
  const indexing = new Indexing(copier, schemaSet())
  for (let from = 0; from < people.length; from += 20_000) {
    const said = await saidOf(db, searchables, people.slice(from, from + 20_000))
    for (const [person, entries] of said) indexing.add(person, [...entries.values()])
    await copier.end()
  }
  const words = indexing.words()
  await db.run(
    'insert into search_word select distinct kind, word from unnest($1::text[], $2::text[]) w (kind, word) on conflict do nothing',
    [words.map(({ kind }) => kind), words.map(({ key }) => key)],
  )
  for (const { def } of indexes) await db.run(def)
}

async function copy<T>(
  owner: pg.Client,
  into: string,
  rows: readonly T[],
  cellsOf: (row: T) => readonly string[][],
) {
  const lines = function* () {
    for (let from = 0; from < rows.length; from += 2000) {
      const some = rows.slice(from, from + 2000).flatMap(cellsOf)
      yield some.map(cells => `${cells.map(copyCell).join('\t')}\n`).join('')
    }
  }
  await pipeline(Readable.from(lines()), owner.query(copyFrom(`copy ${into} from stdin`)))
}
