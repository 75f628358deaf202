import { addDays, type Day } from '../../core/day.ts'
import { addWorkingDays } from '../../core/working-days.ts'
import { dayIn, type Fault } from './fault.ts'
import { more } from './more.ts'

/** A visit after the plan had ended was still written on the form for children with a plan. */
export const visitAfterPlan: Fault = {
  name: 'visit-after-plan',
  plant(lives, chance) {
    const days = chance.whole(3, 12)
    const ended = lives.written('protection_plan').flatMap(plan => {
      const { subject } = plan
      const until = dayIn(plan, 'endedOn')
      const form = lives.of(subject, 'protection_visit')[0]
      if (!until || !form || lives.hasEnded(subject)) return []
      const on = addWorkingDays(until, days)
      const isWithin = (table: string, from: string, to: string): boolean =>
        lives.of(subject, table).some(one => {
          const began = dayIn(one, from)
          return began && began <= on && (dayIn(one, to) ?? (Infinity as Day)) >= on
        })
      const isFree =
        !isWithin('protection_plan', 'startedOn', 'endedOn') &&
        !isWithin('missing_episode', 'wentOn', 'returnedOn')
      return isFree && on <= lives.until && lives.isChildOn(subject, addDays(on, 1))
        ? [{ subject, kind: form.kind, on }]
        : []
    })
    if (ended.length === 0) return undefined
    const { subject, kind, on } = chance.pick(ended)
    const visit = more(
      lives.seed,
      kind,
      subject,
      'visit-after-plan',
      [[on, { visitedOn: on, seen: 'seen', bedroomSeen: false }]],
      'when-there-is-time',
    )
    return { more: [visit], breaks: [{ law: 41, kind: 'protection_visit', id: visit.id }] }
  },
}
