import { addDays } from '../../core/day.ts'
import { dayIn, type Fault, saying } from './fault.ts'

/** The month or the year that a baby was first seen is mistyped, and so is before birth. */
export const seenBeforeBirth: Fault = {
  name: 'seen-before-birth',
  plant(lives, chance) {
    const young = lives.written('assessment').filter(one => {
      const [seen, born] = [dayIn(one, 'firstSeenOn'), lives.born(one.subject)]
      return seen !== undefined && born !== undefined && seen >= born && seen - born < 300
    })
    if (young.length === 0) return undefined
    const one = chance.pick(young)
    const born = lives.born(one.subject)!
    return {
      says: [saying(one, { firstSeenOn: addDays(born, -chance.whole(5, 60)) })],
      breaks: [{ law: 1, kind: 'assessment', id: one.id }],
    }
  },
}
