import { dayIn, type Fault, saying, says } from './fault.ts'

/** A second plan says that there was none before it. */
export const plansMiscounted: Fault = {
  name: 'plans-miscounted',
  plant(lives, chance) {
    const plans = lives.written('protection_plan')
    const later = plans.filter(
      one =>
        Number(says(one).previousPlans) > 0 &&
        plans.some(
          other => other.subject === one.subject && dayIn(other, 'startedOn')! < dayIn(one, 'startedOn')!,
        ),
    )
    if (later.length === 0) return undefined
    const one = chance.pick(later)
    return {
      says: [saying(one, { previousPlans: 0 })],
      breaks: [{ law: 38, kind: 'protection_plan', id: one.id }],
    }
  },
}
