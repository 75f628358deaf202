import { expect, it } from 'vitest'
import { runsOf } from '../../../tests/setup/runs.ts'
import { instant } from '../../core/instant.ts'
import { notificationLookedAt, notificationTriaged } from './clocks.ts'

// Closed on Thursday 24 December 2026, the last working day before Christmas: the next is Tuesday 29, as Monday 28 is the
// bank holiday for Boxing Day.
const closedAt = instant('2026-12-24T11:00:00Z')
const told = { notifiedAt: closedAt, closedAt, closedBy: 'Grace Abara', route: 'open-case' }
const open = {
  notifications: [told],
  referrals: [{ referredOn: '2026-06-01' }],
  allocations: [{ worker: 'A', role: 'social-worker', fromOn: '2026-06-02' }],
}

it('a notification passed to the worker of the open case is looked at by the next working day', () => {
  expect(runsOf(notificationLookedAt, open)).toEqual(['2026-12-24 → 2026-12-29: running'])
  const looks = [{ lookedAt: instant('2026-12-29T10:00:00Z') }]
  expect(runsOf(notificationLookedAt, { ...open, looks })).toEqual([
    '2026-12-24 → 2026-12-29: 2026-12-29, met',
  ])
})

it('one that went elsewhere, or is not closed, asks nothing of them', () => {
  const notifications = [
    { ...told, route: 'none' },
    { ...told, closedAt: null },
  ]
  expect(runsOf(notificationLookedAt, { ...open, notifications })).toEqual([])
})

it('a notification is decided by the next day, at a weekend too: Friday’s by Saturday, and late on Sunday', () => {
  // Friday 27 November 2026, half an hour before midnight in London.
  const notifiedAt = instant('2026-11-27T23:30:00Z')
  const decided = (closedAt: string | null) =>
    runsOf(notificationTriaged, {
      notifications: [{ notifiedAt, closedAt: closedAt === null ? null : instant(closedAt) }],
    })
  expect(decided(null)).toEqual(['2026-11-27 → 2026-11-28: running'])
  expect(decided('2026-11-28T22:00:00Z')).toEqual(['2026-11-27 → 2026-11-28: 2026-11-28, met'])
  expect(decided('2026-11-29T08:00:00Z')).toEqual(['2026-11-27 → 2026-11-28: 2026-11-29, late'])
})
