import { addDays } from '../../core/day.ts'
import { dayIn, type Fault, saying } from './fault.ts'

/** The day of the letter before court is mistyped: it went out before anybody had decided on it. */
export const letterBeforeStart: Fault = {
  name: 'letter-before-start',
  plant(lives, chance) {
    const sent = lives
      .written('pre_proceedings')
      .filter(one => dayIn(one, 'letterSentOn') && dayIn(one, 'startedOn'))
    if (sent.length === 0) return undefined
    const one = chance.pick(sent)
    const letterSentOn = addDays(dayIn(one, 'startedOn')!, -chance.whole(2, 20))
    return {
      says: [saying(one, { letterSentOn })],
      breaks: [{ law: 43, kind: 'pre_proceedings', id: one.id }],
    }
  },
}
