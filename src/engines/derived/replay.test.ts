import { describe, expect, it } from 'vitest'
import { addDays, day, isoDay } from '../../core/day.ts'
import { type Instant, instant, isoInstant } from '../../core/instant.ts'
import { clock, clockOfEach, derivationsOf, type Judged } from '../clocks/index.ts'
import { date, record } from '../records/index.ts'
import { byTable, replay, type VersionOf } from './replay.ts'

const Need = record('need', 'Need', { on: date('On') })
const Done = record('done', 'Done', { on: date('On') })
const answer = clock('answer', {
  title: 'Answer',
  todo: 'Answer',
  authority: 'local',
  source: 'This test',
  reads: { needs: Need, done: Done },
  runs: ({ needs, done }) =>
    needs.map(need => ({ about: need, from: need.on, due: addDays(need.on, 7), met: done[0]?.on ?? null })),
})

const [derived] = derivationsOf([{ clocks: [answer] }])

const version = (
  table: string,
  id: string,
  on: string,
  knownAt: string,
  knownTo: string | null = null,
): VersionOf => ({
  table,
  row: { id, subject: 'child', on: day(on) } as never,
  knownAt: instant(knownAt),
  knownTo: knownTo === null ? null : instant(knownTo),
})

const said = (versions: VersionOf[]): string[] =>
  replay(derived!, 'child', byTable(versions))
    .sort((a, b) => a.knownAt - b.knownAt)
    .map(({ follows, knownAt, knownTo }) => {
      const values = follows.values as Judged['values']
      const at = (i: Instant | null) => (i === null ? 'now' : isoInstant(i).slice(0, 10))
      return `${at(knownAt)} to ${at(knownTo)}: ${values.state}, due ${isoDay(values.dueOn!)}`
    })

describe('runs replayed as they became known', () => {
  const need = version('need', 'n', '2026-01-05', '2026-01-06T00:00:00Z')

  it('are to do until what met them was known, though it happened before', () => {
    expect(said([need, version('done', 'd', '2026-01-08', '2026-02-01T00:00:00Z')])).toEqual([
      '2026-01-06 to 2026-02-01: running, due 2026-01-12',
      '2026-02-01 to now: met, due 2026-01-12',
    ])
  })

  it('follow a correction and a withdrawal, and leave one version where nothing they say changed', () => {
    const first = version('need', 'n', '2026-01-05', '2026-01-06T00:00:00Z', '2026-01-20T00:00:00Z')
    const same = version('need', 'n', '2026-01-05', '2026-01-20T00:00:00Z', '2026-01-25T00:00:00Z')
    const corrected = version('need', 'n', '2026-01-10', '2026-01-25T00:00:00Z', '2026-02-10T00:00:00Z')
    expect(said([first, same, corrected])).toEqual([
      '2026-01-06 to 2026-01-25: running, due 2026-01-12',
      '2026-01-25 to 2026-02-10: running, due 2026-01-17',
    ])
  })

  it('come out the same in whatever order the versions are given', () => {
    const versions = [need, version('done', 'd', '2026-01-14', '2026-01-15T00:00:00Z')]
    expect(said([...versions].reverse())).toEqual(said(versions))
    expect(said(versions)[1]).toBe('2026-01-15 to now: late, due 2026-01-12')
  })

  it('are not asked where there never was what they need, and follow from then on where there was', () => {
    let asked = 0
    const counted = clock('counted', {
      title: 'Answer',
      todo: 'Answer',
      authority: 'local',
      source: 'This test',
      reads: { needs: Need, done: Done },
      needs: 'needs',
      runs: ({ needs }) => {
        asked += 1
        return needs.map(need => ({ about: need, from: need.on, due: addDays(need.on, 7) }))
      },
    })
    const [one] = derivationsOf([{ clocks: [counted] }])
    const done = version('done', 'd', '2026-01-08', '2026-02-01T00:00:00Z')
    expect(replay(one!, 'child', byTable([done]))).toEqual([])
    expect(asked).toBe(0)
    expect(replay(one!, 'child', byTable([need, done]))).toHaveLength(1)
    expect(asked).toBe(2)
  })

  it('of each row alone are asked once a row, and again when what stands beside it is known', () => {
    const asked: string[] = []
    const counted = clockOfEach('each', 'needs', {
      title: 'Answer',
      todo: 'Answer',
      authority: 'local',
      source: 'This test',
      reads: { needs: Need, done: Done },
      each(need, { done }) {
        asked.push(need.id)
        return { about: need, from: need.on, due: addDays(need.on, 7), met: done[0]?.on ?? null }
      },
    })
    const [one] = derivationsOf([{ clocks: [counted] }])
    const second = version('need', 'o', '2026-01-09', '2026-01-10T00:00:00Z')
    const versions = byTable([need, second, version('done', 'd', '2026-01-12', '2026-02-01T00:00:00Z')])
    const runs = replay(one!, 'child', versions)
    expect(asked).toEqual(['n', 'o', 'n', 'o'])
    expect(runs).toHaveLength(4)
    expect(runs).toEqual(replay(derived!, 'child', versions).map(asOf('each')))
  })
})

/** The same version of a run, as another clock says it. */
const asOf = (clock: string) => (one: ReturnType<typeof replay>[number]) => ({
  ...one,
  follows: { id: expect.any(String), values: { ...one.follows.values, clock } },
})
