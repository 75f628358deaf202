import pg from 'pg'
import type { Database } from '../open.ts'

const LOCK = "hashtext('goldthread'), hashtext('city')"

// The embedded database is dropped when a city begins from nothing: its lock is held on the one beside it.
const connected = async ({ embedded, url, urlFor }: Database): Promise<pg.Client> => {
  const client = new pg.Client({ connectionString: embedded ? urlFor('postgres') : url })
  client.on('error', () => {})
  await client.connect()
  return client
}

/**
 * Makes this process the only one that builds a city in this database, until it is let go or the process ends, in
 * whatever way; undefined when another one is at it.
 */
export async function holdBuilding(database: Database): Promise<(() => Promise<void>) | undefined> {
  const client = await connected(database)
  const { rows } = await client.query<{ held: boolean }>(`select pg_try_advisory_lock(${LOCK}) as held`)
  if (rows[0]?.held) return () => client.end()
  await client.end()
  return undefined
}

/** Whether some process builds a city in this database now. */
export async function isBeingBuilt(database: Database): Promise<boolean> {
  const client = await connected(database)
  try {
    const { rows } = await client.query<{ held: boolean }>(
      `select exists (select from pg_locks where locktype = 'advisory' and granted
         and database = (select oid from pg_database where datname = current_database())
         and classid = hashtext('goldthread')::oid and objid = hashtext('city')::oid) as held`,
    )
    return rows[0]?.held ?? false
  } finally {
    await client.end()
  }
}
