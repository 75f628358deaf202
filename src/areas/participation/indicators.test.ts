import { expect, it } from 'vitest'
import { withLives } from '../../../tests/setup/lives.ts'
import { Review as CareReview } from '../care/records.ts'
import { Review as Conference } from '../child-protection/records.ts'
import { advocacyMet, advocacyOffered, advocacyTakeUp } from './indicators.ts'
import { AdvocacyOffer, AdvocacyReturn } from './records.ts'
import { AdvocacyReferral } from './records-provider.ts'

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

it('of 4 who were referred, 2 met their advocate: contact alone is not a meeting, and no return says nothing', () =>
  withLives(async ({ child, put, figure }) => {
    const referred = async (word: string, ...returns: Record<string, unknown>[]) => {
      const id = await child(word)
      const wanted = await put(AdvocacyOffer, id, { ...offer, offeredOn: '2026-03-01', result: 'accepted' })
      const sent = { name: word, says: 'A review', reached: 'At school', email: 'a@b.example' }
      const referral = await put(AdvocacyReferral, id, { ...sent, offer: wanted, sentOn: '2026-03-10' })
      for (const said of returns) await put(AdvocacyReturn, id, { offer: wanted, referral, ...said })
    }
    await referred('no return')
    await referred('contact', { receivedOn: '2026-03-12', contactedOn: '2026-03-11' })
    await referred(
      'met, then ended',
      { receivedOn: '2026-03-12', metOn: '2026-03-12' },
      { receivedOn: '2026-04-20', endedOn: '2026-04-19', metOn: '2026-03-12' },
    )
    await referred('met', { receivedOn: '2026-03-20', metOn: '2026-03-19' })
    expect(await figure(advocacyMet, '2026-03-01', '2026-03-31')).toMatchObject({
      numerator: 2,
      denominator: 4,
    })
  }))
