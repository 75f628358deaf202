import { expect, it } from 'vitest'
import { runsOf } from '../../../tests/setup/runs.ts'
import { ofstedTold, panelTold } from './clocks.ts'

// Known on Wednesday 25 November 2026: the fifth working day after it is Wednesday 2 December.
const notice = (ground: string, more: object = {}) => ({ knownOn: '2026-11-25', ground, ...more })

it('the Panel is told within five working days of knowing, where abuse or neglect is known or suspected', () => {
  const runs = (...notices: object[]) => runsOf(panelTold, { notices: notices as never })
  expect(runs(notice('suspected'))).toEqual(['2026-11-25 → 2026-12-02: running'])
  expect(runs(notice('both', { panelOn: '2026-12-02' }))).toEqual([
    '2026-11-25 → 2026-12-02: 2026-12-02, met',
  ])
  expect(runs(notice('suspected', { panelOn: '2026-12-03' }))).toEqual([
    '2026-11-25 → 2026-12-02: 2026-12-03, late',
  ])
  expect(runs(notice('care'), notice('none'))).toEqual([])
})

it('the Secretary of State and Ofsted are told of a child in care or a care leaver, whatever is suspected', () => {
  const runs = (...notices: object[]) => runsOf(ofstedTold, { notices: notices as never })
  expect(runs(notice('care'))).toEqual(['2026-11-25 → 2026-12-02: running'])
  expect(runs(notice('both', { ofstedOn: '2026-11-26' }))).toEqual([
    '2026-11-25 → 2026-12-02: 2026-11-26, met',
  ])
  expect(runs(notice('suspected'), notice('none'))).toEqual([])
})
