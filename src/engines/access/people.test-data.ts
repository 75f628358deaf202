import pg from 'pg'
import { freshDatabase } from '../../../tests/setup/database.ts'
import { instant } from '../../core/instant.ts'
import { type Ctx, newId, openPool, type Records, schemaSet, transact } from '../records/index.ts'
import { makeAccount } from './account.ts'
import type { Role } from './roles.ts'

export const PASSWORD = 'a long password'
export const NOW = instant('2026-11-24T10:00:00Z')

/** An authority of the test's own, with people who work there, and ways to act as one of them. */
export async function anAuthority(staff: Readonly<Record<string, readonly Role[]>>) {
  const { ownerUrl, appUrl } = await freshDatabase()
  const records: Records = { pool: openPool(appUrl, 4), schemas: schemaSet(), derivers: [], now: () => NOW }
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  await owner.query('set search_path = local, local_keep, public')
  await transact(records, { who: 'set-up', service: true }, async ctx => {
    for (const [id, roles] of Object.entries(staff)) {
      const made = await makeAccount(ctx, {
        id,
        name: `${id[0]?.toUpperCase()}${id.slice(1)} Example`,
        email: `${id}@example.com`,
        password: PASSWORD,
        jobTitle: 'Tester',
        team: 'North',
        roles,
      })
      if (!made.ok) throw new Error(JSON.stringify(made.problems))
    }
  })
  return {
    records,
    owner,
    /** Works as an account, in a transaction of its own. */
    as: <T>(who: string, work: (ctx: Ctx) => Promise<T>, service = false) =>
      transact(records, { who, service }, work),
    /** A child with this local id: their person id. */
    async child(localId: string): Promise<string> {
      const id = newId()
      await owner.query('insert into person (id, known_at) values ($1, $2)', [id, '2020-01-01Z'])
      await owner.query(
        `insert into local_identifier (id, person_id, local_id, known_at, recorded_by, recorded_at)
         values (gen_random_uuid(), $1, $2, '2020-01-01Z', 'set-up', now())`,
        [id, localId],
      )
      return id
    },
    /** Seals a child's record, as an adoption order does; gives the new person. */
    async seal(person: string): Promise<void> {
      const fresh = newId()
      await owner.query('insert into person (id, known_at) values ($1, now())', [fresh])
      await owner.query(
        "insert into seal (person_id, new_person_id, sealed_on) values ($1, $2, '2021-01-01')",
        [person, fresh],
      )
    },
    async stop(): Promise<void> {
      await owner.end()
      await records.pool.end()
    },
  }
}

export type Authority = Awaited<ReturnType<typeof anAuthority>>

/** The value of an outcome that went well; fails the test otherwise. */
export function value<T>(
  outcome: { ok: true; value: T } | { ok: false; problems: { message: string }[] },
): T {
  if (!outcome.ok) throw new Error(outcome.problems.map(p => p.message).join('; '))
  return outcome.value
}
