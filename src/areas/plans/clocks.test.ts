import { expect, it } from 'vitest'
import { runsOf } from '../../../tests/setup/runs.ts'
import { instant } from '../../core/instant.ts'
import { actionDone } from './clocks.ts'

it('is met on the day it was first marked done, late the day after its day, and excused where it is no longer needed', () => {
  const action = (id: string) => ({ id, knownAt: instant('2026-11-02T10:00:00Z'), byOn: '2026-11-16' })
  const actions = ['in-time', 'late', 'dropped', 'open'].map(action)
  const marks = [
    { action: 'in-time', markedOn: '2026-11-16', progress: 'done' },
    { action: 'late', markedOn: '2026-11-10', progress: 'stuck' },
    { action: 'late', markedOn: '2026-11-17', progress: 'done' },
    { action: 'dropped', markedOn: '2026-11-12', progress: 'dropped' },
  ]
  expect(runsOf(actionDone, { actions, marks })).toEqual([
    '2026-11-02 → 2026-11-16: 2026-11-16, met',
    '2026-11-02 → 2026-11-16: 2026-11-17, late',
    '2026-11-02 → 2026-11-16: excused',
    '2026-11-02 → 2026-11-16: running',
  ])
})
