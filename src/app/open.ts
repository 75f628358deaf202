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
import { discoverAreas, type Found } from './discover.ts'
import { startPostgres } from './postgres/index.ts'
import { prepareDatabase } from './prepare.ts'
import { followRules } from './preparing/followed.ts'

/** Settings that are read from the environment; everything has a default that works at once. */
export type Environment = Readonly<Record<string, string | undefined>>

/** The open program: what every command works with. Close it, or the process stays. */
export type Goldthread = {
  records: Records
  found: readonly Found[]
  schemas: SchemaSet
  /** The database's address, for those who own its tables: only a city is built with it. */
  ownerUrl: string
  /** The made-up city that fills this database, where there is one. */
  city: KeptCity | undefined
  /** Signs sessions; the same after a restart on the same database. */
  secret: string
  close(): Promise<void>
}

/**
 * Opens the database and everything on it. `DATABASE_URL` names a PostgreSQL 18 of the council's own, by a role that
 * may make roles and schemas; without it the embedded one is started over `GOLDTHREAD_DATA` (or attached to, when
 * another process runs it). `GOLDTHREAD_TODAY=2026-11-24` fixes the day that the record takes for today. `tell` hears of long work before it is open.
 */
export async function openGoldthread(
  env: Environment,
  tell: (words: string) => void = words => process.stderr.write(`${words}\n`),
): Promise<Goldthread> {
  const now = clockOf(env.GOLDTHREAD_TODAY)
  const found = await discoverAreas(areasFolder())
  const postgres = env.DATABASE_URL
    ? undefined
    : await startPostgres({ dataDir: resolve(env.GOLDTHREAD_DATA || DEFAULT_DATA) })
  try {
    const url = env.DATABASE_URL || postgres?.url || ''
    const { appUrl, schemas } = await prepareDatabase(url, found)
    const pool = openPool(appUrl)
    const records: Records = { pool, schemas, derivers: deriversOf(found), now }
    const city = await transact(records, { who: 'city', service: true }, keptCity)
    // A city's today is its last day, unless another is asked for.
    if (city?.whole && !env.GOLDTHREAD_TODAY) records.now = clockOf(isoDay(city.to))
    await followRules(records, found, records.derivers, tell)
    return {
      records,
      found,
      schemas,
      ownerUrl: url,
      city,
      secret: createHmac('sha256', new URL(appUrl).password).update('sessions').digest('hex'),
      async close() {
        await pool.end()
        await postgres?.stop()
      },
    }
  } catch (error) {
    await postgres?.stop()
    throw env.DATABASE_URL ? inPlainWords(error as Error & { code?: string }) : error
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

/** What follows from records whenever they are written: every area's clocks, what is sealed, and what people are found by. */
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
