import { describe, expect, it } from 'vitest'
import { type Lives, withLives } from '../../../tests/setup/lives.ts'
import { day } from '../../core/day.ts'
import { instant, plusHours } from '../../core/instant.ts'
import { type Indicator, split } from '../../engines/indicators/index.ts'
import { enquiryOutcomes } from './indicators/outcomes.ts'
import { finalRatings, ratedInTime } from './indicators/ratings.ts'
import { Contact, ContactRating } from './records.ts'

/** How many of a count's rows are in each part of a split, in May 2025. */
async function partsOf({ ctx }: Lives, indicator: Indicator, by: string): Promise<Record<string, number>> {
  const parts = await split(ctx, indicator, day('2025-05-01'), day('2025-05-31'), by)
  return Object.fromEntries(parts.map(({ part, figure }) => [part, figure.numerator]))
}

/** Writes contacts received on 12 May 2025 at noon or when told, and their ratings as stage, colour and hours after. */
const telling = ({ child, put }: Lives) => {
  const noon = instant('2025-05-12T11:00:00Z')
  let minutes = 0
  return async (
    decidedAfter: number | null,
    ratings: readonly (readonly [stage: string, colour: string, after: number, hours?: number])[],
    more: object = {},
  ) => {
    const who = await child(`told of ${minutes}`)
    // Each is an enquiry of its own, unless it is told otherwise.
    const receivedAt = (more as { receivedAt?: typeof noon }).receivedAt ?? plusHours(noon, minutes++ / 60)
    const decided =
      decidedAfter === null ? {} : { decidedAt: plusHours(receivedAt, decidedAfter), outcome: 'none' }
    const contact = await put(Contact, who, {
      source: '1A',
      worry: 'A worry.',
      ...decided,
      ...more,
      receivedAt,
    })
    for (const [stage, colour, after, hours] of ratings)
      await put(ContactRating, who, {
        contact,
        stage,
        colour,
        hours: hours ?? null,
        ratedAt: plusHours(receivedAt, after),
        ratedBy: 'A manager',
      })
  }
}

describe('ratings of contacts', () => {
  it('are counted by the last that was final: 2 red, 1 amber and 1 green of six contacts and a form of two children', () =>
    withLives(async lives => {
      const tell = telling(lives)
      await tell(3, [
        ['first', 'amber', 1],
        ['final', 'red', 3],
      ]) // red
      await tell(20, [['final', 'amber', 20]]) // amber
      await tell(40, [
        ['final', 'amber', 40],
        ['final', 'green', 41],
      ]) // green: put right an hour later
      await tell(null, [['first', 'red', 1]]) // not rated in the end yet
      await tell(5, []) // nobody rated it
      await tell(5, [['final', 'green', 5]], { receivedAt: instant('2025-04-30T12:00:00Z') }) // in April
      // One form about two children is as urgent as the more urgent of them: red.
      const receivedAt = instant('2025-05-20T08:00:00Z')
      for (const colour of ['green', 'red'])
        await tell(6, [['final', colour, 6]], { receivedAt, source: '2A' })
      expect((await lives.figure(finalRatings, '2025-05-01', '2025-05-31')).value).toBe(4)
      expect(await partsOf(lives, finalRatings, 'colour')).toEqual({ red: 2, amber: 1, green: 1 })
    }))

  it('are in time at 4, 24 and 72 hours to the minute, by the last colour: 4 of 9, whoever is not rated being late', () =>
    withLives(async lives => {
      const tell = telling(lives)
      await tell(4, [['final', 'red', 4]]) // yes
      await tell(4 + 1 / 60, [['final', 'red', 4]]) // no: a minute late
      await tell(24, [['final', 'amber', 24]]) // yes
      await tell(73, [['final', 'green', 73]]) // no
      await tell(60, [
        ['first', 'red', 1],
        ['final', 'green', 60],
      ]) // yes: it turned out green
      await tell(3, [['final', 'red', 3, 2]]) // no: two hours were set when it was rated
      await tell(1, []) // no: nobody rated it
      await tell(1, [['first', 'amber', 0.5]]) // yes: rated once
      const receivedAt = instant('2025-05-20T08:00:00Z')
      await tell(1, [['final', 'red', 1]], { receivedAt, source: '2A' }) // in time, and the other child of the form not: no
      await tell(9, [['final', 'red', 9]], { receivedAt, source: '2A' })
      await tell(null, [['first', 'red', 1]]) // not decided: not counted yet
      await tell(1, [], { receivedAt: instant('2025-05-02T08:00:00Z') }) // before the first rating of all: not counted
      expect(await lives.figure(ratedInTime, '2025-05-01', '2025-05-31')).toMatchObject({
        numerator: 4,
        denominator: 9,
        value: 44.4,
      })
    }))
})

describe('outcomes of contacts', () => {
  it('are counted on the day of the decision, a form once by what goes furthest: 2 to social care, 1 to nothing', () =>
    withLives(async lives => {
      const tell = telling(lives)
      await tell(2, [])
      await tell(2, [], { outcome: 'referral' })
      await tell(null, [])
      const receivedAt = instant('2025-05-30T08:00:00Z')
      for (const outcome of ['early-help', 'referral', 'none'])
        await tell(10, [], { receivedAt, source: '2A', outcome })
      await tell(48, [], { receivedAt, source: '6', outcome: 'early-help' }) // 1 June
      expect((await lives.figure(enquiryOutcomes, '2025-05-01', '2025-05-31')).value).toBe(3)
      expect(await partsOf(lives, enquiryOutcomes, 'outcome')).toEqual({ referral: 2, none: 1 })
    }))
})
