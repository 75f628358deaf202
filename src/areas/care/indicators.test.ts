import { describe, expect, it } from 'vitest'
import { withLives } from '../../../tests/setup/lives.ts'
import { Population } from '../authority/records.ts'
import { entries, leavers } from './indicators/entries.ts'
import { inCare, inCareRate, section20Over6Months, unaccompaniedInCare } from './indicators/in-care.ts'
import { participation, reviewsOnTime, visitsInTime } from './indicators/reviews.ts'
import { Episode, Review, Unaccompanied, Visit } from './records.ts'

const DAY = ['2025-12-31', '2025-12-31'] as const
const YEAR = ['2025-04-01', '2026-03-31'] as const
const began = (startedOn: string, more: Record<string, unknown> = {}) => ({
  startedOn,
  reasonBegan: 'S',
  legalStatus: 'C2',
  // One that ended says why; another follows where no reason is given here.
  reasonEnded: more.endedOn ? 'X1' : null,
  ...more,
})

describe('children in care on a day', () => {
  it('count once: from the first day, not on the last, though episodes overlap, short breaks left out', () =>
    withLives(async ({ child, put, figure }) => {
      await put(Episode, await child('first day'), began('2025-12-31'))
      await put(
        Episode,
        await child('last day'),
        began('2025-10-01', { endedOn: '2025-12-31', reasonEnded: 'E4A' }),
      )
      await put(Episode, await child('overlap'), began('2025-10-01'))
      await put(
        Episode,
        await child('overlap'),
        began('2025-11-01', { reasonBegan: 'P', endedOn: '2026-01-31' }),
      )
      await put(Episode, await child('short breaks'), began('2025-10-01', { legalStatus: 'V3' }))
      await put(Episode, await child('no legal status'), began('2025-10-01', { legalStatus: null }))
      await put(Episode, await child('undated'), { legalStatus: 'C2' })
      // First day, overlap (once) and no legal status.
      expect((await figure(inCare, ...DAY)).value).toBe(3)
      await put(Population, '', { fromOn: '2025-01-01', children: 40_000 })
      // 3 in 40,000 is 0.75, written to one place as 0.8.
      expect((await figure(inCareRate, ...DAY)).value).toBe(0.8)
    }))

  it('accommodated under section 20 for more than six months: exactly six is not more', () =>
    withLives(async ({ child, put, figure }) => {
      const v2 = (startedOn: string, more: Record<string, unknown> = {}) =>
        began(startedOn, { legalStatus: 'V2', ...more })
      await put(Episode, await child('six months'), v2('2025-06-30')) // until 30 December is six months; the 31st is more
      await put(Episode, await child('exactly'), v2('2025-07-01')) // 1 January is exactly six
      await put(Episode, await child('joined'), v2('2025-05-01', { endedOn: '2025-09-01' })) // a move does not break it
      await put(Episode, await child('joined'), v2('2025-09-01', { reasonBegan: 'P' }))
      await put(Episode, await child('broken'), v2('2025-05-01', { endedOn: '2025-09-01' }))
      await put(Episode, await child('broken'), v2('2025-09-02'))
      await put(Episode, await child('order'), v2('2025-05-01', { endedOn: '2025-12-31' })) // an order from the day
      await put(Episode, await child('order'), began('2025-12-31', { reasonBegan: 'L' }))
      expect((await figure(section20Over6Months, ...DAY)).value).toBe(2)
    }))

  it('who came alone and seek asylum, until the day that stops', () =>
    withLives(async ({ child, put, figure }) => {
      await put(Episode, await child('holds'), began('2025-06-01'))
      await put(Unaccompanied, await child('holds'), {})
      await put(Episode, await child('stopped'), began('2025-06-01'))
      await put(Unaccompanied, await child('stopped'), { until: '2025-12-31' })
      await put(Episode, await child('left'), began('2025-06-01', { endedOn: '2025-12-01' }))
      await put(Unaccompanied, await child('left'), { until: '2026-06-01' })
      await put(Episode, await child('other'), began('2025-06-01'))
      expect((await figure(unaccompaniedInCare, ...DAY)).value).toBe(1)
      // The day before, it still holds for the second.
      expect((await figure(unaccompaniedInCare, '2025-12-30', '2025-12-30')).value).toBe(2)
    }))
})

describe('coming into and leaving care', () => {
  it('count periods, not episodes; a start that is not in the record is counted apart', () =>
    withLives(async ({ child, put, figure }) => {
      await put(Episode, await child('a'), began('2025-04-01', { endedOn: '2025-06-01', reasonEnded: 'X1' }))
      await put(
        Episode,
        await child('a'),
        began('2025-06-01', { reasonBegan: 'P', endedOn: '2026-03-31', reasonEnded: 'E45' }),
      )
      await put(
        Episode,
        await child('twice'),
        began('2025-05-01', { endedOn: '2025-05-20', reasonEnded: 'E4A' }),
      )
      await put(Episode, await child('twice'), began('2025-09-01'))
      await put(Episode, await child('mid'), began('2025-07-01', { reasonBegan: 'L' }))
      await put(
        Episode,
        await child('before'),
        began('2025-03-31', { endedOn: '2026-04-01', reasonEnded: 'E4A' }),
      )
      // Starts: a, twice, twice. Apart: mid. Ends: a on the last day, twice.
      expect(await figure(entries, ...YEAR)).toMatchObject({ value: 3, cannotTell: 1 })
      expect(await figure(leavers, ...YEAR)).toMatchObject({ value: 2 })
    }))
})

describe('reviews', () => {
  it('on time: of those that fell due in the period, held or not', () =>
    withLives(async ({ child, put, figure }) => {
      // In care on 1 December 2025: the first review is due by 31 December (worked in clocks.test.ts).
      const reviewed = async (word: string, reviewedOn: string | null, more = {}) => {
        await put(Episode, await child(word), began('2025-12-01', more))
        if (reviewedOn) await put(Review, await child(word), { reviewedOn })
      }
      await reviewed('in time', '2025-12-31')
      await reviewed('late', '2026-01-02')
      await reviewed('not held', null)
      await reviewed('left before', null, { endedOn: '2025-12-20', reasonEnded: 'E4A' }) // never due
      await reviewed('left after', null, { endedOn: '2026-01-10', reasonEnded: 'E4A' }) // due, never held
      await reviewed('mid', '2025-12-15', { reasonBegan: 'L' }) // which review it was cannot be told
      expect(await figure(reviewsOnTime, '2025-12-01', '2025-12-31')).toMatchObject({
        numerator: 1,
        denominator: 4,
        cannotTell: 1,
        value: 25,
      })
    }))

  it('in which the child took part: not PN4 or PN7, and those under four left out', () =>
    withLives(async ({ child, put, figure }) => {
      for (const code of ['PN0', 'PN1', 'PN2', 'PN3', 'PN4', 'PN5', 'PN6', 'PN7', null]) {
        await put(Review, await child('a'), { reviewedOn: '2025-12-31', participation: code })
      }
      // Of PN1 to PN7 five took part: 71.4%. The empty one cannot be told.
      expect(await figure(participation, ...DAY)).toMatchObject({
        numerator: 5,
        denominator: 7,
        cannotTell: 1,
        value: 71.4,
      })
    }))
})

describe('visits', () => {
  it('children in care on the day whose next visit was not overdue', () =>
    withLives(async ({ child, put, figure }) => {
      const lives: [string, string, ...string[]][] = [
        ['six weeks to the day', '2025-11-12', '2025-11-19'], // 42 days after 19 November is 31 December
        ['a day over', '2025-11-11', '2025-11-18'],
        ['new, within the week', '2025-12-24'], // first due 31 December
        ['new, over the week', '2025-12-23'],
        ['visited later', '2025-11-12', '2025-11-19', '2026-01-10'], // in time on the day, whatever came after
      ]
      for (const [word, startedOn, ...days] of lives) {
        await put(Episode, await child(word), began(startedOn))
        for (const visitedOn of days) await put(Visit, await child(word), { visitedOn, seen: 'seen' })
        // A visit at which the child was not seen: their visits are in the record, and it does not count.
        if (days.length === 0) await put(Visit, await child(word), { visitedOn: startedOn, seen: 'not-seen' })
      }
      await put(Episode, await child('from a return'), began('2025-11-01'))
      expect(await figure(visitsInTime, ...DAY)).toMatchObject({
        numerator: 3,
        denominator: 5,
        cannotTell: 1,
        value: 60,
      })
    }))

  it('after a move the new home counts, not the old one', () =>
    withLives(async ({ child, put, figure }) => {
      const a = await child('a')
      await put(Episode, a, began('2025-09-01', { endedOn: '2025-12-20' }))
      await put(Episode, a, began('2025-12-20', { reasonBegan: 'P' }))
      await put(Visit, a, { visitedOn: '2025-09-03', seen: 'seen' }) // next due 15 October: missed in the old home
      await put(Visit, a, { visitedOn: '2025-12-26', seen: 'seen' })
      expect(await figure(visitsInTime, '2025-12-01', '2025-12-01')).toMatchObject({
        numerator: 0,
        denominator: 1,
      })
      expect(await figure(visitsInTime, ...DAY)).toMatchObject({ numerator: 1, denominator: 1 })
    }))
})
