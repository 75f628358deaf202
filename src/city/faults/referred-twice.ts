import { addDays, partsOf } from '../../core/day.ts'
import { dayIn, type Fault, says } from './fault.ts'
import { more } from './more.ts'

/** One worry, told twice, was made a referral twice: the second is found within the week and closed. */
export const referredTwice: Fault = {
  name: 'referred-twice',
  plant(lives, chance) {
    const days = chance.whole(1, 3)
    const closes = chance.whole(2, 5)
    const open = lives.written('referral').filter(one => {
      const on = dayIn(one, 'referredOn')
      if (on === undefined) return false
      const again = addDays(on, days)
      const until = dayIn(one, 'closedOn') ?? lives.until
      // Two cases at a month's end would be one child too many in the sums of law 82.
      const isSameMonth = partsOf(addDays(again, closes)).month === partsOf(on).month
      return until > addDays(again, closes + 2) && isSameMonth && lives.isChildOn(one.subject, again)
    })
    if (open.length === 0) return undefined
    const first = chance.pick(open)
    const again = addDays(dayIn(first, 'referredOn')!, days)
    const { source, primaryNeed } = says(first)
    const second = more(lives.seed, first.kind, first.subject, 'referred-twice', [
      [again, { referredOn: again, source, primaryNeed, noFurtherAction: '0' }],
      [addDays(again, closes), { closedOn: addDays(again, closes), closureReason: 'RC7' }],
    ])
    return { more: [second], breaks: [{ law: 16, kind: 'referral', id: second.id }] }
  },
}
