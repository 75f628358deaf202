import { expect, it } from 'vitest'
import { runsOf } from '../../../tests/setup/runs.ts'
import { instant } from '../../core/instant.ts'
import { directWorkDone } from './clocks.ts'

it('is met on the day it is planned for, late the day after, excused where why not was said in time, and missed after', () => {
  const planned = { plannedOn: '2026-11-16' }
  const work = [
    { ...planned, doneOn: '2026-11-16' },
    { ...planned, doneOn: '2026-11-17' },
    { ...planned, notDone: 'She was ill.', knownAt: instant('2026-11-16T10:00:00Z') },
    { ...planned, notDone: 'She was ill.', knownAt: instant('2026-11-17T10:00:00Z') },
    planned,
  ]
  expect(runsOf(directWorkDone, { work })).toEqual([
    '2026-11-16 → 2026-11-16: 2026-11-16, met',
    '2026-11-16 → 2026-11-16: 2026-11-17, late',
    '2026-11-16 → 2026-11-16: excused',
    '2026-11-16 → 2026-11-16: missed',
    '2026-11-16 → 2026-11-16: running',
  ])
})
