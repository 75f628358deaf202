import { describe, expect, it } from 'vitest'
import { day } from '../../core/day.ts'
import type { Scene } from '../../engines/simulation/index.ts'
import { timesAmongFriends } from './simulate-friends.ts'

const DIALS: Readonly<Record<string, number>> = { 'exploited-circles': 0.2, 'exploited-circles-times': 4 }

const scene = (child: string, locality: string, on: string): Scene => {
  const homes = [{ from: day('2000-01-01'), home: { locality } }]
  return {
    child: { id: child },
    family: { homes, until: null },
    day: day(on),
    dial: (name: string) => DIALS[name],
  } as never
}

describe('exploitation among friends', () => {
  it('is found of all of a circle in one half-year or of hardly any, and of nobody more for other reasons', () => {
    const friends = Array.from({ length: 200 }, (_, n) =>
      timesAmongFriends(scene(`child ${n}`, 'Fenwick', '2019-05-02'), '11A'),
    )
    // Two circles in each part of the city: all of one stand alike.
    expect(new Set(friends).size).toBeLessThanOrEqual(2)
    for (const times of friends) expect([0.25, 4].some(one => Math.abs(one - times) < 1e-9)).toBe(true)
    expect(timesAmongFriends(scene('a', 'Fenwick', '2019-05-02'), '16A')).toBe(1)
  })

  it('is found as often over all circles as it would be of each alone', () => {
    let sum = 0
    for (let n = 0; n < 4000; n++) sum += timesAmongFriends(scene('a', `part ${n}`, '2019-05-02'), '24A')
    expect(sum / 4000).toBeGreaterThan(0.93)
    expect(sum / 4000).toBeLessThan(1.07)
  })
})
