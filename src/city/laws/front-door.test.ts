import { describe, expect, it } from 'vitest'
import { Contact, ContactRating, Referral } from '../../areas/front-door/records.ts'
import { addDays, day, isoDay } from '../../core/day.ts'
import { plusHours } from '../../core/instant.ts'
import { noon, under } from './lives-under.test-data.ts'

const contact = (on: string, more: object = {}) => ({
  receivedAt: noon(on),
  source: '6',
  worry: 'A worry',
  ...more,
})
const decided = (on: string, outcome = 'referral') => contact(on, { decidedAt: noon(on), outcome })

describe('the front door', () => {
  it(
    'law 14: decided before it was received, or without an outcome, breaks it; decided at once does not',
    under(14, async ({ child, put, broken }) => {
      const one = await child('one')
      const before = await put(
        Contact,
        one,
        contact('2025-01-02', { decidedAt: noon('2025-01-01'), outcome: 'none' }),
      )
      const without = await put(Contact, one, contact('2025-01-02', { decidedAt: noon('2025-01-03') }))
      await put(Contact, one, decided('2025-01-02'))
      await put(Contact, one, contact('2025-01-02'))
      expect(await broken()).toEqual([before, without].map(id => `contact ${id}`).sort())
    }),
  )

  it(
    'law 15: a month with more referrals than decisions breaks it, unless they came from early help',
    under(15, async ({ child, put, broken }) => {
      const one = await child('one')
      await put(Contact, one, decided('2025-01-02'))
      await put(Referral, one, { referredOn: '2025-01-02', source: '6' })
      await put(Referral, one, { referredOn: '2025-02-02', source: '6' })
      await put(Referral, one, { referredOn: '2025-03-02', source: '5D' })
      expect(await broken()).toEqual(['month 2025-02'])
    }),
  )

  it(
    'law 16: a referral while the case is open breaks it, one on the day it closed does not',
    under(16, async ({ child, put, broken }) => {
      const again = await child('again')
      await put(Referral, again, { referredOn: '2025-01-01', closedOn: '2025-03-01' })
      await put(Referral, again, { referredOn: '2025-03-01' })
      const within = await put(Referral, again, { referredOn: '2025-04-01', closedOn: '2025-05-01' })
      expect(await broken()).toEqual([`referral ${within}`])
    }),
  )

  it(
    'law 17: a referral after a contact that was decided otherwise breaks it',
    under(17, async ({ child, put, broken }) => {
      const lawful = await child('lawful')
      await put(Contact, lawful, decided('2025-01-02'))
      await put(Referral, lawful, { referredOn: '2025-01-03', source: '6' })
      await put(Referral, await child('moved here'), { referredOn: '2025-01-03', source: '5C' })
      const other = await child('other')
      await put(Contact, other, decided('2025-01-02', 'information'))
      const id = await put(Referral, other, { referredOn: '2025-01-03', source: '6' })
      expect(await broken()).toEqual([`referral ${id}`])
    }),
  )

  it(
    'law 21: amber decided sooner than red breaks it; what was first rated otherwise, and twenty hours for green, do not',
    under(21, async ({ child, put, broken }) => {
      const one = await child('one')
      const rated = async (colour: string, hours: number, first = colour) => {
        const receivedAt = noon('2025-01-06')
        const decidedAt = plusHours(receivedAt, hours)
        const id = await put(Contact, one, contact('2025-01-06', { decidedAt, outcome: 'none' }))
        const rating = { contact: id, ratedBy: 'A manager' }
        await put(ContactRating, one, { ...rating, stage: 'first', colour: first, ratedAt: receivedAt })
        await put(ContactRating, one, { ...rating, stage: 'final', colour, ratedAt: decidedAt })
      }
      for (let n = 0; n < 20; n++) {
        await rated('red', 3, 'green')
        await rated('amber', n < 9 ? 1 : 5)
        await rated('green', 20)
      }
      expect(await broken()).toEqual([])
      // Half of amber is now decided within two hours.
      for (let n = 0; n < 4; n++) await rated('amber', 2)
      expect(await broken()).toEqual(['contact red-amber'])
    }),
  )

  for (const [inHolidays, breaks] of [
    [3, true],
    [20, false],
  ] as const)
    it(
      `law 22: schools that write every third day of term, and in holidays every ${inHolidays}, ${breaks ? 'break it' : 'do not'}`,
      under(22, async ({ child, put, broken }) => {
        const one = await child('one')
        for (let on = day('2024-09-01'); on < day('2025-08-31'); on = addDays(on, 1)) {
          const away = isoDay(on) > '2025-08' || /12-2[4-9]|12-3.|01-01$/.test(isoDay(on))
          const every = away ? inHolidays : 3
          if (on % every === 0) await put(Contact, one, contact(isoDay(on), { source: '2A' }))
        }
        expect(await broken()).toEqual(breaks ? ['contact school-holidays'] : [])
      }),
    )
})
