import { addDays, maxDay } from '../../core/day.ts'
import { dayIn, type Fault } from './fault.ts'

/** A child in need plan was ended weeks after the protection plan that took its place began. */
export const needBesideProtection: Fault = {
  name: 'need-beside-protection',
  plant(lives, chance) {
    const followed = lives.written('in_need_plan').flatMap(one => {
      const ended = dayIn(one, 'endedOn')
      const next = lives.of(one.subject, 'protection_plan').find(plan => {
        const began = dayIn(plan, 'startedOn')
        const until = dayIn(plan, 'endedOn') ?? lives.until
        return began && ended && began >= ended && began <= addDays(ended, 3) && until > addDays(began, 60)
      })
      return next ? [{ one, began: dayIn(next, 'startedOn')! }] : []
    })
    if (followed.length === 0) return undefined
    const { one, began } = chance.pick(followed)
    const endedOn = addDays(began, chance.whole(8, 40))
    const versions = one.versions.map(version =>
      version.values.endedOn == null
        ? version
        : { ...version, on: maxDay(version.on, endedOn), values: { ...version.values, endedOn } },
    )
    return { says: [{ ...one, versions }], breaks: [{ law: 30, kind: 'in_need_plan', id: one.id }] }
  },
}
