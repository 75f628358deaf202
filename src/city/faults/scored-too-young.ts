import { addMonths, day } from '../../core/day.ts'
import { type Fault, saying, says } from './fault.ts'

/** Strengths and difficulties are scored for a child who is too young for the questions. */
export const scoredTooYoung: Fault = {
  name: 'scored-too-young',
  plant(lives, chance) {
    const young = lives.written('health_year').filter(one => {
      const born = lives.born(one.subject)
      const ends = day(`${Number(String(says(one).year).slice(0, 4)) + 1}-03-31`)
      return born !== undefined && says(one).sdqScore == null && ends < addMonths(born, 48)
    })
    if (young.length === 0) return undefined
    const one = chance.pick(young)
    return {
      says: [saying(one, { sdqScore: chance.whole(6, 20), sdqReason: null })],
      breaks: [{ law: 60, kind: 'health_year', id: one.id }],
    }
  },
}
