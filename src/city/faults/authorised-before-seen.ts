import { addDays } from '../../core/day.ts'
import { dayIn, type Fault, saying } from './fault.ts'

/** An assessment was authorised before anybody had seen the child. */
export const authorisedBeforeSeen: Fault = {
  name: 'authorised-before-seen',
  plant(lives, chance) {
    const seen = lives.written('assessment').filter(one => {
      const [started, first] = [dayIn(one, 'startedOn'), dayIn(one, 'firstSeenOn')]
      return started && first && dayIn(one, 'authorisedOn') && first >= addDays(started, 4)
    })
    if (seen.length === 0) return undefined
    const one = chance.pick(seen)
    const authorisedOn = addDays(dayIn(one, 'firstSeenOn')!, -chance.whole(1, 4))
    return {
      says: [saying(one, { authorisedOn })],
      breaks: [{ law: 27, kind: 'assessment', id: one.id }],
    }
  },
}
