import { ageOn } from '../../core/age.ts'
import { addDays, maxDay } from '../../core/day.ts'
import { addWorkingDays } from '../../core/working-days.ts'
import { dayIn, type FamilyRecords, type Fault } from './fault.ts'
import { more } from './more.ts'

/** A review was written into the record of a child who had left care: it was another child's, or the next period's. */
export const reviewAfterCare: Fault = {
  name: 'review-after-care',
  plant(lives, chance) {
    const days = chance.whole(8, 40)
    const subjects = [...new Set(lives.written('care_review').map(({ subject }) => subject))]
    const left = subjects.flatMap(subject => {
      const on = leftCare(lives, subject)
      const reviewedOn = on && addWorkingDays(on, days)
      return reviewedOn && reviewedOn <= lives.until && lives.isChildOn(subject, addDays(reviewedOn, 1))
        ? [{ subject, reviewedOn }]
        : []
    })
    if (left.length === 0) return undefined
    const { subject, reviewedOn } = chance.pick(left)
    const { kind } = lives.of(subject, 'care_review')[0]!
    const participation = ageOn(lives.born(subject)!, reviewedOn) < 4 ? 'PN0' : 'PN1'
    const review = more(lives.seed, kind, subject, 'review-after-care', [
      [reviewedOn, { reviewedOn, participation }],
    ])
    return { more: [review], breaks: [{ law: 55, kind: 'care_review', id: review.id }] }
  },
}

/** The day on which someone left care for good, where they have. */
function leftCare(lives: FamilyRecords, subject: string) {
  const ends = lives.of(subject, 'care_episode').map(one => dayIn(one, 'endedOn'))
  if (ends.length === 0 || ends.includes(undefined) || lives.hasEnded(subject)) return undefined
  return ends.reduce((last, one) => maxDay(last!, one!))
}
