import pg from 'pg'
import type { Day } from '../../core/day.ts'
import { parseDay } from '../../core/day.ts'
import { type Instant, isoInstant } from '../../core/instant.ts'

/** A connection inside a transaction. Values go in as parameters only. */
export type Db = {
  /** All rows. Throws on a database error (a bug, or a broken connection). */
  rows<T extends object>(text: string, values?: readonly unknown[]): Promise<T[]>
  /** The first row, or undefined. */
  first<T extends object>(text: string, values?: readonly unknown[]): Promise<T | undefined>
  /**
   * As `rows`, for a statement whose text is always the same: each connection keeps it ready, and plans it once. With
   * row security planning often costs more than reading. Name its columns: `*` may mean others tomorrow.
   */
  kept<T extends object>(text: string, values?: readonly unknown[]): Promise<T[]>
  /**
   * Runs pieces of work that only read, none waiting for another: what they ask first goes to the server in one
   * message, and the answers come in turn. Settles when all have; throws what the first of them threw. Nobody takes
   * on other rights meanwhile: `asService` refuses.
   */
  together<T extends readonly unknown[]>(start: () => Promised<T>): Promise<T>
  /** Whether work is going on together now. */
  isTogether(): boolean
  /** Runs a statement and gives how many rows it touched. */
  run(text: string, values?: readonly unknown[]): Promise<number>
  /** The driver's own client, for COPY only. */
  client: pg.PoolClient
}

type Promised<T extends readonly unknown[]> = { [K in keyof T]: Promise<T[K]> }

const DATE = 1082
const TIMESTAMPTZ = 1184
const BIGINT = 20
const NUMERIC = 1700

// DATE becomes a Day, TIMESTAMPTZ an Instant: `pg` would read a date as local midnight and shift it.
const types = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    if (oid === DATE) return (text: string): Day | undefined => parseDay(text)
    if (oid === TIMESTAMPTZ) return (text: string): Instant => readInstant(text)
    if (oid === BIGINT || oid === NUMERIC) return Number
    return pg.types.getTypeParser(oid, format as 'text')
  },
}

/** Reads what PostgreSQL writes, `2026-11-24 14:05:00.123+00`; sessions here speak UTC on the wire. */
export function readInstant(text: string): Instant {
  if (text === lastRead.text) return lastRead.instant
  lastRead = { text, instant: parseInstant(text) }
  return lastRead.instant
}

// What was loaded or made together was known at one moment: row after row says the same.
let lastRead = { text: '1970-01-01 00:00:00+00', instant: 0 as Instant }

function parseInstant(text: string): Instant {
  const iso = text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00')
  return Date.parse(iso) as Instant
}

// A connection made anew plans every page anew: kept for the minutes between two pages.
const IDLE_MS = 300_000

/** How this program reads what the server sends. */
export const clientTypes = types as unknown as pg.CustomTypesConfig

/** Opens a pool on a database. 16 connections: on two cores more of them only queue inside the server. */
export function openPool(url: string, max = 16): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    idleTimeoutMillis: IDLE_MS,
    types: clientTypes,
  })
  // An idle connection that breaks (a restarted server) must not bring the program down.
  // One that the server closes while the pool is ending is no loss.
  pool.on('error', error => {
    if (!pool.ending) process.stderr.write(`database connection lost: ${error.message}\n`)
  })
  return pool
}

// What `pg` has and its types do not say.
type Pipelined = pg.PoolClient & {
  pipeline: boolean
  connection: { stream: { cork(): void; uncork(): void } }
}

const isTogether = (client: Pipelined): boolean => client.pipeline
const isRejected = (one: PromiseSettledResult<unknown>): one is PromiseRejectedResult =>
  one.status === 'rejected'

/** Wraps a client as a Db. Days and instants among the values are numbers: cast them in SQL with `day()`/`at()`. */
export function onClient(plain: pg.ClientBase): Db {
  const client = plain as unknown as Pipelined
  return {
    client,
    async rows<T extends object>(text: string, values: readonly unknown[] = []) {
      const result = await client.query(text, values as unknown[])
      return result.rows as T[]
    },
    async kept<T extends object>(text: string, values: readonly unknown[] = []) {
      const result = await client.query({ name: keptName(text), text, values: values as unknown[] })
      return result.rows as T[]
    },
    async together<T extends readonly unknown[]>(start: () => Promised<T>) {
      const outermost = !client.pipeline
      const { stream } = client.connection
      let settled: PromiseSettledResult<unknown>[] = []
      try {
        client.pipeline = true
        stream.cork()
        let started: Promised<T>
        try {
          started = start()
        } finally {
          stream.uncork()
        }
        settled = await Promise.allSettled(started)
      } finally {
        if (outermost) {
          // Answered after everything that is still on its way.
          if (settled.length === 0 || settled.some(isRejected)) await client.query('select').catch(() => {})
          client.pipeline = false
        }
      }
      const failed = settled.find(isRejected)
      if (failed) throw failed.reason
      return settled.map(one => (one as PromiseFulfilledResult<unknown>).value) as unknown as T
    },
    isTogether: () => isTogether(client),
    async first<T extends object>(text: string, values: readonly unknown[] = []) {
      const result = await client.query(text, values as unknown[])
      return result.rows[0] as T | undefined
    },
    async run(text, values = []) {
      const result = await client.query(text, values as unknown[])
      return result.rowCount ?? 0
    },
  }
}

// Connections belong to one process, and so do these names.
const names = new Map<string, string>()

function keptName(text: string): string {
  const known = names.get(text)
  if (known !== undefined) return known
  const made = `kept_${names.size + 1}`
  names.set(text, made)
  return made
}

/** An instant as a parameter for a TIMESTAMPTZ. */
export const at = (instant: Instant): string => isoInstant(instant)
