import { describe, expect, it } from 'vitest'
import { runsOf } from '../../../tests/setup/runs.ts'
import { inNeedVisit, planYear } from './clocks.ts'

const visited = (...days: string[]) => days.map(visitedOn => ({ visitedOn, seen: 'seen' }))

describe('visits to a child in need', () => {
  const plans = [{ startedOn: '2026-01-31' }]

  it('are due a month after the plan or the visit before: a month after 31 January is 28 February', () => {
    expect(runsOf(inNeedVisit, { plans, visits: visited('2026-02-28', '2026-03-29') })).toEqual([
      '2026-01-31 → 2026-02-28: 2026-02-28, met',
      '2026-02-28 → 2026-03-28: 2026-03-29, late',
      '2026-03-29 → 2026-04-29: running',
    ])
  })

  it('are no longer due when the plan ended on the day, and were missed when it ended after', () => {
    const ended = (endedOn: string) =>
      runsOf(inNeedVisit, { plans: [{ startedOn: '2026-01-31', endedOn }], visits: visited('2026-02-10') })
    expect(ended('2026-03-10')).toEqual([
      '2026-01-31 → 2026-02-28: 2026-02-10, met',
      '2026-02-10 → 2026-03-10: excused',
    ])
    expect(ended('2026-03-11')).toEqual([
      '2026-01-31 → 2026-02-28: 2026-02-10, met',
      '2026-02-10 → 2026-03-10: missed',
    ])
  })

  it('of a child whose plan began before birth are due from the birth on', () => {
    const begun = { plans: [{ startedOn: '2026-01-31' }], visits: visited('2026-03-20') }
    expect(runsOf(inNeedVisit, { ...begun, births: [{ born: '2026-03-09' }] })).toEqual([
      '2026-03-09 → 2026-04-09: 2026-03-20, met',
      '2026-03-20 → 2026-04-20: running',
    ])
    expect(runsOf(inNeedVisit, { ...begun, births: [{ expectedOn: '2026-04-09' }] })).toEqual([])
  })

  it('say nothing of a plan from a return', () => {
    expect(runsOf(inNeedVisit, { plans })).toEqual([])
  })
})

describe('a plan open twelve months', () => {
  it('is a prompt on the same date a year later; from 29 February on the 28th', () => {
    expect(runsOf(planYear, { plans: [{ startedOn: '2025-01-15' }] })).toEqual([
      '2025-01-15 → 2026-01-15: running',
    ])
    expect(runsOf(planYear, { plans: [{ startedOn: '2024-02-29', endedOn: '2025-03-01' }] })).toEqual([
      '2024-02-29 → 2025-02-28: 2025-03-01, late',
    ])
  })

  it('is nothing where the start is not in the record', () => {
    expect(runsOf(planYear, { plans: [{ endedOn: '2025-03-01' }] })).toEqual([])
  })
})

describe('visits that stand in notes', () => {
  const note = { kind: 'visit', done: 'done', seen: 'alone' }
  it('a visit in time that is written up 9 days later is no late visit: the 30th of October is what counts', () => {
    const plans = [{ startedOn: '2026-10-01' }]
    const notes = [{ ...note, happenedOn: '2026-10-30', writtenUpOn: '2026-11-08' }]
    expect(runsOf(inNeedVisit, { plans, visits: [], notes, births: [] })).toEqual([
      '2026-10-01 → 2026-11-01: 2026-10-30, met',
      '2026-10-30 → 2026-11-30: running',
    ])
  })

  it('a call, a visit that found nobody and a child who was not seen meet no visit’s clock; a trip in two places is one', () => {
    const plans = [{ startedOn: '2026-10-01' }]
    const asked = (notes: Record<string, unknown>[], visits: Record<string, unknown>[] = []) =>
      runsOf(inNeedVisit, { plans, visits, notes, births: [] }).length
    expect(asked([{ ...note, kind: 'call', happenedOn: '2026-10-30' }])).toBe(0)
    expect(asked([{ ...note, done: 'tried', seen: null, happenedOn: '2026-10-30' }])).toBe(0)
    expect(asked([{ ...note, seen: 'not-seen', happenedOn: '2026-10-30' }])).toBe(0)
    expect(asked([{ ...note, happenedOn: '2026-10-30' }], [{ visitedOn: '2026-10-30', seen: 'alone' }])).toBe(
      2,
    )
  })
})
