import { addDays, addMonths, type Day, maxDay } from '../../core/day.ts'
import { addWorkingDays, isWorkingDay } from '../../core/working-days.ts'
import { chanceOf, type Scene } from '../../engines/simulation/index.ts'
import { Plan, Review } from './records.ts'
import { thinkOfCourt } from './simulate-before-court.ts'
import { planVisit } from './simulate-visits.ts'

/** What an open plan knows of itself: who shares its conferences and visits, and how many plans there were before. */
export type Planned = { together: string; category: string; before: number }

type Reviewing = { plan: string; nth: number; why?: 'birth' | 'care' }

/** Begins a plan on the day of its conference, with its first visit and review. */
export function beginPlan(scene: Scene, together: string): void {
  const { day, child, chance } = scene
  const shared = chanceOf('plan', together)
  const category = (chance.happens(scene.dial('protection.siblings-differ')) ? chance : shared).weighted({
    NEG: scene.dial('protection.neglect'),
    EMO: scene.dial('protection.emotional'),
    PHY: scene.dial('protection.physical'),
    SAB: scene.dial('protection.sexual'),
  })
  const elsewhere = chance.happens(scene.dial('protection.plan-elsewhere')) ? 1 : 0
  const before = (scene.spell('protected-before')?.with.plans as number | undefined) ?? elsewhere
  const plan = scene.write(Plan, {
    referral: scene.spell('case')?.id ?? null,
    startedOn: day,
    initialCategory: category,
    latestCategory: category,
    previousPlans: before,
  })
  scene.begin('protection', plan, { together, category, before } satisfies Planned)
  scene.later(day, 'protected', { category, plan })
  if (child.born <= day) planVisit(scene, plan, together, 0)
  planReview(scene, plan, together, 0)
  thinkOfCourt(scene, plan, together)
}

/** A child with a plan made before birth is born: seen from now on, and the plan is looked at again soon. */
export function born(scene: Scene): void {
  const plan = scene.spell('protection')
  if (!plan || scene.child.born !== scene.day) return
  const { together } = plan.with as Planned
  planVisit(scene, plan.id, together, 0)
  const on = addWorkingDays(scene.day, scene.chance.whole(10, 20))
  scene.later(on, 'protection-review', { plan: plan.id, nth: -1, why: 'birth' } satisfies Reviewing)
}

/** Care began: a conference will end the plan, which the care plan takes the place of. */
export function careBegan(scene: Scene): void {
  const plan = scene.spell('protection')
  if (!plan) return
  const on = addWorkingDays(scene.day, scene.chance.whole(8, 35))
  scene.later(on, 'protection-review', { plan: plan.id, nth: -1, why: 'care' } satisfies Reviewing)
}

/** A review conference: it ends the plan, or goes on with it. */
export function reviewed(scene: Scene): void {
  const { plan: id, nth, why } = scene.happening.with as Reviewing
  const plan = scene.spell('protection')
  if (plan?.id !== id || plan.from === scene.day) return
  const { together, category } = plan.with as Planned
  const inCare = scene.spell('care') !== undefined
  if (why === 'care' && !inCare) return
  scene.write(Review, { plan: id, reviewedOn: scene.day }, { written: 'when-there-is-time' })
  if (inCare) {
    endPlan(scene, 'care')
    return
  }
  if (why === 'birth') return
  const shared = chanceOf('review', together, nth)
  const own = scene.chance.happens(scene.dial('protection.siblings-differ')) ? scene.chance : shared
  if (!scene.spell('pre-proceedings') && own.happens(endsAt(scene, nth))) {
    endPlan(scene, own.happens(scene.dial('protection.steps-down')) ? 'need' : 'none')
    return
  }
  if (scene.chance.happens(scene.dial('protection.category-changes')))
    scene.change(Plan, id, { latestCategory: category === 'NEG' ? 'EMO' : 'NEG' })
  planReview(scene, id, together, nth + 1)
}

/** Someone who turns 18, or whom another authority now protects, has no plan here any more. */
export function stopPlan(scene: Scene): void {
  if (scene.spell('protection')) endPlan(scene, 'none')
  scene.end('protected-before')
}

function endPlan(scene: Scene, to: 'need' | 'none' | 'care'): void {
  const { day, chance } = scene
  const plan = scene.spell('protection')!
  const { before } = plan.with as Planned
  scene.change(Plan, plan.id, { endedOn: day })
  scene.end('protection')
  scene.end('protected-before')
  scene.begin('protected-before', plan.id, { plans: before + 1 })
  scene.later(day, 'protection-ended', { to })
  // Things may get worse again while the family is still helped; what comes after that comes as a new worry.
  if (to === 'need' && chance.happens(scene.dial('protection.harm-again')))
    scene.later(
      addDays(day, 21 + Math.floor(chance.wait(scene.dial('protection.harm-again-after')))),
      'harm-suspected',
    )
}

/** How likely a review ends a plan: least at the first, more at each later one. */
function endsAt(scene: Scene, nth: number): number {
  if (nth === 0) return scene.dial('protection.ends-at-first-review')
  const more = (nth - 1) * scene.dial('protection.ends-more-each-review')
  return Math.min(0.95, scene.dial('protection.ends-at-second-review') + more)
}

function planReview(scene: Scene, plan: string, together: string, nth: number): void {
  const shared = chanceOf('review-day', together, nth)
  // Working Together: within three months of the conference, then at most six months apart.
  const due = addMonths(scene.day, nth === 0 ? 3 : 6)
  const isLate = shared.happens(scene.dial('protection.review-late'))
  const days = isLate ? 1 + Math.min(20, shared.wait(7)) : -Math.min(25, shared.wait(7))
  const on = workingDay(addDays(due, Math.floor(days)), isLate ? 1 : -1)
  scene.later(maxDay(on, addWorkingDays(scene.day, 1)), 'protection-review', {
    plan,
    nth,
  } satisfies Reviewing)
}

const workingDay = (on: Day, step: 1 | -1): Day => (isWorkingDay(on) ? on : addWorkingDays(on, step))
