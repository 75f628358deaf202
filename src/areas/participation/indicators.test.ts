import { expect, it } from 'vitest'
import { withLives } from '../../../tests/setup/lives.ts'
import { Review as CareReview } from '../care/records.ts'
import { Review as Conference } from '../child-protection/records.ts'
import { advocacyOffered, advocacyTakeUp } from './indicators.ts'
import { AdvocacyOffer } from './records.ts'

const offer = { offeredTo: 'child', forWhat: 'conference' }

it('of 4 reviews, 2 came after an offer in the twelve months to the day: the day itself counts, a year before does not', () =>
  withLives(async ({ child, put, figure }) => {
    const reviewed = async (
      word: string,
      kind: typeof Conference | typeof CareReview,
      offeredOn: string | null,
    ) => {
      await put(kind, await child(word), { reviewedOn: '2026-03-10' })
      if (offeredOn) await put(AdvocacyOffer, await child(word), { ...offer, offeredOn, result: 'thinking' })
    }
    await reviewed('on the day', Conference, '2026-03-10')
    await reviewed('eleven months before', CareReview, '2025-04-10')
    await reviewed('a year before', Conference, '2025-03-10')
    await reviewed('never', CareReview, null)
    expect(await figure(advocacyOffered, '2026-03-01', '2026-03-31')).toMatchObject({
      numerator: 2,
      denominator: 4,
    })
  }))

it('of 3 offers, 1 was taken up of 2 that were answered: one who thinks about it is counted apart', () =>
  withLives(async ({ child, put, figure }) => {
    const answer = async (word: string, more: Record<string, unknown>) =>
      put(AdvocacyOffer, await child(word), { ...offer, offeredOn: '2026-03-10', ...more })
    await answer('wants one', { result: 'accepted' })
    await answer('does not', { result: 'declined', whyNot: 'themselves' })
    await answer('thinks', { result: 'thinking' })
    expect(await figure(advocacyTakeUp, '2026-03-01', '2026-03-31')).toMatchObject({
      numerator: 1,
      denominator: 2,
    })
  }))
