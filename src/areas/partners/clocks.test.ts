import { expect, it } from 'vitest'
import { runsOf } from '../../../tests/setup/runs.ts'
import { instant } from '../../core/instant.ts'
import { challengeAnswered } from './clocks.ts'

it('is answered by a manager in two working days, by a head of service in five, the weekend and Christmas not counted', () => {
  const challenges = [
    // Wednesday 23 December 2026: 24 (1), not 25 to 28 (28 in place of Saturday 26), 29 (2).
    { stage: 'manager', raisedAt: instant('2026-12-23T15:00:00Z') },
    // Friday 27 November 2026: 30 (1), 1, 2, 3, 4 December (5); answered on the Friday.
    {
      stage: 'head',
      raisedAt: instant('2026-11-27T09:00:00Z'),
      answeredAt: instant('2026-12-04T16:59:00Z'),
    },
    // Late at night on Monday, London: Tuesday and Wednesday; answered on Thursday.
    {
      stage: 'manager',
      raisedAt: instant('2026-11-30T23:59:00Z'),
      answeredAt: instant('2026-12-03T08:00:00Z'),
    },
  ]
  expect(runsOf(challengeAnswered, { challenges })).toEqual([
    '2026-12-23 → 2026-12-29: running',
    '2026-11-27 → 2026-12-04: 2026-12-04, met',
    '2026-11-30 → 2026-12-02: 2026-12-03, late',
  ])
})
