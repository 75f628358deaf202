import { createHmac } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type KeptCity, keptCity } from '../city/index.ts'
import { type Day, isoDay, parseDay } from '../core/day.ts'
import { dayOf, type Instant, londonInstant } from '../core/instant.ts'
import { sealAdopted } from '../engines/access/index.ts'
import { derivationsOf } from '../engines/clocks/index.ts'
import { keepDerived } from '../engines/derived/index.ts'
import { refreshSearch } from '../engines/matching/index.ts'
import { type Deriver, openPool, type Records, type SchemaSet, transact } from '../engines/records/index.ts'
import { halfCity } from './city/half.ts'
import { discoverAreas, type Found } from './discover.ts'
import { fileStoreOf } from './file-store.ts'
import { startPostgres } from './postgres/index.ts'
import { prepareDatabase } from './prepare.ts'
import { followRules } from './preparing/followed.ts'
import { askRulesAgain } from './validating/keep-found.ts'

/** Settings that are read from the environment; everything has a default that works at once. */
export type Environment = Readonly<Record<string, string | undefined>>

/** The open program: what every command works with. Close it, or the process stays. */
export type Goldthread = {
  records: Records
  found: readonly Found[]
  schemas: SchemaSet
  /** The database's address, for those who own its tables: only a city is built with it. */
  ownerUrl: string
  /** Its address as the program signs in to it, for a thread that opens it again. */
  appUrl: string
  /** The day that the record takes for today, where it is fixed: '2023-03-31'. */
  today: string | undefined
  /** The made-up city that fills this database, where there is one. */
  city: KeptCity | undefined
  /** Signs sessions; the same after a restart on the same database. */
  secret: string
  close(): Promise<void>
}

/** The database that the program stands on: the embedded one, or a PostgreSQL of the council's own. Close it, or the process stays. */
export type Database = {
  /** By a role that may make roles and schemas. */
  url: string
  embedded: boolean
  /** The same server's other database of this name. */
  urlFor(database: string): string
  /** Stops the embedded server, unless another process started it; `atOnce` leaves the tidying to the next start. */
  close(atOnce?: boolean): Promise<void>
}

/**
 * `DATABASE_URL` names a PostgreSQL 18 of the council's own, by a role that may make roles and schemas; without it the
 * embedded one is started over `GOLDTHREAD_DATA` (or attached to, when another process runs it). Throws a sentence
 * where it cannot be reached.
 */
export async function openDatabase(env: Environment): Promise<Database> {
  const own = env.DATABASE_URL
  if (own) {
    const urlFor = (name: string) => Object.assign(new URL(own), { pathname: `/${name}` }).href
    await halfCity(own).catch(error => {
      throw inPlainWords(error)
    })
    return { url: own, embedded: false, urlFor, close: async () => {} }
  }
  const postgres = await startPostgres({ dataDir: resolve(env.GOLDTHREAD_DATA || DEFAULT_DATA) })
  return { url: postgres.url, embedded: true, urlFor: postgres.urlFor, close: postgres.stop }
}

/** Says long work before the program is open on the error stream. */
const aloud = (words: string): void => {
  process.stderr.write(`${words}\n`)
}

/** Opens the database and everything on it: see openDatabase and openOn. */
export async function openGoldthread(env: Environment, tell = aloud): Promise<Goldthread> {
  const database = await openDatabase(env)
  try {
    const goldthread = await openOn(database, env, tell)
    return {
      ...goldthread,
      async close() {
        await goldthread.close()
        await database.close()
      },
    }
  } catch (error) {
    await database.close()
    throw error
  }
}

/**
 * Brings a database up to this program and opens everything on it; closing leaves the database open. Throws where a
 * city in it is not finished.
 * `GOLDTHREAD_TODAY=2026-11-24` fixes the day that the record takes for today. `tell` hears of long work before it is open.
 */
export async function openOn(database: Database, env: Environment, tell = aloud): Promise<Goldthread> {
  const now = clockOf(env.GOLDTHREAD_TODAY)
  const store = fileStoreOf(env)
  if (typeof store === 'string') throw new Error(store)
  if (await halfCity(database.url))
    throw new Error(
      'The made-up city in this database is not finished: it is being built, or that was cut short. Wait for it, or start Goldthread to begin it again.',
    )
  const found = await discoverAreas(areasFolder())
  let pool: Records['pool'] | undefined
  try {
    const { appUrl, schemas } = await prepareDatabase(database.url, found)
    pool = openPool(appUrl)
    const council = env.GOLDTHREAD_COUNCIL || undefined
    const records: Records = { pool, schemas, derivers: deriversOf(found), now, council, store }
    const city = await transact(records, { who: 'city', service: true }, keptCity)
    // A city's today is its last day, unless another is asked for.
    const today = env.GOLDTHREAD_TODAY || (city?.whole ? isoDay(city.to) : undefined)
    records.now = clockOf(today)
    await followRules(records, found, records.derivers, tell)
    return {
      records,
      found,
      schemas,
      ownerUrl: database.url,
      appUrl,
      today,
      city,
      secret: createHmac('sha256', new URL(appUrl).password).update('sessions').digest('hex'),
      close: () => records.pool.end(),
    }
  } catch (error) {
    await pool?.end()
    throw database.embedded ? error : inPlainWords(error as Error & { code?: string })
  }
}

/** What to do about a database of the council's own that cannot be used; its address may hold a password, so it is not said. */
function inPlainWords(error: Error & { code?: string }): Error {
  const { code = '' } = error
  const doing = ['ECONNREFUSED', 'ENOTFOUND', 'ETIMEDOUT', 'EAI_AGAIN'].includes(code)
    ? 'does not answer. Check that it runs, and its host and port.'
    : ['28P01', '28000'].includes(code)
      ? 'refuses the name or password in it.'
      : code === '3D000'
        ? 'has no database of that name. Make an empty one first.'
        : code === 'ERR_INVALID_URL'
          ? 'is not an address. Write it as postgres://name:password@host:5432/database'
          : undefined
  return doing ? new Error(`The PostgreSQL that DATABASE_URL names ${doing}`, { cause: error }) : error
}

/**
 * What follows from records whenever they are written: every area's clocks, what is sealed, what people are found by, and
 * what a return's rules find.
 */
export function deriversOf(found: readonly Found[]): Deriver[] {
  const derivations = derivationsOf(found.map(({ area }) => area))
  const searchables = found.flatMap(({ area }) => area.searchable ?? [])
  const seals = found.flatMap(({ area }) => area.seals?.rows ?? [])
  return [
    async (ctx, subjects) => {
      await keepDerived(ctx, derivations, subjects)
    },
    async (ctx, subjects) => {
      await sealAdopted(ctx, seals, subjects)
    },
    (ctx, subjects) => refreshSearch(ctx, searchables, subjects),
    // Last: a return's rows are made of what follows from records, too.
    (ctx, subjects) => askRulesAgain(ctx, found, subjects),
  ]
}

/** The real clock; with a fixed today, that day at London's real time of day. Throws when it is no day. */
export function clockOf(today: string | undefined): () => Instant {
  if (!today) return () => Date.now() as Instant
  const day = parseDay(today)
  if (day === undefined)
    throw new Error(`GOLDTHREAD_TODAY must be a day, like 2026-11-24, and is “${today}”.`)
  return () => onDay(day, Date.now() as Instant)
}

function onDay(day: Day, real: Instant): Instant {
  const sinceMidnight = real - londonInstant(dayOf(real), '00:00')
  return (londonInstant(day, '00:00') + sinceMidnight) as Instant
}

const HERE = import.meta.dirname

// The built program has its areas beside it; the source has them one folder up.
const areasFolder = (): string =>
  [join(HERE, 'areas'), join(HERE, '../areas')].find(folder => existsSync(folder)) ?? ''

const ROOT = existsSync(join(HERE, 'areas')) ? join(HERE, '..') : join(HERE, '../..')
const DEFAULT_DATA = join(ROOT, '.goldthread', 'data')
