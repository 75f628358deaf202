import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from '../../core/day.ts'
import { changeOf, purgeOf } from './change.ts'
import { digestOf } from './digest.ts'
import { feedRows, PERSON } from './given-rows.test-data.ts'
import { makeChild } from './make-child.ts'
import { type Entry, itemsIn, type Payload } from './payload.ts'
import { whatIsWrong } from './validate.ts'
import { windowOn } from './window.ts'

const plan = (id: string, start = '2025-01-01') => ({ child_protection_plan_id: id, start_date: start })
const BEFORE: Payload = {
  la_child_id: 'A1',
  mis_child_id: 'm',
  child_details: { first_name: 'Ada' },
  health_and_wellbeing: { sdq_assessments: [{ score: 9 }] },
  social_care_episodes: [
    {
      social_care_episode_id: 'e1',
      referral_date: '2025-01-01',
      child_protection_plans: [plan('p1'), plan('p2')],
    },
    {
      social_care_episode_id: 'e2',
      care_worker_details: [{ worker_id: 'SW1' }],
      adoption: { matched_date: '2025-01-01' },
    },
    { social_care_episode_id: 'e3' },
  ],
}
const WHO = { la_child_id: 'A1', mis_child_id: 'm', child_details: { first_name: 'Ada' } }

describe('what is sent of a child who changed', () => {
  it('is all of them the first time', () => {
    expect(changeOf(undefined, BEFORE, 'changes')).toBe(BEFORE)
  })

  it('is who they are and what changed, with a purge of what has gone', () => {
    const now: Payload = {
      ...WHO,
      social_care_episodes: [
        {
          social_care_episode_id: 'e1',
          referral_date: '2025-01-01',
          child_protection_plans: [plan('p1'), plan('p3', '2025-03-01')],
        },
        { social_care_episode_id: 'e2' },
      ],
    }
    expect(changeOf(BEFORE, now, 'changes')).toEqual({
      ...WHO,
      health_and_wellbeing: { purge: true },
      social_care_episodes: [
        {
          social_care_episode_id: 'e1',
          referral_date: '2025-01-01',
          child_protection_plans: [plan('p3', '2025-03-01'), { child_protection_plan_id: 'p2', purge: true }],
        },
        { social_care_episode_id: 'e2', care_worker_details: [], adoption: { purge: true } },
        { social_care_episode_id: 'e3', purge: true },
      ],
    })
  })

  it('is the whole child, with the same purges, where changes alone are not sent', () => {
    const now: Payload = {
      ...WHO,
      social_care_episodes: [
        { social_care_episode_id: 'e1', referral_date: '2025-01-01', child_protection_plans: [plan('p1')] },
        BEFORE.social_care_episodes![1 as never] as Entry,
      ],
    }
    expect(changeOf(BEFORE, now, 'whole')).toEqual({
      ...WHO,
      health_and_wellbeing: { purge: true },
      social_care_episodes: [
        {
          social_care_episode_id: 'e1',
          referral_date: '2025-01-01',
          child_protection_plans: [plan('p1'), { child_protection_plan_id: 'p2', purge: true }],
        },
        BEFORE.social_care_episodes![1 as never],
        { social_care_episode_id: 'e3', purge: true },
      ],
    })
  })

  it('is the ids and a purge of a child who is no longer in scope', () => {
    expect(purgeOf(BEFORE)).toEqual({ la_child_id: 'A1', mis_child_id: 'm', purge: true })
  })
})

/** What somebody holds who had `before` and takes in what was sent: blocks and items replaced by id, purged ones gone. */
function takenIn(before: Payload, sent: Payload): Payload {
  const lists = Object.entries(LIST_IDS)
  const merged = (was: Entry, is: Entry): Entry => {
    const both: Entry = { ...was }
    for (const name of Object.keys(both)) if (!(name in LIST_IDS) && !BLOCKS.includes(name)) delete both[name]
    Object.assign(both, Object.fromEntries(Object.entries(is).filter(([name]) => !(name in LIST_IDS))))
    for (const [list, id] of lists) {
      const items = new Map(itemsIn(was, list).map(item => [item[id], item]))
      for (const item of itemsIn(is, list)) {
        if (item.purge) items.delete(item[id])
        else
          items.set(
            item[id],
            list === 'social_care_episodes' ? merged(items.get(item[id]) ?? {}, item) : item,
          )
      }
      if (items.size > 0) both[list] = [...items.values()]
      else delete both[list]
    }
    for (const name of BLOCKS) if ((both[name] as Entry | undefined)?.purge) delete both[name]
    for (const [name, value] of Object.entries(both))
      if (Array.isArray(value) && value.length === 0) delete both[name]
    return both
  }
  return merged(before, sent) as Payload
}
const BLOCKS = ['adoption', 'care_leavers', 'health_and_wellbeing']
const LIST_IDS = {
  social_care_episodes: 'social_care_episode_id',
  child_and_family_assessments: 'child_and_family_assessment_id',
  child_in_need_plans: 'child_in_need_plan_id',
  section_47_assessments: 'section_47_assessment_id',
  child_protection_plans: 'child_protection_plan_id',
  child_looked_after_placements: 'child_looked_after_placement_id',
}
/** However lists of items are ordered. */
const sorted = (entry: Entry): Entry =>
  Object.fromEntries(
    Object.entries(entry)
      .filter(([, value]) => !(Array.isArray(value) && value.length === 0))
      .map(([name, value]) => [
        name,
        name in LIST_IDS
          ? (value as Entry[]).map(sorted).sort((a, b) => (digestOf(a) < digestOf(b) ? -1 : 1))
          : value,
      ]),
  )

describe('whoever takes in what was sent', () => {
  it.each(['changes', 'whole'] as const)(
    'holds what the record says now, whatever it said before: %s',
    mode => {
      const window = windowOn(day('2026-11-28'))
      fc.assert(
        fc.property(feedRows, feedRows, (one, other) => {
          const [before, now] = [one, other].map(rows => makeChild(rows, PERSON, 'A1', window).payload)
          const sent = changeOf(before, now!, mode)
          expect(whatIsWrong(sent)).toEqual([])
          expect(digestOf(sorted(takenIn(before!, sent)))).toBe(digestOf(sorted(now!)))
        }),
        { numRuns: 60 },
      )
    },
  )
})
