import { partsOf } from '../../core/day.ts'
import { dayOf, type Instant, londonInstant, plusHours } from '../../core/instant.ts'
import { isWorkingDay } from '../../core/working-days.ts'
import { type Fault, saying, says } from './fault.ts'

/** The hour at which a contact was decided is mistyped: it was decided before it was received. */
export const decidedBeforeReceived: Fault = {
  name: 'decided-before-received',
  plant(lives, chance) {
    const decided = lives.written('contact').flatMap(one => {
      const { receivedAt, decidedAt } = says(one) as { receivedAt: Instant; decidedAt?: Instant }
      if (decidedAt == null) return []
      const before = plusHours(receivedAt, -chance.whole(1, 4))
      const [day, of] = [dayOf(before), dayOf(decidedAt)]
      // Within the days and the month of what it decided, so that no referral seems to come from nothing; and in the
      // office's hours, so that nobody seems to have been up at night.
      const isNear = of - day <= 2 && partsOf(of).month === partsOf(day).month
      const isOpen = before >= londonInstant(day, '09:00') && before < londonInstant(day, '17:00')
      return isNear && isOpen && isWorkingDay(day) ? [{ one, before }] : []
    })
    if (decided.length === 0) return undefined
    const { one, before } = chance.pick(decided)
    return {
      says: [saying(one, { decidedAt: before })],
      breaks: [{ law: 14, kind: 'contact', id: one.id }],
    }
  },
}
