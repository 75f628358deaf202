import { addDays } from '../../core/day.ts'
import { dayIn, type Fault, says } from './fault.ts'
import { more } from './more.ts'

/** A child was allocated to their worker a second time, and it was weeks until somebody saw. */
export const allocatedTwice: Fault = {
  name: 'allocated-twice',
  // Whoever has an open case for months has somebody who leads it.
  seems: lives =>
    lives.written('referral').some(one => {
      const until = dayIn(one, 'closedOn') ?? lives.until
      return until - (dayIn(one, 'referredOn') ?? until) > 90
    }),
  plant(lives, chance) {
    const days = chance.whole(6, 14)
    const lasts = chance.whole(6, 20)
    const led = lives.written('allocation').filter(one => {
      const from = dayIn(one, 'fromOn')
      const to = dayIn(one, 'toOn') ?? lives.until
      return says(one).role === 'social-worker' && from && addDays(from, days + lasts) < to
    })
    if (led.length === 0) return undefined
    const first = chance.pick(led)
    const fromOn = addDays(dayIn(first, 'fromOn')!, days)
    const toOn = addDays(fromOn, lasts)
    const { worker, workerAccount, team, role } = says(first)
    const second = more(lives.seed, first.kind, first.subject, 'allocated-twice', [
      [fromOn, { worker, workerAccount, team, role, fromOn }],
      [toOn, { toOn, changeReason: 'Allocated twice by mistake' }],
    ])
    return { more: [second], breaks: [{ law: 69, kind: 'allocation', id: second.id }] }
  },
}
