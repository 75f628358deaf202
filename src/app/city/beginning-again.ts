import pg from 'pg'
import type { Database } from '../open.ts'
import type { HalfCity } from './half.ts'

/**
 * Why a city that was cut short cannot be begun again by itself, and what to do: only the embedded database is ours to
 * empty, and only while nobody has put anything else in. Undefined where it can.
 */
export function whyNotAgain(
  { embedded }: Pick<Database, 'embedded'>,
  { added }: HalfCity,
): string | undefined {
  if (!embedded)
    return 'The building of the city in this database was cut short. Drop the database and make it anew, empty, then do this again.'
  if (added)
    return 'The building of the city here was cut short, and accounts or returns were added since, so it does not begin again by itself. Give GOLDTHREAD_DATA a new folder, or remove the one it has.'
  return undefined
}

/** Takes everything out of the embedded database, so that a city that was cut short begins from nothing. */
export async function beginFromNothing(database: Database): Promise<void> {
  const name = new URL(database.url).pathname.slice(1)
  const client = new pg.Client({ connectionString: database.urlFor('postgres') })
  await client.connect()
  try {
    // Another start that only waits loses its connection, and opens again on the new one.
    await client.query(`drop database if exists ${pg.escapeIdentifier(name)} with (force)`)
    await client.query(`create database ${pg.escapeIdentifier(name)}`)
  } finally {
    await client.end()
  }
}
