import { join } from 'node:path'
import { expect } from 'vitest'
import { discoverAreas } from '../../src/app/discover.ts'
import { type Day, day, isoDay } from '../../src/core/day.ts'
import { type Instant, londonInstant } from '../../src/core/instant.ts'
import type { Area } from '../../src/engines/area.ts'
import { derivationsOf } from '../../src/engines/clocks/index.ts'
import { keepDerived } from '../../src/engines/derived/index.ts'
import {
  type Behind,
  behind,
  type Figure,
  figures,
  type Indicator,
  measure,
} from '../../src/engines/indicators/index.ts'
import {
  at,
  type Ctx,
  idFrom,
  insert,
  openPool,
  type RecordKind,
  type Records,
  schemaSet,
  transact,
} from '../../src/engines/records/index.ts'
import { testDatabase } from './database.ts'

/** A few children of one test, written through the store, and what the engines make of them. */
export type Lives = {
  ctx: Ctx
  /** A child with this word for a name: their person id, always the same. */
  child(word: string): Promise<string>
  /** Records something about a child; refused values throw. Gives its id. Days may be written as ISO text. */
  put(kind: RecordKind, child: string, values: Record<string, unknown>, id?: string): Promise<string>
  /** Brings the clock runs of every child so far up to their records. */
  follow(): Promise<void>
  /** An indicator's figure, having followed the clocks, the same alone and among all; days as ISO text. */
  figure(indicator: Indicator, from: string, to: string): Promise<Figure>
  /** The rows behind it. */
  behind(indicator: Indicator, from: string, to: string): Promise<Behind[]>
  /** The same context on the rows as known at an instant, for the rest of the transaction. */
  asKnownAt(instant: Instant): Promise<Ctx>
}

let areas: Promise<Area[]> | undefined

/** Every area of the program. */
export function everyArea(): Promise<Area[]> {
  areas ??= discoverAreas(join(import.meta.dirname, '../../src/areas')).then(found => found.map(f => f.area))
  return areas
}

class Undo extends Error {}

/** Runs a test on the shared database as the service, at noon on `today`, and undoes all it wrote. */
export async function withLives(work: (lives: Lives) => Promise<void>, today = '2026-01-15'): Promise<void> {
  const { appUrl } = await testDatabase()
  const derivations = derivationsOf(await everyArea())
  const now = londonInstant(day(today), '12:00')
  const records: Records = { pool: openPool(appUrl, 1), schemas: schemaSet(), derivers: [], now: () => now }
  try {
    await transact(records, { who: 'test', service: true }, async ctx => {
      await work(livesIn(ctx, derivations))
      throw new Undo()
    })
  } catch (error) {
    if (!(error instanceof Undo)) throw error
  } finally {
    await records.pool.end()
  }
}

function livesIn(ctx: Ctx, derivations: Parameters<typeof keepDerived>[1]): Lives {
  const people = new Set<string>()
  const follow = async (): Promise<void> => {
    await keepDerived(ctx, derivations, people)
  }
  return {
    ctx,
    async child(word) {
      const id = idFrom('life', word)
      people.add(id)
      await ctx.db.run('insert into person (id, known_at) values ($1, $2) on conflict do nothing', [
        id,
        at(ctx.now),
      ])
      return id
    },
    async put(kind, child, values, id) {
      const read = Object.entries(values).map(([field, value]) => [field, dayIn(kind, field, value)])
      const done = await insert(ctx, kind, child, Object.fromEntries(read) as never, id)
      if (!done.ok) throw new Error(JSON.stringify(done.problems))
      return done.value
    },
    follow,
    async figure(indicator, from, to) {
      await follow()
      const alone = await measure(ctx, indicator, day(from), day(to))
      const everything = (await everyArea()).flatMap(area => area.indicators ?? [])
      const together = await figures(ctx, everything, day(from), day(to))
      expect(together.get(indicator.id), `${indicator.id} counted with all the others`).toEqual({
        ...alone,
        from: together.get(indicator.id)?.from,
      })
      return alone
    },
    behind: (indicator, from, to) => behind(ctx, indicator, day(from), day(to), 'all', 1000, 0),
    async asKnownAt(instant) {
      const { known, keep } = ctx.schemas
      await ctx.db.rows(
        "select set_config('search_path', $1, true), set_config('goldthread.known_at', $2, true)",
        [`${known}, ${keep}, public`, at(instant)],
      )
      return { ...ctx, knownAt: instant }
    },
  }
}

/** A day written as ISO text, for fields that hold days. */
function dayIn(kind: RecordKind, field: string, value: unknown): unknown {
  const type = kind.fields[field]?.type
  if (typeof value !== 'string') return value
  if (type === 'day') return day(value)
  if (type === 'inexact') return { earliest: day(value), latest: day(value) }
  return value
}

/** Days back to ISO text, for reading a test's expectations. */
export const isoOf = (value: Day | null | undefined): string | null => (value == null ? null : isoDay(value))
