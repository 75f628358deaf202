import { describe, expect, it } from 'vitest'
import { withLives } from '../../../tests/setup/lives.ts'
import { Assessment } from '../assessment/records.ts'
import { Episode } from '../care/records.ts'
import { Plan as ProtectionPlan } from '../child-protection/records.ts'
import { Referral } from '../front-door/records.ts'
import { childrenInAssessment } from './indicators/in-assessment.ts'
import { plansClosedWithin12Months, plansOpen, visitsInTime } from './indicators/plans.ts'
import { Plan, Visit } from './records.ts'

const DAY = ['2025-12-31', '2025-12-31'] as const

describe('children with a child in need plan', () => {
  it('are counted once on the day, without those protected by a plan or in care', () =>
    withLives(async ({ child, put, figure }) => {
      await put(Plan, await child('open'), { startedOn: '2025-12-31' }) // starts on the day: counts
      await put(Plan, await child('ends'), { startedOn: '2025-10-01', endedOn: '2025-12-31' }) // ended on it: does not
      await put(Plan, await child('twice'), { startedOn: '2025-10-01' }) // two plans, one child
      await put(Plan, await child('twice'), { startedOn: '2025-11-01' })
      await put(Plan, await child('protected'), { startedOn: '2025-10-01' })
      await put(ProtectionPlan, await child('protected'), { startedOn: '2025-11-01' })
      await put(Plan, await child('in care'), { startedOn: '2025-10-01' })
      await put(Episode, await child('in care'), {
        startedOn: '2025-11-01',
        reasonBegan: 'S',
        legalStatus: 'V2',
      })
      await put(Plan, await child('short breaks'), { startedOn: '2025-10-01' }) // short breaks are not care here
      await put(Episode, await child('short breaks'), {
        startedOn: '2025-11-01',
        reasonBegan: 'S',
        legalStatus: 'V4',
      })
      expect((await figure(plansOpen, ...DAY)).value).toBe(3)
      // On 15 November: ends, twice and short breaks; the others had not begun or were counted elsewhere.
      expect((await figure(plansOpen, '2025-11-15', '2025-11-15')).value).toBe(3)
    }))

  it('and plans that ended within 12 months: the anniversary counts', () =>
    withLives(async ({ child, put, figure }) => {
      const a = await child('a')
      await put(Plan, a, { startedOn: '2024-06-03', endedOn: '2025-06-03' }) // yes
      await put(Plan, a, { startedOn: '2024-06-03', endedOn: '2025-06-04' }) // no
      await put(Plan, a, { endedOn: '2025-06-04' }) // cannot tell
      await put(Plan, a, { startedOn: '2025-06-03' }) // open: not counted
      expect(await figure(plansClosedWithin12Months, '2025-04-01', '2026-03-31')).toMatchObject({
        numerator: 1,
        denominator: 2,
        cannotTell: 1,
        value: 50,
      })
    }))

  it('and those visited in time on the day: a month from the last visit, to the day', () =>
    withLives(async ({ child, put, figure }) => {
      const seen = async (word: string, visitedOn: string) => {
        await put(Plan, await child(word), { startedOn: '2025-11-20' })
        await put(Visit, await child(word), { visitedOn, seen: 'alone' })
      }
      await seen('due today', '2025-11-30') // due 30 December: overdue by one on the 31st
      await seen('in time', '2025-12-01') // due 1 January
      await put(Plan, await child('from a return'), { startedOn: '2025-11-20' })
      expect(await figure(visitsInTime, ...DAY)).toMatchObject({
        numerator: 1,
        denominator: 2,
        cannotTell: 1,
      })
      expect(await figure(visitsInTime, '2025-12-30', '2025-12-30')).toMatchObject({
        numerator: 2,
        denominator: 2,
      })
    }))
})

describe('children being assessed', () => {
  it('have an assessment open on the day, no plan, and are not in care; a closed case ends it', () =>
    withLives(async ({ child, put, figure }) => {
      const assessed = async (word: string, closedOn: string | null, authorisedOn: string | null) => {
        const referral = await put(Referral, await child(word), { referredOn: '2025-11-03', closedOn })
        await put(Assessment, await child(word), { referral, startedOn: '2025-11-04', authorisedOn })
      }
      await assessed('open', null, null) // counts
      await assessed('open', null, null) // the same child
      await assessed('authorised later', null, '2026-01-05') // counts: still open on the day
      await assessed('authorised on it', null, '2025-12-31')
      await assessed('case closed', '2025-12-01', null)
      await assessed('has a plan', null, null)
      await put(Plan, await child('has a plan'), { startedOn: '2025-12-01' })
      await assessed('protected', null, null)
      await put(ProtectionPlan, await child('protected'), { startedOn: '2025-12-01' })
      expect((await figure(childrenInAssessment, ...DAY)).value).toBe(2)
    }))
})
