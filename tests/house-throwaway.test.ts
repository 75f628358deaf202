import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { discoverAreas, type Found } from '../src/app/discover.ts'
import { prepareDatabase } from '../src/app/prepare.ts'
import { day } from '../src/core/day.ts'
import { type Instant, instant } from '../src/core/instant.ts'
import { keepRuns } from '../src/engines/clocks/index.ts'
import { measure } from '../src/engines/indicators/index.ts'
import { type Ctx, insert, newId, openPool, type Records, transact } from '../src/engines/records/index.ts'
import { ROOT } from './house-imports.ts'
import { freshDatabase } from './setup/database.ts'

// An area that nobody will keep, written as a newcomer would: its own folder, the doors of what lies below, and the
// facts of another area. Nothing outside the folder knows of it.
const AREA = `
import { sql } from '${ROOT}src/core/sql.ts'
import { addDays } from '${ROOT}src/core/day.ts'
import { clock } from '${ROOT}src/engines/clocks/index.ts'
import { indicator } from '${ROOT}src/engines/indicators/index.ts'
import { date, record, text } from '${ROOT}src/engines/records/index.ts'

const KiteDay = record('kite_day', 'Day out with a kite', {
  plannedOn: date('When was it planned?'),
  heldOn: date('When was it?').optional(),
  weather: text('What was the weather?').optional(),
})

const heldSoon = clock('kite-day-held', {
  title: 'Kite day within 7 days', todo: 'Fly the kite', authority: 'local', source: 'A made-up duty',
  reads: { days: KiteDay },
  runs: ({ days }) => days.map(d => ({ about: d, from: d.plannedOn, due: addDays(d.plannedOn, 7), met: d.heldOn })),
})

const inTime = indicator('kite-days-in-time', {
  title: 'Kite days in time', definition: 'Kite days held within 7 days, of those due.', measure: 'percent',
  shape: 'events', better: 'higher', splits: ['weather'],
  rows: sql\`select r.child_id, 'kite_day' as record_kind, k.id as record_id, r.due_on as on_date,
      r.state = 'met' as numerator, null::numeric as value, coalesce(k.weather, 'Not recorded') as weather
    from clock_run r join kite_day k on k.id::text = r.about_id where r.clock = 'kite-day-held'\`,
})

export const area = {
  name: 'kites', title: 'Kites', records: [KiteDay], may: [{ roles: ['social-worker'] }],
  tells: [{ kind: 'kite_day', lane: 'words', shape: 'mark', rows: sql\`select child_id, id as record_id,
      planned_on as from_on, planned_on as to_on, null::timestamptz as at, 'A kite' as title, '' as detail,
      'good' as tone, known_at from kite_day\` }],
  clocks: [heldSoon], indicators: [inTime],
}
`

describe('an area that is thrown away', () => {
  const folder = mkdtempSync(join(tmpdir(), 'goldthread-areas-'))
  let found: Found[]
  let records: Records

  beforeAll(async () => {
    mkdirSync(join(folder, 'kites'))
    writeFileSync(join(folder, 'kites/area.ts'), AREA)
    found = await discoverAreas(join(ROOT, 'src/areas'), folder)
    const { ownerUrl } = await freshDatabase()
    const { appUrl, schemas } = await prepareDatabase(ownerUrl, found, { draft: true })
    const clocks = found.flatMap(({ area }) => area.clocks ?? [])
    records = {
      pool: openPool(appUrl, 2),
      schemas,
      derivers: [async (ctx, subjects) => void (await keepRuns(ctx, clocks, subjects))],
      now: () => instant('2026-06-01T12:00:00Z') as Instant,
    }
  })

  afterAll(async () => {
    await records.pool.end()
    rmSync(folder, { recursive: true })
  })

  const kites = () => {
    const area = found.find(f => f.area.name === 'kites')?.area
    return { kind: area!.records[0]!, indicator: area!.indicators![0]! }
  }

  async function aKiteDay(ctx: Ctx, values: { plannedOn: string; heldOn?: string }): Promise<void> {
    const child = newId()
    await ctx.db.run('insert into person (id, known_at) values ($1, now())', [child])
    const days = Object.fromEntries(Object.entries(values).map(([field, text]) => [field, day(text)]))
    const made = await insert(ctx, kites().kind, child, days)
    expect(made.ok).toBe(true)
  }

  it('is found beside the 12 others', () => {
    expect(found.map(f => f.area.name)).toContain('kites')
    expect(found.length).toBeGreaterThan(12)
  })

  it('has its records kept, its clock run, its story told and its measure counted: 1 of 2 in time', async () => {
    const service = { who: 'test', service: true }
    await transact(records, service, async ctx => {
      await aKiteDay(ctx, { plannedOn: '2026-05-01', heldOn: '2026-05-04' })
      await aKiteDay(ctx, { plannedOn: '2026-05-02', heldOn: '2026-05-20' })
    })
    await transact(records, service, async ctx => {
      const told = await ctx.db.rows("select title from telling where kind = 'kite_day'")
      expect(told).toEqual([{ title: 'A kite' }, { title: 'A kite' }])
      const figure = await measure(ctx, kites().indicator, day('2026-05-01'), day('2026-05-31'))
      expect(figure).toMatchObject({ state: 'answered', value: 50, numerator: 1, denominator: 2 })
    })
  })
})
