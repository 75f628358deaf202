import { expect, it } from 'vitest'
import { runsOf } from '../../../tests/setup/runs.ts'
import { writtenUp } from './clocks.ts'

const note = { kind: 'visit', done: 'done', seen: 'alone' }

it('is due 2 working days after it happened: from Thursday 2 April 2026, over Easter, by Wednesday 8 April', () => {
  const notes = [
    { ...note, happenedOn: '2026-04-02', writtenUpOn: '2026-04-08' },
    { ...note, happenedOn: '2026-11-10', writtenUpOn: '2026-11-13' },
    { ...note, happenedOn: '2026-11-19' },
  ]
  expect(runsOf(writtenUp, { notes })).toEqual([
    '2026-04-02 → 2026-04-08: 2026-04-08, met',
    '2026-11-10 → 2026-11-12: 2026-11-13, late',
    '2026-11-19 → 2026-11-23: running',
  ])
})
