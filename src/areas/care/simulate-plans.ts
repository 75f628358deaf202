import { ageOn } from '../../core/age.ts'
import { addDays, type Day, minDay } from '../../core/day.ts'
import type { Scene } from '../../engines/simulation/index.ts'
import { type Destiny, eighteenth, type PlanSpell } from './simulate-episodes.ts'

/** Ages as plans for children differ by them; each names dials. */
export function ageBand(age: number): string {
  if (age < 1) return 'under-1'
  if (age < 5) return '1-to-4'
  if (age < 10) return '5-to-9'
  return age < 16 ? '10-to-15' : '16-on'
}

/** How care is meant to end for a child who comes in today, and when, where that is known. */
export function planFor(scene: Scene, alone: boolean): PlanSpell {
  const { child, day, chance } = scene
  if (alone) return { destiny: 'alone', until: null }
  const age = ageOn(child.born, day)
  const shared = planOfSibling(scene)
  if (shared && chance.happens(scene.dial('care-siblings-same-plan')) && suits(shared.destiny, age))
    return shared
  const band = ageBand(age)
  const adoption = scene.dial(`care-plan-adoption-${band}`) * scene.dial('care-adoption-multiple')
  const kin = scene.dial(`care-plan-kin-${band}`)
  const home = scene.dial(`care-plan-home-${band}`)
  const destiny = chance.weighted({ adoption, kin, home, long: Math.max(0, 1 - adoption - kin - home) })
  return { destiny, until: endOf(scene, destiny) }
}

/** The day a plan is meant to end care; null where someone else decides it, or the eighteenth birthday does. */
export function endOf(scene: Scene, destiny: Destiny): Day | null {
  const { chance, day } = scene
  if (destiny === 'kin') return daysOn(day, chance.length(scene.dial('care-kin-days'), 0.45), 60)
  if (destiny !== 'home') return null
  return chance.happens(scene.dial('care-home-soon-share'))
    ? daysOn(day, chance.wait(scene.dial('care-home-soon-days')), 1)
    : daysOn(day, chance.length(scene.dial('care-home-planned-days'), 0.7), 14)
}

const daysOn = (day: Day, days: number, least: number): Day => addDays(day, Math.max(least, Math.round(days)))

/** A brother or sister who came into care a few days ago at most, and is still there by the same plan. */
function planOfSibling(scene: Scene): PlanSpell | undefined {
  for (const sibling of scene.siblings()) {
    const care = scene.spell('care', sibling)
    const plan = scene.spell('care-plan', sibling)?.with as PlanSpell | undefined
    if (!care || !plan || care.from < scene.day - 14 || plan.destiny === 'alone') continue
    if (plan.until === null || plan.until > scene.day) return plan
  }
  return undefined
}

const suits = (destiny: Destiny, age: number): boolean => destiny !== 'adoption' || age < 7

/** The legal status a period of care begins under. */
export function beginsUnder(scene: Scene, destiny: Destiny): string {
  const { chance, child, day } = scene
  if (destiny === 'alone') return 'V2'
  const age = ageOn(child.born, day)
  if (destiny === 'home' && age >= 12 && chance.happens(scene.dial('care-remand-share'))) return 'J1'
  if (chance.happens(scene.dial('care-police-protection-share'))) return 'L1'
  // Emergency protection is for the youngest mostly, and few are asked for.
  if (age < 10 && chance.happens(scene.dial('care-emergency-order-share'))) return 'L2'
  const agreed = destiny === 'home' ? 'care-by-agreement-home' : 'care-by-agreement-court'
  // No care order is made once a young person is 17: Children Act 1989, section 31(3).
  // And none on the day on which a child is first referred: a court is applied to, and those concerned are told.
  const isNew = (scene.spell('case')?.from ?? day) > addDays(day, -3)
  return age >= 16 || isNew || chance.happens(scene.dial(agreed)) ? 'V2' : 'C1'
}

/**
 * The steps of the law that follow from how care began, put down for later: what police or an emergency order began
 * goes on by agreement or by an interim order, agreement turns to court, and the court decides at the end of its
 * proceedings. An adoption's own orders are not among them.
 */
export function putDownLegalSteps(scene: Scene, care: string, legal: string, plan: PlanSpell): void {
  const { chance, child, day } = scene
  const end = minDay(plan.until ?? eighteenth(child.born), eighteenth(child.born))
  const step = (on: Day, to: string): void => {
    if (on < end) scene.later(on, 'care-court-decides', { care, legal: to })
  }
  // Children Act 1989, section 46(6): 72 hours; section 45: eight days.
  const first = legal === 'L1' ? chance.whole(1, 3) : legal === 'L2' ? chance.whole(3, 8) : 0
  const goesToCourt = isForCourt(scene, plan.destiny)
  let now = addDays(day, first)
  let status = legal
  if (first > 0) {
    status =
      legal === 'L2' ||
      (goesToCourt && chance.happens(scene.dial('care-court-after-police-protection-share')))
        ? 'C1'
        : 'V2'
    if (legal === 'L1' && ageOn(child.born, day) >= 16) status = 'V2'
    step(now, status)
  }
  if (status === 'V2' && goesToCourt) {
    now = addDays(now, 2 + Math.round(chance.wait(scene.dial('care-agreement-before-court-days'))))
    status = 'C1'
    step(now, status)
  }
  if (status === 'C1' && plan.destiny !== 'adoption')
    step(addDays(now, Math.round(7 * chance.length(scene.dial('care-proceedings-weeks', now), 0.3))), 'C2')
}

/** Whether an arrangement by agreement will be followed by proceedings. */
function isForCourt(scene: Scene, destiny: Destiny): boolean {
  if (destiny === 'adoption') return true
  if (destiny === 'home' || destiny === 'alone') return false
  return scene.chance.happens(scene.dial(`care-court-${ageBand(ageOn(scene.child.born, scene.day))}`))
}
