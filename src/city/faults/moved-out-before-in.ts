import { addDays } from '../../core/day.ts'
import { dayIn, type Fault, saying } from './fault.ts'

/** The year in which someone moved away is mistyped, and is before they came. */
export const movedOutBeforeIn: Fault = {
  name: 'moved-out-before-in',
  plant(lives, chance) {
    const left = lives.written('address').filter(one => dayIn(one, 'fromOn') && dayIn(one, 'toOn'))
    if (left.length === 0) return undefined
    const one = chance.pick(left)
    const toOn = addDays(dayIn(one, 'fromOn')!, -chance.whole(5, 360))
    return { says: [saying(one, { toOn })], breaks: [{ doubt: 'toOn', kind: 'address', id: one.id }] }
  },
}
