import pg from 'pg'
import { name } from '../../core/sql.ts'
import { schemaSet } from '../../engines/records/index.ts'

/** A city that is not whole; `added` where somebody made an account or brought in a return since. */
export type HalfCity = { added: boolean }

/**
 * The city that was begun in a database and is not whole: it is being built, or that was cut short. Asked before the
 * database is prepared: while a city is built its tables have no keys, and preparing would find fault with them.
 */
export async function halfCity(url: string): Promise<HalfCity | undefined> {
  const keep = name(schemaSet().keep)
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    const { rows: there } = await client.query<{ city: boolean }>(
      'select to_regclass($1) is not null as city',
      [`${keep}.city`],
    )
    if (!there[0]?.city) return undefined
    const { rows } = await client.query<{ half: boolean; added: boolean }>(
      `select exists (select from ${keep}.city where not whole) as half,
         exists (select from ${keep}.account) or exists (select from ${keep}.load) as added`,
    )
    return rows[0]?.half ? { added: rows[0].added } : undefined
  } finally {
    await client.end()
  }
}
