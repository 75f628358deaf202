import { addDays, type Day, weekday } from '../../core/day.ts'
import type { PlayedRecord } from '../../engines/simulation/index.ts'
import { dayIn, type FamilyRecords, type Fault, saying, says } from './fault.ts'

/** Fewer days than any seven months. */
const SEVEN_MONTHS = 208

/** The day of a review conference is mistyped by a few, and falls on a Sunday. */
export const conferenceOnASunday: Fault = {
  name: 'conference-on-a-sunday',
  plant(lives, chance) {
    const held = lives.written('protection_review').flatMap(one => {
      const sunday = sundayBefore(lives, one)
      return sunday ? [{ one, sunday }] : []
    })
    if (held.length === 0) return undefined
    const { one, sunday } = chance.pick(held)
    return {
      says: [saying(one, { reviewedOn: sunday })],
      breaks: [{ law: 84, kind: 'protection_review', id: one.id }],
    }
  },
}

/** The Sunday before a review that did not end its plan, where that is still within the plan and the months between reviews. */
function sundayBefore(lives: FamilyRecords, review: PlayedRecord): Day | undefined {
  const on = dayIn(review, 'reviewedOn')!
  const plan = lives.all('protection_plan').find(({ id }) => id === says(review).plan)
  if (!plan || dayIn(plan, 'endedOn') === on) return undefined
  const sunday = addDays(on, -weekday(on) - 1)
  const days = lives
    .all('protection_review')
    .filter(one => says(one).plan === plan.id && one !== review)
    .map(one => dayIn(one, 'reviewedOn')!)
  const before = Math.max(dayIn(plan, 'startedOn')!, ...days.filter(one => one < on))
  const after = Math.min(dayIn(plan, 'endedOn') ?? lives.lastDay, ...days.filter(one => one > on))
  return sunday > before && after - sunday < SEVEN_MONTHS ? sunday : undefined
}
