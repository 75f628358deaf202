import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from '../../core/day.ts'
import { digestOf } from './digest.ts'
import { feedRows, PERSON } from './given-rows.test-data.ts'
import { makeChild } from './make-child.ts'
import { type Entry, itemsIn } from './payload.ts'
import { whatIsWrong } from './validate.ts'
import { windowOn } from './window.ts'

const WINDOW = windowOn(day('2026-11-28'))

describe('the window of a feed', () => {
  it.each([
    // The day 24 months ago lies in 2024-25, and on the last day of March in 2023-24.
    ['2026-11-28', '2024-04-01', '2026-11-29'],
    ['2026-03-31', '2023-04-01', '2026-04-01'],
    ['2026-04-01', '2024-04-01', '2026-04-02'],
  ])('on %s is from %s to %s', (today, from, to) => {
    expect(windowOn(day(today))).toEqual({ from: day(from), to: day(to) })
  })
})

describe('a child made of whatever areas may say', () => {
  it('always holds to the schema, every item in one place, nothing null', () => {
    fc.assert(
      fc.property(feedRows, rows => {
        const { payload } = makeChild(rows, PERSON, 'A1', WINDOW)
        expect(whatIsWrong(payload)).toEqual([])
        expect(JSON.stringify(payload)).not.toContain('null')
        const episodes = itemsIn(payload, 'social_care_episodes')
        const ids = episodes.map(one => one.social_care_episode_id)
        expect(new Set(ids).size).toBe(ids.length)
        const plans = episodes.flatMap(one => itemsIn(one, 'child_protection_plans'))
        expect(plans).toHaveLength(rows.get('child_protection_plans')!.get(PERSON)!.length)
      }),
      { numRuns: 300 },
    )
  })

  it('has the same digest however its elements are ordered, and another when a word of it changes', () => {
    fc.assert(
      fc.property(feedRows, rows => {
        const { payload } = makeChild(rows, PERSON, 'A1', WINDOW)
        const turned = (entry: Entry): Entry => Object.fromEntries(Object.entries(entry).reverse())
        expect(digestOf(turned(payload))).toBe(digestOf(payload))
        expect(digestOf({ ...payload, mis_child_id: 'other' })).not.toBe(digestOf(payload))
      }),
    )
  })
})
