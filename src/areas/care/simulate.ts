import { addDays } from '../../core/day.ts'
import type { Scene, Simulates } from '../../engines/simulation/index.ts'
import { CATEGORY_OF_NEED } from '../../returns/ssda903/codes.ts'
import { PreviousPermanence, Unaccompanied } from './records.ts'
import {
  caseOpens,
  hasClosedMeanwhile,
  isAgreed,
  isBorn,
  newborn,
  thinkAgain,
  unsafeAtHome,
} from './simulate-coming-in.ts'
import { familyLeaves, isEighteen, leavesCare, planIsDone, putDownEnd } from './simulate-endings.ts'
import {
  beginEpisode,
  type CareSpell,
  changeEpisode,
  type Destiny,
  type EpisodeSpell,
  eighteenth,
  isOfThisCare,
  type PlanSpell,
} from './simulate-episodes.ts'
import { newHome, putDownReview, review, visit } from './simulate-meetings.ts'
import { beginsUnder, endOf, planFor, putDownLegalSteps } from './simulate-plans.ts'

/** Answers that a child comes into care: nothing when they are in care, not born yet, grown up or adopted. */
function entersCare(scene: Scene): void {
  const { chance, child, day, happening } = scene
  // What was put down before a family left the city is not done after it.
  if (scene.family.until !== null && day >= scene.family.until) return
  if (scene.spell('care') || scene.spell('adopted') || day < child.born || day >= eighteenth(child.born))
    return
  if (hasClosedMeanwhile(scene) || !isAgreed(scene)) return
  const alone = happening.with.alone === true
  const need = needOf(happening.with.need, alone)
  const plan = planFor(scene, alone)
  const legal = String(happening.with.legal ?? beginsUnder(scene, plan.destiny))
  // Parents who agree to adoption decide so about a baby.
  const isBaby = day < addDays(child.born, 365)
  const consent =
    plan.destiny === 'adoption' &&
    legal === 'V2' &&
    isBaby &&
    chance.happens(scene.dial('care-adoption-consent-share'))
  const unaccompanied = alone ? scene.write(Unaccompanied, {}) : null
  scene.write(PreviousPermanence, { option: chance.weighted({ Z1: 955, P1: 10, P2: 20, P3: 8, P4: 7 }) })
  const began: CareSpell = { destiny: plan.destiny, began: day, need, unaccompanied }
  const { destiny } = plan
  scene.later(day, 'care-began', { destiny, need, age: Math.floor((day - child.born) / 365.25), consent })
  const id = beginEpisode(scene, need, { reason: 'S', legal })
  scene.begin('care', id, began)
  scene.begin('care-plan', id, plan)
  if (!consent) putDownLegalSteps(scene, id, legal, plan)
  putDownEnd(scene, id, plan.until)
  putDownReview(scene, id, 0)
}

/** The return's code of need: one who came alone has parents who are not here, and N9 is not the return's. */
function needOf(need: unknown, alone: boolean): string {
  if (alone) return 'N8'
  return Object.hasOwn(CATEGORY_OF_NEED, String(need)) ? String(need) : 'N5'
}

/** Answers a step of the law that followed from how care began, unless an adoption's order has come before it. */
function courtDecides(scene: Scene): void {
  if (!isOfThisCare(scene)) return
  const { legal } = scene.happening.with
  const before = (scene.spell('care-episode')!.with as EpisodeSpell).legal
  // No care order at 17: Children Act 1989, section 31(3).
  const isTooOld = scene.day >= addDays(eighteenth(scene.child.born), -366)
  const follows = legal === 'C2' ? before === 'C1' : ['V2', 'L1', 'L2'].includes(before) && before !== legal
  if (!follows || (isTooOld && legal !== 'V2')) return
  const moves = legal === 'C2' && scene.chance.happens(scene.dial('care-order-with-move-share'))
  changeEpisode(scene, { reason: moves ? 'B' : 'L', legal: String(legal), why: 'CARPL' })
}

/** Answers that another area has a new legal status for the child. */
function legalChanges(scene: Scene): void {
  const { legal } = scene.happening.with
  if (!isOfThisCare(scene) || (scene.spell('care-episode')!.with as EpisodeSpell).legal === legal) return
  changeEpisode(scene, { reason: 'L', legal: String(legal) })
}

/** Answers that the home a child lives in comes to its end: where they live next is the placements' to say. */
function homeBreaks(scene: Scene): void {
  const { home, why, homeType } = scene.happening.with
  if (!isOfThisCare(scene) || (scene.spell('care-episode')!.with as EpisodeSpell).home !== home) return
  const { legal } = scene.spell('care-episode')!.with as EpisodeSpell
  changeEpisode(scene, { reason: 'P', legal, why, homeType })
}

/** Answers that the child is placed for adoption, with new carers or with those who fostered them. */
function placedForAdoption(scene: Scene): void {
  if (!isOfThisCare(scene)) return
  const { homeType } = scene.happening.with
  const { legal } = scene.spell('care-episode')!.with as EpisodeSpell
  const isWithCarers = homeType === 'A3' || homeType === 'A5'
  changeEpisode(scene, { reason: isWithCarers ? 'T' : 'P', legal, homeType, why: 'CARPL' })
}

/** Answers that care is to end in another way than was meant. */
function planChanges(scene: Scene): void {
  if (!isOfThisCare(scene)) return
  const care = scene.spell('care')!
  const destiny = scene.happening.with.to as Destiny
  const plan: PlanSpell = { destiny, until: endOf(scene, destiny) }
  scene.end('care-plan')
  scene.begin('care-plan', care.id, plan)
  if (plan.until !== null) scene.later(plan.until, 'care-plan-done', { care: care.id })
}

export const simulates: Simulates = {
  answers: {
    'case-opened': caseOpens,
    'care-thought-of': thinkAgain,
    'care-unsafe-at-home': unsafeAtHome,
    joins: isBorn,
    'care-of-newborn': newborn,
    'enters-care': entersCare,
    'care-episode': newHome,
    'care-court-decides': courtDecides,
    'legal-changes': legalChanges,
    'home-breaks': homeBreaks,
    'placed-for-adoption': placedForAdoption,
    'care-plan-changes': planChanges,
    'care-review': review,
    'care-visit': visit,
    'care-plan-done': planIsDone,
    'leaves-care': leavesCare,
    'care-at-18': isEighteen,
    'turns-18': isEighteen,
    'leaves-city': familyLeaves,
  },
}
