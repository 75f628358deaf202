import { describe, expect, it } from 'vitest'
import { withLives } from '../../../tests/setup/lives.ts'
import { instant } from '../../core/instant.ts'
import { Population } from '../authority/records.ts'
import { Relationship } from '../child/records.ts'
import { contactsReceived, repeatEnquiries } from './indicators/contacts.ts'
import { referralRate, referrals } from './indicators/referrals.ts'
import { repeatReferrals, repeatReferralsSinceClosure } from './indicators/repeat-referrals.ts'
import { Contact, Referral } from './records.ts'
import { StepUpCounted } from './records-settings.ts'

describe('referrals', () => {
  it('are counted one a child on the first and the last day of the period, and none outside or undated', () =>
    withLives(async ({ child, put, figure }) => {
      const [a, b] = [await child('a'), await child('b')]
      for (const referredOn of ['2024-03-31', '2024-04-01', '2025-03-31', '2025-04-01'])
        await put(Referral, a, { referredOn })
      await put(Referral, b, { referredOn: '2025-03-31' })
      await put(Referral, b, {})
      // 1 April, and two children on 31 March.
      expect(await figure(referrals, '2024-04-01', '2025-03-31')).toMatchObject({ value: 3, numerator: 3 })
    }))

  it('for every 10,000 children: 3 among 60,000 is 0.5, and nothing without a population', () =>
    withLives(async ({ child, put, figure }) => {
      for (const word of ['a', 'b', 'c']) await put(Referral, await child(word), { referredOn: '2024-06-03' })
      expect((await figure(referralRate, '2024-04-01', '2025-03-31')).state).toBe('no-population')
      await put(Population, '', { fromOn: '2023-01-01', children: 60_000 })
      // An estimate from after the period's last day is not yet in force.
      await put(Population, '', { fromOn: '2025-04-01', children: 30_000 })
      expect(await figure(referralRate, '2024-04-01', '2025-03-31')).toMatchObject({
        value: 0.5,
        denominator: 60_000,
      })
    }))

  it('within 12 months of an earlier one: the anniversary counts, a day later and the same day do not', () =>
    withLives(async ({ child, put, figure }) => {
      const pairs: Record<string, [string, string]> = {
        anniversary: ['2023-06-03', '2024-06-03'], // yes
        later: ['2023-06-03', '2024-06-04'], // no: a year and a day
        'same-day': ['2024-06-03', '2024-06-03'], // two rows, neither after an earlier one
        near: ['2024-05-31', '2024-06-01'], // the first no, the second yes
      }
      for (const [word, days] of Object.entries(pairs)) {
        for (const referredOn of days) await put(Referral, await child(word), { referredOn })
      }
      // In the year from 1 April 2024: 1 + 1 + 2 + 2 referrals, of which 2 repeat: 33.3%.
      expect(await figure(repeatReferrals, '2024-04-01', '2025-03-31')).toMatchObject({
        numerator: 2,
        denominator: 6,
        value: 33.3,
      })
    }))

  it('are repeats by when the earlier case closed too: referred 3 November, closed 12 January, again on 5 November', () =>
    withLives(async ({ child, put, figure }) => {
      const one = await child('Amir')
      await put(Referral, one, { referredOn: '2024-11-03', closedOn: '2025-01-12' })
      await put(Referral, one, { referredOn: '2025-11-05', closedOn: '2025-11-20' })
      // A case that closed a day more than twelve months before, and one still open, are none.
      const other = await child('other')
      await put(Referral, other, { referredOn: '2024-01-02', closedOn: '2024-11-04' })
      await put(Referral, other, { referredOn: '2025-11-05' })
      const asked = ['2025-11-01', '2025-11-30'] as const
      expect((await figure(repeatReferrals, ...asked)).numerator).toBe(0)
      expect(await figure(repeatReferralsSinceClosure, ...asked)).toMatchObject({
        numerator: 1,
        denominator: 2,
        value: 50,
      })
    }))
})

describe('contacts', () => {
  it('are repeats within 12 months to the moment: 3 of 5, two children of one call counted once', () =>
    withLives(async ({ child, put, figure }) => {
      const [a, b, c] = [await child('a'), await child('b'), await child('c')]
      const come = (who: string, at: string, source = '1A') =>
        put(Contact, who, { source, worry: 'A worry.', receivedAt: instant(at) })
      await come(a, '2024-05-10T09:00:00Z') // the first: no
      await come(a, '2025-05-10T09:00:00Z') // a year later to the minute: yes
      await come(a, '2025-05-12T09:00:00Z', '6') // yes
      await come(b, '2024-05-11T09:00:00Z')
      await come(b, '2025-05-11T09:01:00Z') // a year and a minute: no
      for (const who of [b, c]) await come(who, '2025-05-20T09:00:00Z', '2A') // c had none, b had: once
      await come(c, '2025-05-20T09:00:00Z', '6') // the same moment is not before: no
      expect((await figure(repeatEnquiries, '2025-05-01', '2025-05-31')).value).toBe(3)
      expect((await figure(contactsReceived, '2025-05-01', '2025-05-31')).value).toBe(5)
    }))

  it('are counted on their London day: half past midnight in summer is the new day', () =>
    withLives(async ({ child, put, figure }) => {
      const a = await child('a')
      const contact = { source: '1A', worry: 'A worry.' }
      await put(Contact, a, { ...contact, receivedAt: instant('2025-05-31T22:30:00Z') }) // 31 May, 23:30
      await put(Contact, a, { ...contact, receivedAt: instant('2025-05-31T23:30:00Z') }) // 1 June, 00:30
      expect((await figure(contactsReceived, '2025-06-01', '2025-06-30')).value).toBe(1)
      expect((await figure(contactsReceived, '2025-05-01', '2025-05-31')).value).toBe(1)
    }))

  it('count steps up from 1 October 2025 on, where it was set so: 2 families of 3 children after it, none before', () =>
    withLives(async ({ child, put, figure }) => {
      const [a, b, c, d] = [await child('a'), await child('b'), await child('c'), await child('d')]
      // a and b are brother and sister.
      await put(Relationship, a, { other: b, relation: 'sibling' })
      await put(Contact, d, { source: '2A', worry: 'A worry.', receivedAt: instant('2025-10-07T09:00:00Z') })
      const up = { source: '5D', cameBy: 'step-up' }
      await put(Referral, c, { ...up, referredOn: '2025-09-30' })
      for (const who of [a, b, c]) await put(Referral, who, { ...up, referredOn: '2025-10-06' })
      // What a contact led to, and what a return says, are no steps up.
      await put(Referral, d, { source: '2A', cameBy: 'contact', referredOn: '2025-10-07' })
      await put(Referral, d, { source: '5D', referredOn: '2025-10-08' })
      const october = async () => (await figure(contactsReceived, '2025-10-01', '2025-10-31')).value
      const september = async () => (await figure(contactsReceived, '2025-09-01', '2025-09-30')).value
      // Not set: the one contact.
      expect([await september(), await october()]).toEqual([0, 1])
      await put(StepUpCounted, '', { isEnquiry: true, fromOn: '2025-10-01', why: 'Agreed.' })
      // The contact, the two of one family once, and c.
      expect([await september(), await october()]).toEqual([0, 3])
      // Set back from the 6th on: the steps up of that day are none again.
      await put(StepUpCounted, '', { isEnquiry: false, fromOn: '2025-10-06', why: 'Agreed otherwise.' })
      expect([await september(), await october()]).toEqual([0, 1])
    }))

  it('about three children on one form is one contact, and two sources at one moment are two', () =>
    withLives(async ({ child, put, figure }) => {
      const receivedAt = instant('2025-06-10T09:15:00Z')
      const contact = { receivedAt, source: '2A', worry: 'A worry.' }
      await put(Contact, await child('a'), { ...contact, outcome: 'early-help' })
      await put(Contact, await child('b'), { ...contact, outcome: 'referral' })
      await put(Contact, await child('c'), contact)
      await put(Contact, await child('d'), { ...contact, source: '6' })
      expect((await figure(contactsReceived, '2025-06-01', '2025-06-30')).value).toBe(2)
    }))
})
