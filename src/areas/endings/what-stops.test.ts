import { expect, it } from 'vitest'
import { day } from '../../core/day.ts'
import { problemsWith } from '../../engines/records/index.ts'
import { STOPS } from './what-stops.ts'

const ON = day('2026-11-25')

it('every kind of work, once ended, no longer counts as open, for a death and for a pregnancy', () => {
  for (const what of ['death', 'pregnancy'] as const)
    for (const each of STOPS) {
      const ends = each.ends(ON, what, 'A manager')
      const open = Object.fromEntries(Object.keys(each.kind.fields).map(field => [field, null]))
      expect(
        Object.keys(ends).filter(field => !(field in each.kind.fields)),
        each.says,
      ).toEqual([])
      expect(each.isOpen({ ...open, startedOn: ON, referredOn: ON, ...ends }), each.says).toBe(false)
      // What it writes is no fault of its own: whatever is then wrong was left empty before.
      const wrong = problemsWith(each.kind, { ...open, ...ends } as never)
      expect(
        wrong.filter(({ field }) => field !== undefined && field in ends),
        each.says,
      ).toEqual([])
    }
})

it('each kind is named once, and says what it is in words', () => {
  const kinds = STOPS.map(({ kind }) => kind.table)
  expect(new Set(kinds).size).toBe(kinds.length)
  expect(STOPS.every(({ says }) => /^[A-Z]/.test(says))).toBe(true)
})
