import { addDays } from '../../core/day.ts'
import { dayIn, type Fault, saying } from './fault.ts'

/** The day on which a manager looked at an assessment is mistyped, and is before it began. */
export const reviewedBeforeStart: Fault = {
  name: 'reviewed-before-start',
  plant(lives, chance) {
    const looked = lives
      .written('assessment')
      .filter(one => dayIn(one, 'reviewedOn') && dayIn(one, 'startedOn'))
    if (looked.length === 0) return undefined
    const one = chance.pick(looked)
    const reviewedOn = addDays(dayIn(one, 'startedOn')!, -chance.whole(1, 25))
    return {
      says: [saying(one, { reviewedOn })],
      breaks: [{ law: 25, kind: 'assessment', id: one.id }],
    }
  },
}
