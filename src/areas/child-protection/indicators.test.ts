import { describe, expect, it } from 'vitest'
import { withLives } from '../../../tests/setup/lives.ts'
import { conferenceInTime, enquiriesInPeriod, enquiryToConference } from './indicators/enquiries.ts'
import {
  plansOpen,
  preProceedings,
  repeatEver,
  repeatWithin2Years,
  reviewsInTime,
  visitsInTime,
} from './indicators/plans.ts'
import { Enquiry, Plan, PreProceedings, Review, Visit } from './records.ts'

const YEAR = ['2025-04-01', '2026-03-31'] as const

describe('section 47 enquiries', () => {
  it('are counted where they began, and by what they led to once that is decided', () =>
    withLives(async ({ child, put, figure }) => {
      const a = await child('a')
      await put(Enquiry, a, { startedOn: '2025-04-01', conferenceOn: '2025-04-15' }) // led to one
      await put(Enquiry, a, { startedOn: '2026-03-31', conferenceNotNeeded: '1' }) // did not
      await put(Enquiry, a, { startedOn: '2026-03-30', conferenceNotNeeded: 'true' }) // did not
      await put(Enquiry, a, { startedOn: '2026-03-30' }) // not decided yet
      await put(Enquiry, a, { startedOn: '2025-03-31', conferenceOn: '2025-04-10' }) // before the period
      expect((await figure(enquiriesInPeriod, ...YEAR)).value).toBe(4)
      expect(await figure(enquiryToConference, ...YEAR)).toMatchObject({
        numerator: 1,
        denominator: 3,
        cannotTell: 1,
        value: 33.3,
      })
    }))

  it('and the conference within 15 working days, by the day it was held', () =>
    withLives(async ({ child, put, figure }) => {
      // From Tuesday 14 April 2026 the 15th working day is 6 May (worked in clocks.test.ts).
      for (const conferenceOn of ['2026-05-06', '2026-05-07', '2026-05-05', '2026-05-05']) {
        await put(Enquiry, await child('a'), { startedOn: '2026-04-14', conferenceOn })
      }
      await put(Enquiry, await child('a'), { conferenceOn: '2026-05-05' }) // no start: cannot tell
      await put(Enquiry, await child('a'), { startedOn: '2026-04-14' }) // not held
      expect(await figure(conferenceInTime, '2026-05-01', '2026-05-31')).toMatchObject({
        numerator: 3,
        denominator: 4,
        cannotTell: 1,
        value: 75,
      })
    }))
})

describe('child protection plans', () => {
  it('open on the day count each child once, though two plans hold it', () =>
    withLives(async ({ child, put, figure }) => {
      await put(Plan, await child('a'), { startedOn: '2025-10-01' })
      await put(Plan, await child('a'), { startedOn: '2025-11-01', endedOn: '2026-02-01' })
      await put(Plan, await child('b'), { startedOn: '2025-10-01', endedOn: '2025-11-15' })
      await put(Plan, await child('b'), { startedOn: '2025-11-10' })
      await put(Plan, await child('c'), { startedOn: '2025-10-01', endedOn: '2025-12-31' })
      const on = async (day: string) => (await figure(plansOpen, day, day)).value
      // a and b all the way from October; c until, and not on, 31 December.
      expect([await on('2025-09-30'), await on('2025-10-01'), await on('2025-11-12')]).toEqual([0, 3, 3])
      expect([await on('2025-12-30'), await on('2025-12-31')]).toEqual([3, 2])
    }))

  it('that repeat one: within two years of its end, to the day, and ever', () =>
    withLives(async ({ child, put, figure }) => {
      const plans = async (word: string, ...spans: [string, string | null, number?][]) => {
        for (const [startedOn, endedOn, previousPlans = 0] of spans) {
          await put(Plan, await child(word), { startedOn, endedOn, previousPlans })
        }
      }
      await plans('two years to the day', ['2022-01-10', '2023-06-03'], ['2025-06-03', null]) // within, ever
      await plans('a day more', ['2022-01-10', '2023-06-02'], ['2025-06-03', null]) // ever only
      await plans('first', ['2025-06-03', null]) // neither
      await plans('elsewhere', ['2025-06-03', null, 1]) // an earlier plan not in our record: ever; when, cannot tell
      expect(await figure(repeatWithin2Years, ...YEAR)).toMatchObject({
        numerator: 1,
        denominator: 3,
        cannotTell: 1,
      })
      expect(await figure(repeatEver, ...YEAR)).toMatchObject({ numerator: 3, denominator: 4, value: 75 })
    }))

  it('open three months or more whose reviews were all in time', () =>
    withLives(async ({ child, put, figure }) => {
      const plan = async (word: string, startedOn: string, ...days: string[]) => {
        const who = await child(word)
        const id = await put(Plan, who, { startedOn })
        for (const reviewedOn of days) await put(Review, who, { plan: id, reviewedOn })
      }
      await plan('in time', '2025-06-10', '2025-09-10') // first due 10 September; the next 10 March
      await plan('late', '2025-06-10', '2025-09-11')
      await plan('overdue', '2025-08-31') // due 30 November, not held
      await plan('due today', '2025-09-30') // due 30 December: still the day itself
      await plan('too new', '2025-10-01') // not three months yet
      // On 30 December: in time and due today of four.
      expect(await figure(reviewsInTime, '2025-12-30', '2025-12-30')).toMatchObject({
        numerator: 2,
        denominator: 4,
      })
    }))

  it('visited in time on the day: ten working days from the last visit', () =>
    withLives(async ({ child, put, figure }) => {
      for (const [word, visitedOn] of [
        ['due', '2026-01-05'], // the tenth working day is Monday 19 January
        ['overdue', '2026-01-02'], // Friday 2 January: 16 January
      ] as const) {
        await put(Plan, await child(word), { startedOn: '2026-01-01' })
        await put(Visit, await child(word), { visitedOn, seen: 'seen' })
      }
      await put(Plan, await child('from a return'), { startedOn: '2026-01-01' })
      expect(await figure(visitsInTime, '2026-01-19', '2026-01-19')).toMatchObject({
        numerator: 1,
        denominator: 2,
        cannotTell: 1,
        value: 50,
      })
    }))
})

describe('pre-proceedings', () => {
  it('are counted from the start until the application or the decision to step down', () =>
    withLives(async ({ child, put, figure }) => {
      await put(PreProceedings, await child('open'), { startedOn: '2025-12-31' })
      await put(PreProceedings, await child('court'), {
        startedOn: '2025-10-01',
        decidedOn: '2025-12-01',
        courtOn: '2026-01-05',
      })
      await put(PreProceedings, await child('stepped down'), {
        startedOn: '2025-10-01',
        decidedOn: '2025-12-31',
      })
      expect((await figure(preProceedings, '2025-12-31', '2025-12-31')).value).toBe(2)
    }))
})
