import { describe, expect, it } from 'vitest'
import { withLives } from '../../../../tests/setup/lives.ts'
import { instant } from '../../../core/instant.ts'
import { Contact } from '../records.ts'
import { Agreement } from '../records-agreement.ts'
import { ReferrerTold } from '../records-feedback.ts'
import { agreementRecorded } from './agreement.ts'
import { feedbackSent } from './feedback.ts'

const MAY = ['2025-05-01', '2025-05-31'] as const
const decided = (day: string, source = '2A') => ({
  source,
  worry: 'A worry.',
  receivedAt: instant(`2025-05-${day}T09:00:00Z`),
  decidedAt: instant(`2025-05-${day}T15:00:00Z`),
  outcome: 'none',
})

describe('agreement at contact', () => {
  it('is written down on 4 of 8 contacts decided in May: 50%, and nothing is counted before the first', () =>
    withLives(async ({ child, put, figure }) => {
      const a = await child('a')
      const come = (day: string, who = a, source = '2A') => put(Contact, who, decided(day, source))
      const said = (contact: string, values: Record<string, unknown>, who = a) =>
        put(Agreement, who, { contact, purpose: 'assessment', ...values })
      await come('01') // before any agreement was written down: not counted
      expect((await figure(agreementRecorded, ...MAY)).denominator).toBe(0)
      const given = { position: 'given', askedOf: 'Her mother', standing: 'parent' }
      await said(await come('02'), given) // yes
      await said(await come('06'), { ...given, standing: 'parent-without' }) // no standing to give it: no
      await said(await come('07'), { position: 'refused', askedOf: 'Her mother' }) // no reason: no
      await said(await come('08'), { position: 'refused', askedOf: 'Her mother', why: 'She is hurt.' }) // yes
      const dispensed = { position: 'dispensed', why: 'He would be told.', agreedBy: 'Grace' }
      await said(await come('09'), dispensed) // yes
      await come('12') // nothing: no
      // Two children of one form, once: one of them has none, so no. And both have: yes.
      const b = await child('b')
      await said(await come('13'), given)
      await come('13', b)
      await said(await come('14'), given)
      await said(await come('14', b), { position: 'not-sought', why: 'Not reached.' }, b)
      // Waiting: not concluded.
      await put(Contact, a, { ...decided('15'), decidedAt: null, outcome: null })
      expect(await figure(agreementRecorded, ...MAY)).toMatchObject({
        numerator: 4,
        denominator: 8,
        value: 50,
      })
    }))
})

describe('letters to referrers', () => {
  it('with the outcome or the team’s receipt went to 2 of 5 professionals: 40%, nobody of the public counted', () =>
    withLives(async ({ child, put, figure }) => {
      const [a, b] = [await child('a'), await child('b')]
      const told = async (contact: string, what: string, how = 'e-mail', who = a) =>
        put(ReferrerTold, who, { contact, what, how, toldAt: instant('2025-06-20T09:00:00Z'), toldBy: 'Us' })
      const come = (day: string, source = '2A', who = a) => put(Contact, who, decided(day, source))
      await told(await come('02'), 'decision') // yes, though weeks later
      await told(await come('06'), 'acceptance') // yes
      await told(await come('07'), 'acknowledgement') // only that it arrived: no
      await told(await come('08'), 'decision', 'telephone') // a call is no letter: no
      await told(await come('09'), 'decision') // one of two children of one form: no
      await come('09', '2A', b)
      await come('12', '1B') // a neighbour: not counted
      await come('13', '9') // nobody's name: not counted
      expect(await figure(feedbackSent, ...MAY)).toMatchObject({ numerator: 2, denominator: 5, value: 40 })
    }))
})
