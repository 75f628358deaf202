import { describe, expect, it } from 'vitest'
import { addDays, type Day, day } from '../../core/day.ts'
import { instant, plusHours } from '../../core/instant.ts'
import { stateOf } from './judge.ts'
import { repeating } from './repeating.ts'

const about = { id: 'a' }
const [from, due] = [day('2026-01-05'), day('2026-01-12')]

describe('how a run stands', () => {
  it.each([
    ['to do, with nothing done', {}, 'running'],
    ['in time on the day itself', { met: due }, 'met'],
    ['late a day after', { met: addDays(due, 1) }, 'late'],
    ['late whatever reason is given: a reason never cures', { met: addDays(due, 1), excused: 'Ill' }, 'late'],
    ['no longer needed, with a reason', { excused: 'Refused' }, 'excused'],
    ['no longer needed when it ended on the due day', { excused: 'Ended', until: due }, 'excused'],
    ['never done when it ended a day after', { excused: 'Ended', until: addDays(due, 1) }, 'missed'],
    ['cannot be told, though something was done', { met: due, cannotTell: 'No start' }, 'cannot-tell'],
  ] as const)('%s', (_, more, state) => {
    expect(stateOf({ about, from, due, ...more })).toBe(state)
  })

  it('by the hour where the limit is in hours', () => {
    const dueAt = instant('2026-01-12T09:00:00Z')
    const at = (hours: number) =>
      stateOf({ about, from, due, met: due, dueAt, metAt: plusHours(dueAt, hours) })
    expect([at(0), at(1)]).toEqual(['met', 'late'])
  })
})

describe('a duty that repeats', () => {
  const week = (last: Day) => addDays(last, 7)
  const span = { about, from, until: null as Day | null, ended: 'Ended' }

  it('starts again each time it is done, whatever the order given, and numbers its runs', () => {
    const runs = repeating(span, [day('2026-01-20'), day('2026-01-10')], week)
    expect(runs.map(run => [run.part, run.from, run.due, run.met])).toEqual([
      [0, from, day('2026-01-12'), day('2026-01-10')],
      [1, day('2026-01-10'), day('2026-01-17'), day('2026-01-20')],
      [2, day('2026-01-20'), day('2026-01-27'), null],
    ])
  })

  it('does not count what was done before it began or after it ended', () => {
    const done = [day('2026-01-04'), day('2026-01-09'), day('2026-02-01')]
    const runs = repeating({ ...span, until: day('2026-01-31') }, done, week)
    expect(runs.map(run => [run.met, stateOf(run)])).toEqual([
      [day('2026-01-09'), 'met'],
      [null, 'missed'],
    ])
  })
})
