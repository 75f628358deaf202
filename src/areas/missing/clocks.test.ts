import { describe, expect, it } from 'vitest'
import { runsOf } from '../../../tests/setup/runs.ts'
import { instant, plusHours } from '../../core/instant.ts'
import { returnInterview } from './clocks.ts'

// Found on Friday 27 March 2026 at 07:30, before the clocks go forward on Sunday 29: 72 elapsed hours end on Monday 30
// at 08:30 by London's clocks. The weekend counts.
const returnedAt = instant('2026-03-27T07:30:00Z')
const episodes = [{ id: 'e', wentOn: '2026-03-26', returnedOn: '2026-03-27', returnedAt }]
const held = (hours: number) =>
  runsOf(returnInterview, { episodes, interviews: [{ episode: 'e', heldAt: plusHours(returnedAt, hours) }] })

describe('a return home interview', () => {
  it('held 72 hours after return is in time, though a weekend lies between', () => {
    expect(held(72)).toEqual(['2026-03-27 → 2026-03-30: 2026-03-30, met'])
  })

  it('held a minute later is late, though on the same day', () => {
    expect(held(72 + 1 / 60)).toEqual(['2026-03-27 → 2026-03-30: 2026-03-30, late'])
  })

  it('that the child declined is no longer chased, and is not “done”', () => {
    expect(
      runsOf(returnInterview, { episodes, interviews: [{ episode: 'e', notHeld: 'declined' }] }),
    ).toEqual(['2026-03-27 → 2026-03-30: excused'])
  })

  it('cannot be told of where the return gives a day but no time', () => {
    expect(runsOf(returnInterview, { episodes: [{ returnedOn: '2026-03-27' }] })).toEqual([
      '2026-03-27 → ?: cannot-tell',
    ])
  })

  it('that a file tells of without its moment cannot be told of; one that was not accepted is no longer chased', () => {
    const told = (accepted: boolean | null, interviews: Record<string, unknown>[] = []) =>
      runsOf(returnInterview, { episodes, interviews, told: [{ episode: 'e', offered: true, accepted }] })
    expect(told(true)).toEqual(['2026-03-27 → ?: cannot-tell'])
    expect(told(false)).toEqual(['2026-03-27 → 2026-03-30: excused'])
    expect(told(null)).toEqual(['2026-03-27 → 2026-03-30: running'])
    // What somebody wrote down here comes before it.
    const interview = { episode: 'e', heldAt: plusHours(returnedAt, 73) }
    expect(told(true, [interview])).toEqual(['2026-03-27 → 2026-03-30: 2026-03-30, late'])
  })

  it('is not asked for while the child is still missing', () => {
    expect(runsOf(returnInterview, { episodes: [{ wentOn: '2026-03-26' }] })).toEqual([])
  })
})
