import type { Records } from './context.ts'

/**
 * Does work that only one may do at a time, however many servers and commands there are on one schema set: 'busy' where
 * another is at it. It holds a connection of its own, no transaction; when that breaks off the next may begin. `what` names
 * the work, the same everywhere.
 */
export async function alone<T>(records: Records, what: string, work: () => Promise<T>): Promise<T | 'busy'> {
  const client = await records.pool.connect()
  const lock = `hashtext('goldthread ' || $1)`
  const values = [`${what} ${records.schemas.keep}`]
  let broken: Error | undefined
  try {
    const { rows } = await client.query<{ got: boolean }>(
      `select pg_try_advisory_lock(${lock}) as got`,
      values,
    )
    if (!rows[0]?.got) return 'busy'
    try {
      return await work()
    } finally {
      // On a line that is lost the lock is gone by itself, and what came of the work is what is to be told.
      await client.query(`select pg_advisory_unlock(${lock})`, values).catch((lost: Error) => {
        broken = lost
      })
    }
  } finally {
    client.release(broken)
  }
}
