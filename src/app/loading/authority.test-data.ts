import { join } from 'node:path'
import { freshDatabase } from '../../../tests/setup/database.ts'
import { type Day, parseDay } from '../../core/day.ts'
import { type Instant, instant, londonInstant } from '../../core/instant.ts'
import { derivationsOf } from '../../engines/clocks/index.ts'
import { keepDerived } from '../../engines/derived/index.ts'
import { openPool, type RecordKind, type Records, schemaSet, transact } from '../../engines/records/index.ts'
import { type Loaded, runLoads } from '../../returns/loading/index.ts'
import { detect, fileOf, hasYear } from '../../returns/reading/index.ts'
import { discoverAreas, type Found } from '../discover.ts'
import { loadOptionsOf } from './plan.ts'

/** How a test loads: as a year, received on a day or known from now, or only looked at. */
export type How = { year?: string; received?: string; preview?: boolean }

/** An empty authority with a database of its own, and time that stands still until the test moves it. */
export type Authority = {
  records: Records
  found: readonly Found[]
  kind(table: string): RecordKind
  /** Moves today: the next thing done is known from then. */
  on(day: string, time?: string): void
  /** Loads files by name and content as one return. */
  load(files: Record<string, string | Uint8Array>, how?: How): Promise<Loaded>
  /** Rows of SQL with the service's rights, as known now or at the end of a day. */
  ask<T extends object>(sql: string, knownOn?: string): Promise<T[]>
  close(): Promise<void>
}

/** Opens an empty authority. Close it when the test ends. */
export async function anAuthority(): Promise<Authority> {
  const { appUrl } = await freshDatabase()
  const found = await discoverAreas(join(import.meta.dirname, '../../areas'))
  let now = instant('2026-11-24T12:00:00Z')
  const derivations = derivationsOf(found.map(({ area }) => area))
  const pool = openPool(appUrl, 2)
  const records: Records = {
    pool,
    schemas: schemaSet(),
    now: () => now,
    derivers: [async (ctx, subjects) => void (await keepDerived(ctx, derivations, subjects))],
  }
  return {
    records,
    found,
    kind: table => found.flatMap(({ area }) => area.records).find(kind => kind.table === table)!,
    on(day, time = '12:00') {
      now = londonInstant(dayOn(day), time)
    },
    async load(files, how = {}) {
      const loaded = await loadedInto({ records, found }, files, how)
      // The next thing is known a moment later.
      now = (now + 1) as Instant
      return loaded
    },
    async ask<T extends object>(sql: string, knownOn?: string) {
      const knownAt = knownOn ? londonInstant(dayOn(knownOn), '23:59') : null
      return transact(records, { who: 'test', service: true, knownAt }, ctx => ctx.db.rows<T>(sql))
    },
    close: () => pool.end(),
  }
}

/** Loads files by name and content as one return, into whichever record. */
export async function loadedInto(
  { records, found }: Pick<Authority, 'records' | 'found'>,
  files: Record<string, string | Uint8Array>,
  how: How = {},
): Promise<Loaded> {
  const { returns, problems } = await detect(
    Object.entries(files).map(([name, content]) => fileOf(name, content)),
  )
  const [first] = returns
  if (!first) throw new Error(problems.map(problem => problem.message).join(' '))
  const year = hasYear(first.kind) ? (how.year ?? first.year ?? null) : null
  const received: Instant | null = how.received ? londonInstant(dayOn(how.received), '12:00') : null
  const one = { found: first, describes: '', year, guessed: null }
  const options = await loadOptionsOf(one, found, { received, loadedBy: 'analyst', list: 1000 })
  const [loaded] = await runLoads(records, [options], how.preview ?? false)
  return loaded!
}

function dayOn(text: string): Day {
  const day = parseDay(text)
  if (day === undefined) throw new Error(`${text} is not a day`)
  return day
}
