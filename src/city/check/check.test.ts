import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshDatabase } from '../../../tests/setup/database.ts'
import { everyArea } from '../../../tests/setup/lives.ts'
import { Population } from '../../areas/authority/records.ts'
import { Episode } from '../../areas/care/records.ts'
import { Contact, Referral } from '../../areas/front-door/records.ts'
import { type Day, day } from '../../core/day.ts'
import { lastMomentOf, londonInstant } from '../../core/instant.ts'
import { idFrom, insert, openPool, type Records, schemaSet, transact } from '../../engines/records/index.ts'
import { ANSWERABLE } from './answerable.ts'
import { type Checked, checkCity } from './check.ts'
import { summary } from './print.ts'

describe('a city held to what was published', () => {
  let records: Records
  let now = lastMomentOf(day('2023-03-31'))
  const check = async (scale: number, from = day('2011-04-01')): Promise<Checked> =>
    checkCity(records, await everyArea(), { scale, from })
  const at = async (iso: string, work: Parameters<typeof transact<void>>[2]) => {
    now = londonInstant(day(iso), '12:00')
    await transact(records, { who: 'test', service: true }, work)
    now = lastMomentOf(day('2023-03-31'))
  }

  beforeAll(async () => {
    const { appUrl } = await freshDatabase()
    records = { pool: openPool(appUrl, 2), schemas: schemaSet(), derivers: [], now: () => now }
  })
  afterAll(() => records.pool.end())

  it('of nothing is never within, and all that can be asked is outside', async () => {
    const checked = await check(1)
    const verdicts = new Map(checked.cells.map(({ cell, verdict }) => [cell.id, verdict]))
    expect([...verdicts.values()]).not.toContain('within')
    expect([...verdicts].filter(([, verdict]) => verdict === 'outside').map(([id]) => id)).toEqual(ANSWERABLE)
    expect(checked.trends.filter(trend => trend.verdict === 'right')).toEqual([])
    expect(summary(checked)).toBe(
      `0 within, ${ANSWERABLE.length} outside, ${checked.cells.length - ANSWERABLE.length} not yet answerable`,
    )
  }, 60_000)

  it('counts a small city as one of full size, from what was known when each document was written', async () => {
    // At a hundredth: five children in care on the last day stand for 500, and three of them were known of by 2019.
    const child = (n: number) => idFrom('checked', String(n))
    const inCare = (n: number, iso: string) =>
      at(iso, async ctx => {
        await ctx.db.run('insert into person (id, known_at) values ($1, now()) on conflict do nothing', [
          child(n),
        ])
        await insert(ctx, Episode, child(n), { startedOn: day('2011-05-01'), legalStatus: 'C2' })
      })
    for (const n of [1, 2, 3]) await inCare(n, '2019-09-01')
    for (const n of [4, 5]) await inCare(n, '2023-03-01')
    await at('2011-04-01', async ctx => {
      await insert(ctx, Population, '', { fromOn: day('2011-04-01'), children: 631 })
    })
    // Two children on one form at one moment, both referred, and another form of the same month.
    await at('2022-06-10', async ctx => {
      const received = (n: number, time: string) =>
        insert(ctx, Contact, child(n), {
          receivedAt: londonInstant(day('2022-06-10'), time),
          source: '6',
          worry: 'Heard shouting',
          outcome: 'referral',
        })
      await received(1, '09:00')
      await received(2, '09:00')
      await received(3, '10:00')
      const referredOn = day('2022-06-10') as Day
      for (const n of [1, 2, 3, 4, 5]) await insert(ctx, Referral, child(n), { referredOn, source: '6' })
    })

    const { cells, trends } = await check(0.01)
    const cell = (id: string) => cells.find(one => one.cell.id === id)!
    expect(cell('cla-number 2023-03-31')).toMatchObject({ simulated: 500, difference: -1, verdict: 'within' })
    expect(cell('cla-number 2019-09-30')).toMatchObject({ simulated: 300, verdict: 'outside' })
    expect(cell('cla-number 2011-06-17')).toMatchObject({ simulated: 0, verdict: 'outside' })
    // A rate is not made larger: 5 of 631 children are 79.2 of 10,000.
    expect(cell('cla-rate-per-10000 2023-03-31')).toMatchObject({ simulated: 79.2, verdict: 'within' })
    expect(cell('child-population-0-17 2023-03-31')).toMatchObject({ simulated: 63_100, verdict: 'within' })
    expect(cell('social-care-referrals-most 2022-06-30')).toMatchObject({ simulated: 500, verdict: 'within' })
    // Two forms a hundred times over, all in one month of twelve.
    expect(cell('mash-enquiries 2023-03-31').simulated).toBeCloseTo(200 / 12)
    expect(cell('mash-enquiries-most 2023-03-31').simulated).toBe(200)
    expect(cell('mash-enquiries-fewest 2023-03-31').simulated).toBe(0)
    const rise = trends.find(
      ({ row, from }) => row === 'cla-rate-per-10000' && from.id.endsWith('2017-03-31'),
    )
    expect(rise).toMatchObject({ published: 'down', simulated: 'up', verdict: 'wrong' })
  }, 60_000)

  it('that began later cannot be asked what was before', async () => {
    const { cells } = await check(0.01, day('2018-04-01'))
    const asked = cells.filter(({ verdict }) => verdict !== 'not yet answerable').map(({ cell }) => cell)
    expect(asked.filter(({ to }) => to < day('2018-04-01'))).toEqual([])
    expect(asked.length).toBeGreaterThan(100)
  }, 60_000)

  it('that has not lived to a day cannot be asked about it', async () => {
    now = lastMomentOf(day('2019-12-31'))
    const { cells } = await check(0.01)
    now = lastMomentOf(day('2023-03-31'))
    const late = cells.filter(({ cell }) => cell.to > day('2019-12-31'))
    expect(new Set(late.map(({ verdict }) => verdict))).toEqual(new Set(['not yet answerable']))
  }, 60_000)
})
