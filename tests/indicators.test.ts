import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Authority, anAuthority } from '../src/app/loading/authority.test-data.ts'
import { day } from '../src/core/day.ts'
import { figures, measure, trend, trends } from '../src/engines/indicators/index.ts'
import { transact } from '../src/engines/records/index.ts'

const SAMPLES = join(import.meta.dirname, '../../shared/samples')

describe.skipIf(!existsSync(SAMPLES))('every indicator, over the sample returns', () => {
  let here: Authority
  beforeAll(async () => {
    here = await anAuthority()
    const folder = join(SAMPLES, 'ssda903')
    const files = readdirSync(folder).filter(file => file.endsWith('.csv'))
    await here.load(Object.fromEntries(files.map(file => [file, readFileSync(join(folder, file), 'utf8')])), {
      year: '2017-18',
    })
  }, 120_000)
  afterAll(() => here.close())

  const all = () => here.found.flatMap(({ area }) => area.indicators ?? [])
  const asked = [day('2017-04-01'), day('2018-03-31')] as const

  it('says the same from the records as they are and as known now', async () => {
    const live = await transact(here.records, { who: 'x' }, ctx => figures(ctx, all(), ...asked))
    const knownAt = here.records.now()
    const known = await transact(here.records, { who: 'x', knownAt }, ctx => figures(ctx, all(), ...asked))
    expect(known).toEqual(live)
    expect([...live.values()].filter(one => one.numerator > 0).length).toBeGreaterThan(10)
  }, 60_000)

  it('says the same all at once and one by one', async () => {
    await transact(here.records, { who: 'x' }, async ctx => {
      const together = await figures(ctx, all(), ...asked)
      for (const indicator of all()) {
        const alone = await measure(ctx, indicator, ...asked)
        expect({ id: indicator.id, ...together.get(indicator.id), from: 0 }).toEqual({
          id: indicator.id,
          ...alone,
          from: 0,
        })
      }
    })
  }, 60_000)

  it('draws the same trend in one pass as point by point', async () => {
    const ends = ['2017-06-30', '2017-09-30', '2017-12-31', '2018-03-31'].map(iso => day(iso))
    await transact(here.records, { who: 'x' }, async ctx => {
      const together = await trends(ctx, all(), day('2017-03-31'), ends)
      for (const indicator of all()) {
        const alone = await trend(ctx, indicator, day('2017-03-31'), ends)
        expect({
          id: indicator.id,
          points: together.get(indicator.id)?.map(f => ({ ...f, from: 0 })),
        }).toEqual({
          id: indicator.id,
          points: alone.map(f => ({ ...f, from: 0 })),
        })
      }
    })
  }, 60_000)
})
