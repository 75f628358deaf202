import { describe, expect, it } from 'vitest'
import { runsOf } from '../../../tests/setup/runs.ts'
import { caseSupervised, directionCarriedOut } from './clocks.ts'

describe('a case discussed with a manager', () => {
  const referrals = [{ referredOn: '2026-01-12' }]

  it('is due two months after the referral, then after each oversight: 10 March is in time, 11 May is due on 10 May and late', () => {
    const oversights = [
      { onDay: '2026-03-10', decision: 'Go on', reason: 'It helps' },
      { onDay: '2026-05-11', decision: 'Close', reason: 'It helped' },
    ]
    expect(runsOf(caseSupervised, { referrals, oversights })).toEqual([
      '2026-01-12 → 2026-03-12: 2026-03-10, met',
      '2026-03-10 → 2026-05-10: 2026-05-11, late',
      '2026-05-11 → 2026-07-11: running',
    ])
  })

  it('is needed no longer once the case closed, and is not told of a case without any in the record', () => {
    const closed = [{ referredOn: '2026-01-12', closedOn: '2026-04-01' }]
    const oversights = [{ onDay: '2026-03-10', decision: 'Go on', reason: 'It helps' }]
    expect(runsOf(caseSupervised, { referrals: closed, oversights })).toEqual([
      '2026-01-12 → 2026-03-12: 2026-03-10, met',
      '2026-03-10 → 2026-05-10: excused',
    ])
    expect(runsOf(caseSupervised, { referrals: closed, oversights: [] })).toEqual([])
    const later = [{ onDay: '2026-09-01', decision: 'Go on', reason: 'It helps' }]
    expect(runsOf(caseSupervised, { referrals: closed, oversights: later })).toEqual([])
  })
})

describe('what a manager directed', () => {
  const oversights = [
    {
      id: 'o',
      onDay: '2026-03-10',
      direction: 'See him alone at school',
      directionFor: 'Priya Nandan',
      directionDue: '2026-03-17',
    },
    { id: 'p', onDay: '2026-03-10', decision: 'Go on', reason: 'It helps' },
  ]

  it('runs to the day they gave; a decision alone runs nothing', () => {
    expect(runsOf(directionCarriedOut, { oversights, done: [] })).toEqual([
      '2026-03-10 → 2026-03-17: running',
    ])
  })

  it('is met on the day it was first done, late a day after', () => {
    const done = [{ oversight: 'o', doneOn: '2026-03-18', how: 'He talked about the dog' }]
    expect(runsOf(directionCarriedOut, { oversights, done })).toEqual([
      '2026-03-10 → 2026-03-17: 2026-03-18, late',
    ])
  })
})

it('early help that a school leads is discussed every two months while it leads; what the council leads is not asked here', () => {
  const leads = [
    { id: 'school', agency: 'school', fromOn: '2026-01-05', toOn: '2026-05-01' },
    { id: 'council', agency: 'council', fromOn: '2026-01-05', toOn: null },
  ]
  // From 5 January due on 5 March; seen on 2 March; due again on 2 May, and by then they no longer lead.
  expect(runsOf(caseSupervised, { leads, oversights: [{ id: 'o', onDay: '2026-03-02' }] })).toEqual([
    '2026-01-05 → 2026-03-05: 2026-03-02, met',
    '2026-03-02 → 2026-05-02: excused',
  ])
})
