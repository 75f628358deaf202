import { expect, it } from 'vitest'
import type { GoodChild } from './make-feed.ts'
import type { Entry } from './payload.ts'
import { keysOfFeed, rowsOfFeed } from './rows-of-feed.ts'

it('a child of the feed is a row a block: 1 of the child, 1 of their details, 1 score, 2 episodes and 1 plan, each with its record', () => {
  const plan: Entry = { child_protection_plan_id: 'p1', start_date: '2026-05-01' }
  const first: Entry = {
    social_care_episode_id: 'e1',
    referral_date: '2026-04-01',
    child_protection_plans: [plan],
  }
  const second: Entry = { social_care_episode_id: 'e2', referral_date: '2026-09-01' }
  const details: Entry = { sex: 'F', disabilities: ['HAND', 'LD'], uasc_flag: false }
  const row = (kind: string, id: string) => ({ table: kind, kind, id, person: 'ada', cells: {} })
  const made = {
    person: 'ada',
    // A block without an element of its own is no row.
    payload: {
      la_child_id: '7',
      child_details: details,
      health_and_wellbeing: { sdq_assessments: [{ date: '2026-02-03', score: 14 }] },
      social_care_episodes: [first, second],
    },
    sources: new Map([
      [details, row('identity', 'i1')],
      [plan, row('protection_plan', 'p1')],
    ]),
  }
  const rows = rowsOfFeed([{ made } as unknown as GoodChild])
  expect(rows.map(({ table, kind, id, cells }) => [table, kind, id, cells])).toEqual([
    ['child', 'person', 'ada', { la_child_id: '7' }],
    ['child_details', 'identity', 'i1', { sex: 'F', disabilities: 'HAND LD', uasc_flag: 'false' }],
    ['sdq_assessments', 'person', 'ada', { date: '2026-02-03', score: '14' }],
    ['social_care_episodes', 'person', 'ada', { social_care_episode_id: 'e1', referral_date: '2026-04-01' }],
    [
      'child_protection_plans',
      'protection_plan',
      'p1',
      { child_protection_plan_id: 'p1', start_date: '2026-05-01' },
    ],
    ['social_care_episodes', 'person', 'ada', { social_care_episode_id: 'e2', referral_date: '2026-09-01' }],
  ])
  expect(['social_care_episodes', 'child_protection_plans', 'adoption'].map(keysOfFeed)).toEqual([
    ['referral_date'],
    ['start_date'],
    ['initial_decision_date'],
  ])
})
