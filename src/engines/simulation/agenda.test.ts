import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Day } from '../../core/day.ts'
import { Agenda } from './agenda.ts'

it('an agenda gives what comes first, and of one day what was put down first', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 })), days => {
      const agenda = new Agenda<{ day: number; nth: number }>()
      for (const [nth, day] of days.entries()) agenda.add(day as Day, { day, nth })
      const out: { day: number; nth: number }[] = []
      for (let next = agenda.next(); next; next = agenda.next()) out.push(next)
      const sorted = days.map((day, nth) => ({ day, nth })).sort((a, b) => a.day - b.day || a.nth - b.nth)
      expect(out).toEqual(sorted)
    }),
  )
})
