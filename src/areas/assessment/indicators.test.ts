import { describe, expect, it } from 'vitest'
import { withLives } from '../../../tests/setup/lives.ts'
import { Referral } from '../front-door/records.ts'
import { assessmentDuration, assessmentsInTime } from './indicators/in-time.ts'
import { Assessment } from './records.ts'

describe('assessments', () => {
  it('authorised within 45 working days of the referral: 7 May 2026 for one of 2 March, and 8 May is late', () =>
    withLives(async ({ child, put, figure }) => {
      const authorised = { a: '2026-05-07', b: '2026-05-08', c: '2026-05-06', d: null }
      for (const [word, authorisedOn] of Object.entries(authorised)) {
        const who = await child(word)
        const referral = await put(Referral, who, { referredOn: '2026-03-02' })
        await put(Assessment, who, { referral, startedOn: '2026-03-04', authorisedOn })
      }
      // A referral without a day: authorised in the period, and cannot be told.
      const who = await child('e')
      const referral = await put(Referral, who, {})
      await put(Assessment, who, { referral, startedOn: '2026-03-04', authorisedOn: '2026-05-06' })
      // Authorised in the period: a and c in time, b late; d is still open. 2 of 3 is 66.7%.
      expect(await figure(assessmentsInTime, '2026-04-01', '2026-06-30')).toMatchObject({
        numerator: 2,
        denominator: 3,
        value: 66.7,
        cannotTell: 1,
      })
    }))

  it('take so many days: 10, 20 and 45 have a median of 20', () =>
    withLives(async ({ child, put, figure }) => {
      for (const [startedOn, authorisedOn] of [
        ['2026-03-01', '2026-03-11'], // 10
        ['2026-03-01', '2026-03-21'], // 20
        ['2026-03-01', '2026-04-15'], // 45: 30 to the end of March, 15 in April
        ['2026-03-01', '2026-07-01'], // authorised after the period
        ['2026-03-01', null], // still open
      ]) {
        await put(Assessment, await child('a'), { startedOn, authorisedOn })
      }
      expect(await figure(assessmentDuration, '2026-03-01', '2026-06-30')).toMatchObject({
        value: 20,
        denominator: 3,
      })
    }))
})
