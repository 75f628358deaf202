import { describe, expect, it } from 'vitest'
import { day, isoDay } from '../../core/day.ts'
import { unallocatedSpells } from './unallocated-spells.ts'

const spell = (from: string, to: string | null) => ({
  status: 'in-need' as const,
  fromOn: day(from),
  toOn: to === null ? null : day(to),
})
const worker = (from: string, to: string | null, role = 'social-worker') => ({
  role,
  fromOn: day(from),
  toOn: to === null ? null : day(to),
})
const gaps = (statuses: ReturnType<typeof spell>[], worked: ReturnType<typeof worker>[]) =>
  unallocatedSpells(statuses, worked, day('2026-11-24')).map(
    ({ fromOn, toOn }) => `${isoDay(fromOn)} to ${toOn === null ? 'now' : isoDay(toOn)}`,
  )

describe('when nobody worked with a child whose case was open', () => {
  it('is between two workers, before the first, and after the last, to the day', () => {
    // A worker until 1 March is there no longer on it; the next comes on the 10th.
    const worked = [worker('2026-01-05', '2026-03-01'), worker('2026-03-10', '2026-09-01')]
    expect(gaps([spell('2026-01-01', null)], worked)).toEqual([
      '2026-01-01 to 2026-01-04',
      '2026-03-01 to 2026-03-09',
      '2026-09-01 to now',
    ])
  })

  it('is never while two statuses follow each other with one worker, nor after the case closed', () => {
    const statuses = [spell('2026-01-01', '2026-04-01'), spell('2026-04-01', '2026-06-01')]
    expect(gaps(statuses, [worker('2026-01-01', '2026-06-01')])).toEqual([])
    expect(gaps(statuses, [worker('2026-01-01', null)])).toEqual([])
  })

  it('is while only a reviewing officer was there', () => {
    expect(gaps([spell('2026-11-01', null)], [worker('2026-11-01', null, 'reviewing-officer')])).toEqual([
      '2026-11-01 to now',
    ])
  })

  it('is nothing for a child without an open case, and the whole of it where nobody ever came', () => {
    expect(gaps([], [])).toEqual([])
    expect(gaps([spell('2025-01-01', '2025-02-01')], [])).toEqual(['2025-01-01 to 2025-01-31'])
  })
})
