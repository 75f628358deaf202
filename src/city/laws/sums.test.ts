import { describe, expect, it } from 'vitest'
import { Population } from '../../areas/authority/records.ts'
import { Address, Allocation } from '../../areas/child/records.ts'
import { Plan, Visit } from '../../areas/child-in-need/records.ts'
import { Enquiry } from '../../areas/child-protection/records.ts'
import { Contact, Referral } from '../../areas/front-door/records.ts'
import { addDays, type Day, day, isoDay } from '../../core/day.ts'
import { noon, type Under, under } from './lives-under.test-data.ts'

describe('sums', () => {
  it(
    'law 82: two plans of one child at a month’s end break it, a plan that takes over does not',
    under(82, async ({ child, put, broken }) => {
      const lawful = await child('lawful')
      await put(Plan, lawful, { startedOn: '2025-01-06', endedOn: '2025-03-31' })
      await put(Plan, lawful, { startedOn: '2025-03-31', endedOn: '2025-04-02' })
      await put(Plan, lawful, { startedOn: '2025-05-02' })
      expect(await broken()).toEqual([])
      const twice = await child('twice')
      await put(Plan, twice, { startedOn: '2025-06-06', endedOn: '2025-08-02' })
      await put(Plan, twice, { startedOn: '2025-07-06', endedOn: '2025-07-20' })
      await put(Plan, twice, { startedOn: '2025-07-25', endedOn: '2025-08-20' })
      expect(await broken()).toEqual(['status in-need 2025-07-31'])
    }),
  )

  it(
    'law 84: a conference on Good Friday breaks it, the day before does not',
    under(84, async ({ child, put, broken }) => {
      const one = await child('one')
      await put(Enquiry, one, { startedOn: '2025-04-02', conferenceOn: '2025-04-17' })
      const friday = await put(Enquiry, one, { startedOn: '2025-04-02', conferenceOn: '2025-04-18' })
      expect(await broken()).toEqual([`section_47 ${friday}`])
    }),
  )
})

/** Referrals over 2019 to 2021, a number every so many days. */
const referredEvery = async ({ child, put, ctx }: Under, every: (on: string) => number, number = 30) => {
  const one = await child('one')
  for (let on = day('2019-01-01'); on < day('2022-01-01'); on = addDays(on, 1))
    if (on % every(isoDay(on)) === 0) await put(Referral, one, { referredOn: isoDay(on) })
  await ctx.db.run(
    `insert into referral (id, child_id, referred_on, known_at, recorded_by, recorded_at)
     select gen_random_uuid(), child_id, referred_on, known_at, recorded_by, recorded_at
     from referral, generate_series(2, $1)`,
    [number],
  )
}

describe('shapes', () => {
  it(
    'law 85: referrals that come alike all year break it in each season',
    under(85, async lives => {
      await referredEvery(lives, on => (/-0[67]-/.test(on) ? 4 : 3))
      expect(await lives.broken()).toEqual(
        ['august', 'christmas', 'spring-2020', 'summer'].map(season => `referral ${season}`),
      )
    }),
  )

  it(
    'law 85: a season of too few is not judged: with 4 for each 30, August alone',
    under(85, async lives => {
      await referredEvery(lives, on => (/-0[67]-/.test(on) ? 4 : 3), 4)
      expect(await lives.broken()).toEqual(['referral august'])
    }),
  )

  it(
    'law 85: fewer in August, at Christmas and in spring 2020, and more in summer, keep it',
    under(85, async lives => {
      await referredEvery(lives, on => {
        if (/-08-|-12-(2[4-9]|3.)|-01-01|2020-0[45]/.test(on)) return 7
        return /-0[67]-/.test(on) ? 2 : 3
      })
      expect(await lives.broken()).toEqual([])
    }),
  )

  for (const [most, week, breaks] of [
    [40, 22, true],
    [36, 22, false],
    // The day after a bank holiday.
    [40, 21, false],
  ] as const)
    it(
      `law 86: ${most} contacts on the Tuesday of week ${week}, of about nine, ${breaks ? 'break' : 'do not break'} it`,
      under(86, async ({ child, put, broken }) => {
        const one = await child('one')
        const tuesdays = Array.from({ length: 51 }, (_, i) => addDays(day('2024-01-02'), 7 * i))
        for (const [i, on] of tuesdays.entries())
          for (let n = 0; n < (i === week ? most : 9); n++)
            await put(Contact, one, { receivedAt: noon(isoDay(on)), source: '6', worry: 'A worry' })
        expect(await broken()).toEqual(breaks ? ['contacts 2024-06-04'] : [])
      }),
    )

  for (const [firsts, breaks] of [
    [4, true],
    [1, false],
  ] as const)
    it(
      `law 86: ${firsts} births on each first of a month and one on other days ${breaks ? 'break' : 'do not break'} it`,
      under(86, async ({ born, broken }) => {
        for (let on = day('2024-01-01'); on < day('2025-01-01'); on = addDays(on, 1))
          for (let n = 0; n < (isoDay(on).endsWith('01') ? firsts : 1); n++)
            await born(`${on} ${n}`, isoDay(on))
        expect(await broken()).toEqual(breaks ? ['births the first of months'] : [])
      }),
    )

  /** Plans from 2024 with thirteen visits, each so many days after the one before: due in a month. */
  const visitedMonthly = async (
    { child, put }: Under,
    word: string,
    children: number,
    wait: (n: number, month: number) => number,
    more: (child: string) => Promise<unknown> = async () => {},
  ) => {
    for (let i = 0; i < children; i++) {
      const one = await child(`${word} ${i}`)
      await more(one)
      let on: Day = day('2024-01-08')
      for (let month = 0; month < 13; month++) {
        on = addDays(on, wait(i, month))
        await put(Visit, one, { visitedOn: isoDay(on), seen: 'seen' })
      }
      await put(Plan, one, { startedOn: '2024-01-08', endedOn: isoDay(addDays(on, 5)) })
    }
  }

  for (const [late, breaks] of [
    [0, ['clock_run cin-visit missed']],
    [2, []],
    [5, ['clock_run cin-visit missed']],
  ] as const)
    it(
      `law 87: ${late} of ten visits late ${breaks.length > 0 ? 'break' : 'do not break'} it`,
      under(87, async lives => {
        await visitedMonthly(lives, 'child', 20, (i, month) => ((i * 13 + month) % 10 < late ? 33 : 26))
        expect(await lives.broken()).toEqual(breaks)
      }),
    )

  it(
    'law 87: visits made as soon as they may be, and not near the day, break it',
    under(87, async lives => {
      await visitedMonthly(lives, 'child', 20, (i, month) => ((i * 13 + month) % 10 < 2 ? 33 : 12))
      expect(await lives.broken()).toEqual(['clock_run cin-visit bunched'])
    }),
  )

  const smallAreas = [
    { sector: 'WQ1 1', deprivation: 1, share: 0.2 },
    { sector: 'WQ7 5', deprivation: 10, share: 0.2 },
  ]
  for (const [poor, breaks] of [
    [148, true],
    [152, false],
  ] as const)
    it(
      `law 88: ${poor} of two hundred referrals from the most deprived fifth, the others from the least, ${breaks ? 'break' : 'do not break'} it`,
      under(88, async ({ child, put, broken }) => {
        for (let i = 0; i < 200; i++) {
          const one = await child(`child ${i}`)
          const postcode = i < poor ? 'WQ1 1AA' : 'WQ7 5AA'
          await put(Address, one, { lines: '1 A Street', postcode, fromOn: '2020-01-01' })
          await put(Referral, one, { referredOn: '2025-01-06' })
        }
        expect(await broken({ smallAreas })).toEqual(breaks ? ['referral deprivation'] : [])
      }),
    )

  for (const [north, breaks] of [
    ['in every month', true],
    ['every second month', false],
  ] as const)
    it(
      `law 88: a team that is late ${north}, and another in the months between, ${breaks ? 'break' : 'do not break'} it`,
      under(88, async lives => {
        const led = (team: string) => (child: string) =>
          lives.put(Allocation, child, { worker: 'A', team, role: 'social-worker', fromOn: '2024-01-01' })
        const late = (month: number) => (month % 2 ? 33 : 26)
        await visitedMonthly(lives, 'north', 12, (_, month) => (breaks ? 33 : late(month)), led('North'))
        await visitedMonthly(lives, 'south', 12, (_, month) => late(month + 1), led('South'))
        const broken = await lives.broken()
        expect(broken.includes('allocation North'), broken.join()).toBe(breaks)
        if (!breaks) expect(broken).toEqual([])
      }),
    )

  for (const [children, breaks] of [
    [19, true],
    [20, false],
  ] as const)
    it(
      `law 89: ten children known in a city of ${children} ${breaks ? 'break' : 'do not break'} it`,
      under(89, async ({ ctx, born, put, broken }) => {
        expect(ctx.today).toBe(day('2026-01-15'))
        await put(Population, '', { fromOn: '2025-06-30', children })
        for (let i = 0; i < 10; i++)
          await put(Referral, await born(`child ${i}`, '2015-01-01'), { referredOn: '2025-01-06' })
        expect(await broken()).toEqual(breaks ? ['population known'] : [])
      }),
    )
})
