import { describe, expect, it } from 'vitest'
import { day, isoDay } from '../core/day.ts'
import { dayOf, instant, isoInstant, lastMomentOf, londonInstant } from '../core/instant.ts'
import { isWorkingDay } from '../core/working-days.ts'
import { date, record } from '../engines/records/index.ts'
import { chanceOf, type PlayedVersion } from '../engines/simulation/index.ts'
import { knownOf } from './known.ts'
import { type Recording, versionsOf } from './versions.ts'

const Visit = record('visit', 'Visit', { on: date('On'), until: date('Until').optional() })
const USUAL = { pressure: 1, usualDays: 1 }

const version = (on: string, parts: Partial<PlayedVersion> = {}): PlayedVersion => ({
  values: { on: day(on) },
  on: day(on),
  at: null,
  written: 'at-once',
  ...parts,
})

const recording: Recording = {
  seed: 1,
  migratedAt: londonInstant(day('2011-04-01'), '05:00'),
  lastMoment: lastMomentOf(day('2023-03-31')),
  lateness: () => USUAL,
  by: () => 'Ana Reyes',
}
const played = (...versions: PlayedVersion[]) => ({ kind: Visit, id: 'v', subject: 'child', versions })
const known = (...versions: PlayedVersion[]) => versionsOf(played(...versions), recording)

describe('when what happened came to be known', () => {
  it('is the same day in office hours for a form, and the next working day for a Saturday’s', () => {
    expect(dayOf(knownOf(version('2022-03-16'), chanceOf('a'), () => USUAL))).toBe(day('2022-03-16'))
    expect(isoDay(dayOf(knownOf(version('2022-03-19'), chanceOf('a'), () => USUAL)))).toBe('2022-03-21')
  })

  it('is minutes after a moment that was written down at once, at night too', () => {
    const at = instant('2022-03-19T02:10:00Z')
    const after = knownOf(version('2022-03-19', { at }), chanceOf('a'), () => USUAL) - at
    expect(after).toBeGreaterThan(0)
    expect(after).toBeLessThanOrEqual(50 * 60_000)
  })

  it('waits longer for the note of a visit the more children its writer holds, and never 60 days as usual', () => {
    const days = (pressure: number) =>
      Array.from({ length: 3_000 }, (_, n) => {
        const one = version('2022-03-16', { written: 'when-there-is-time' })
        const at = knownOf(one, chanceOf('note', n), () => ({ pressure, usualDays: 1 }))
        expect(isWorkingDay(dayOf(at))).toBe(true)
        return dayOf(at) - day('2022-03-16')
      })
    const mean = (all: number[]) => all.reduce((a, b) => a + b, 0) / all.length
    const [usual, pressed] = [days(1), days(1.8)]
    expect(Math.min(...usual, ...pressed)).toBeGreaterThanOrEqual(0)
    expect(mean(pressed)).toBeGreaterThan(1.5 * mean(usual))
    expect(usual.filter(one => one > 60).length / usual.length).toBeLessThan(0.01)
  })
})

describe('the versions of a played record', () => {
  it('follow one another, each known after the one before, by whoever wrote it', () => {
    const [first, second] = known(version('2022-03-16'), version('2022-03-16'))
    expect(second!.knownAt).toBeGreaterThan(first!.knownAt)
    expect(first!.knownTo).toBe(second!.knownAt)
    expect(second).toMatchObject({ knownTo: null, by: 'Ana Reyes' })
  })

  it('that wait to be written are written at last with the next form on the same record', () => {
    const waits = version('2022-03-14', { written: 'when-there-is-time' })
    const slow: Recording = { ...recording, lateness: () => ({ pressure: 4, usualDays: 9 }) }
    const told = versionsOf(played(version('2022-03-14'), waits, version('2022-03-16')), slow)
    expect(isoInstant(told.at(-1)!.knownAt).slice(0, 10)).toBe('2022-03-16')
    expect(told.at(-1)!.knownTo).toBeNull()
  })

  it('end as the store would end them: by whoever wrote the next one', () => {
    const by: Recording['by'] = ({ versions }, one) =>
      versions.indexOf(one) === 0 ? 'Ana Reyes' : 'Ben Shah'
    const all = versionsOf(played(version('2022-03-16'), version('2022-03-18')), { ...recording, by })
    expect(all.map(one => [one.by, one.endedBy])).toEqual([
      ['Ana Reyes', 'Ben Shah'],
      ['Ben Shah', undefined],
    ])
  })

  it('before the migration are one, as the systems before held it', () => {
    const versions = known(
      version('2009-01-05'),
      version('2010-01-05', { values: { on: day('2009-01-05'), until: day('2010-01-05') } }),
      version('2012-01-05', { values: { on: day('2009-01-05'), until: day('2012-01-05') } }),
    )
    expect(versions.map(one => [isoInstant(one.knownAt).slice(0, 10), one.values.until, one.by])).toEqual([
      ['2011-04-01', day('2010-01-05'), 'migration'],
      ['2012-01-05', day('2012-01-05'), 'Ana Reyes'],
    ])
  })

  it('that nobody has written down by the last day are not there', () => {
    expect(known(version('2023-04-03'))).toEqual([])
    expect(known(version('2023-03-30'), version('2023-04-03'))).toHaveLength(1)
  })
})
