import { describe, expect, it } from 'vitest'
import { withLives } from '../../../../tests/setup/lives.ts'
import { instant } from '../../../core/instant.ts'
import { Contact } from '../records.ts'
import { Agreement } from '../records-agreement.ts'
import { CaseAcceptance, ReferrerTold } from '../records-feedback.ts'
import { CaseHandover } from '../records-handing-on.ts'
import { agreementRecorded } from './agreement.ts'
import { feedbackSent } from './feedback.ts'
import { acceptanceDelay } from './handing-on.ts'

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

describe('handing cases on', () => {
  it('took 3 days on average for 3 cases accepted in May: 0, 2 and 7, counted over from the first team asked', () =>
    withLives(async ({ child, put, figure }) => {
      const handed = async (from: string[], accepted: string | null) => {
        const who = await child(`handed on ${from[0]}`)
        const contact = await put(Contact, who, { ...decided('01'), outcome: 'referral' })
        const checklist = {
          written: true,
          partners: true,
          agreement: true,
          familyKnows: true,
          speaking: true,
        }
        for (const at of from)
          await put(CaseHandover, who, {
            ...checklist,
            contact,
            toTeam: 'East',
            handedAt: instant(at),
            handedBy: 'Grace',
          })
        const acceptance = { contact, team: 'East', acceptedBy: 'Owen', inTouchBy: '2025-06-10' }
        if (accepted) await put(CaseAcceptance, who, { ...acceptance, acceptedAt: instant(accepted) })
      }
      await handed(['2025-05-06T09:00:00Z'], '2025-05-06T16:00:00Z') // 0
      // At half past midnight in London, which is summer time: 9 May to 11 May, 2.
      await handed(['2025-05-08T23:30:00Z'], '2025-05-11T09:00:00Z')
      // Sent back on the 15th, and on to another team: 12 May to 19 May, 7.
      await handed(['2025-05-12T09:00:00Z', '2025-05-15T09:00:00Z'], '2025-05-19T09:00:00Z')
      await handed(['2025-05-20T09:00:00Z'], null) // waits: not counted
      await handed(['2025-05-27T09:00:00Z'], '2025-06-02T09:00:00Z') // accepted in June
      await handed([], '2025-05-20T09:00:00Z') // no team was asked: in another figure
      expect(await figure(acceptanceDelay, ...MAY)).toMatchObject({ denominator: 3, value: 3 })
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
