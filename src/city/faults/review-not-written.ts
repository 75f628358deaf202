import type { PlayedRecord } from '../../engines/simulation/index.ts'
import { dayIn, type FamilyRecords, type Fault, says } from './fault.ts'

/** More days than any seven months. */
const SEVEN_MONTHS = 216

/** A review conference was held, and nobody wrote it into the record: the plan seems to run on unreviewed. */
export const reviewNotWritten: Fault = {
  name: 'review-not-written',
  plant(lives, chance) {
    const between = lives
      .written('protection_plan')
      .flatMap(plan => missable(lives, plan).map(review => ({ plan, review })))
    if (between.length === 0) return undefined
    const { plan, review } = chance.pick(between)
    return { lost: [review], breaks: [{ law: 37, kind: 'protection_plan', id: plan.id }] }
  },
}

/** The reviews of a plan between whose neighbours more than seven months lie. */
function missable(lives: FamilyRecords, plan: PlayedRecord): PlayedRecord[] {
  const reviews = lives
    .written('protection_review')
    .filter(one => says(one).plan === plan.id)
    .sort((a, b) => dayIn(a, 'reviewedOn')! - dayIn(b, 'reviewedOn')!)
  return reviews.slice(0, -1).filter((_, nth) => {
    const before = nth === 0 ? dayIn(plan, 'startedOn')! : dayIn(reviews[nth - 1]!, 'reviewedOn')!
    return dayIn(reviews[nth + 1]!, 'reviewedOn')! - before > SEVEN_MONTHS
  })
}
