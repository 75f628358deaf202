import type pg from 'pg'
import type { Day } from '../../core/day.ts'
import { dayOf, type Instant } from '../../core/instant.ts'
import { at, type Db, onClient } from './database.ts'
import { type ByteStore, type Outside, undoOutside } from './outside.ts'
import { ROLES, type SchemaSet } from './schema-set.ts'

/**
 * Everything one piece of work is handed: the time, who asks, what day the record is shown as known on, and
 * the transaction it happens in.
 */
export type Ctx = {
  readonly now: Instant
  readonly today: Day
  /** The account that acts, or a label of the service such as `load:12`. Rights are judged by it. */
  readonly who: string
  /** The record is shown as known then; null means as known now, from the current tables. */
  readonly knownAt: Instant | null
  readonly schemas: SchemaSet
  readonly db: Db
  /** Subjects written to in this transaction: derived things about them follow before it commits. */
  readonly touched: Set<string>
  /** Records that were written in this transaction, in turn; part of it may have been rolled back to a savepoint. */
  readonly written: WrittenRecord[]
  /** The authority's own name, where it is known: who returns what is made of its records. */
  readonly council: string | undefined
  /** Where the bytes of files are kept, if not in the database. */
  readonly store: ByteStore | undefined
  /** What was done outside the database in this transaction: undone where nothing of it stays. */
  readonly outside: Outside[]
}

/** A record that was written, anew or as a change of one that was there, and the child or adult whom it is about, if any. */
export type WrittenRecord = { kind: string; id: string; person: string | null; isNew: boolean }

/** Derives something (clock runs, search entries) for the subjects a transaction wrote to, before it commits. */
export type Deriver = (ctx: Ctx, subjects: ReadonlySet<string>) => Promise<void>

/** Where work happens: the pool, the schema set, what is derived after a write, and what time it is. */
export type Records = {
  pool: pg.Pool
  schemas: SchemaSet
  derivers: Deriver[]
  now: () => Instant
  /** The authority's own name. */
  council?: string | undefined
  store?: ByteStore | undefined
}

/** How a piece of work is opened. */
export type Opening = { who: string; now?: Instant; knownAt?: Instant | null; service?: boolean }

/**
 * Runs work in one transaction, as the viewer, on the rows as known then or now. All of it happens or none.
 * `service` takes on the service's role, which sees every child: only for loading, matching and deriving.
 */
export async function transact<T>(
  records: Records,
  opening: Opening,
  work: (ctx: Ctx) => Promise<T>,
): Promise<T> {
  const client = await records.pool.connect()
  let broken: Error | undefined
  const outside: Outside[] = []
  let left: readonly Outside[] = outside
  try {
    const db = onClient(client)
    const now = opening.now ?? records.now()
    const { schemas } = records
    const knownAt = opening.knownAt ?? null
    const ctx: Ctx = {
      now,
      today: dayOf(now),
      who: opening.who,
      knownAt,
      schemas,
      db,
      touched: new Set(),
      written: [],
      council: records.council,
      store: records.store,
      outside,
    }
    const settings: [string, string][] = [
      ['search_path', searchPath(schemas, knownAt)],
      ['goldthread.viewer', opening.who],
      ['goldthread.known_at', knownAt === null ? '' : at(knownAt)],
      ['goldthread.now', at(now)],
    ]
    const set = settings.map(([name, value]) => `set_config('${name}', ${client.escapeLiteral(value)}, true)`)
    // In one message: each costs a way there and back.
    await client.query(
      `begin; select ${set.join(', ')}${opening.service ? `; set local role ${ROLES.service}` : ''}`,
    )
    const result = await work(ctx)
    if (ctx.touched.size > 0 && records.derivers.length > 0) {
      await asService(ctx, async () => {
        for (const derive of records.derivers) await derive(ctx, ctx.touched)
      })
    }
    // Part of it may have been rolled back to a savepoint.
    const undone: Outside[] = []
    for (const one of outside) if (!(await one.isKept())) undone.push(one)
    await db.run('commit')
    left = undone
    return result
  } catch (error) {
    await client.query('rollback').catch((lost: Error) => {
      broken = lost
    })
    throw error
  } finally {
    client.release(broken)
    await undoOutside(left)
  }
}

/** Does part of a transaction with the service's rights, then goes back to the viewer's. */
export async function asService<T>(ctx: Ctx, work: () => Promise<T>): Promise<T> {
  // Others' statements are on their way on this connection, and would be answered with the service's rights.
  if (ctx.db.isTogether()) throw new Error('the service’s rights may not be taken while others read')
  const [before] = await ctx.db.rows<{ role: string }>('select current_user as role')
  await ctx.db.run(`set local role ${ROLES.service}`)
  const result = await work()
  if (before?.role !== ROLES.service) await ctx.db.run('set local role none')
  return result
}

/**
 * Does part of a transaction on the rows as known at another instant, then goes back to what it showed before; null is as
 * known now. For putting two states of the record beside each other, with the same rights, on one connection.
 */
export async function asKnownAt<T>(
  ctx: Ctx,
  knownAt: Instant | null,
  work: (ctx: Ctx) => Promise<T>,
): Promise<T> {
  // Others' statements are on their way on this connection, and would be answered as known on another day.
  if (ctx.db.isTogether()) throw new Error('the record may not be turned to another day while others read')
  const turnTo = (instant: Instant | null) =>
    ctx.db.rows("select set_config('search_path', $1, true), set_config('goldthread.known_at', $2, true)", [
      searchPath(ctx.schemas, instant),
      instant === null ? '' : at(instant),
    ])
  await turnTo(knownAt)
  const result = await work({ ...ctx, knownAt })
  await turnTo(ctx.knownAt)
  return result
}

function searchPath(schemas: SchemaSet, knownAt: Instant | null): string {
  return `${knownAt === null ? schemas.live : schemas.known}, ${schemas.keep}, public`
}
