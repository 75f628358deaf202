import { addDays, addMonths, type Day } from '../../core/day.ts'
import { addWorkingDays, isWorkingDay } from '../../core/working-days.ts'
import { type Chance, chanceOf, homeOn, type Scene } from '../../engines/simulation/index.ts'
import { MONTHS_SUSTAINED, type Outcome } from './outcomes.ts'
import { Claim, FamilyOutcome, Programme } from './records.ts'
import { IN, type Needs, WAS_IN } from './simulate-finding.ts'
import { evidenceOf, foundTold, goalOf, lastingOf } from './simulate-words.ts'

/** What a family is told by from one happening to the next: alike for all its children but for what was found of each. */
type Told = {
  family: string
  draw: number
  needed: readonly Outcome[]
  needs: Needs
  outcomes: readonly Outcome[]
  programme: string
}

/** Chance that the children of one family in the programme share. */
const sharedOf = ({ family, draw }: Told, word: string): Chance => chanceOf('supported', family, draw, word)

/** The part of the city in which the family lives, and its hub. */
const partOf = ({ family, day }: Scene): string => homeOn(family, day)?.home.locality ?? 'Central'
const hubOf = (scene: Scene): string => `${partOf(scene)} hub`

/** That day or the next working day: beyond the city's last day it never comes, and its holidays need not be known. */
const working = (scene: Scene, on: Day): Day =>
  on > scene.lastDay || isWorkingDay(on) ? on : addWorkingDays(on, 1)

/** A person has decided that the family may take part; the next step is to ask it. */
export function identify(scene: Scene): void {
  const told = scene.happening.with as Told
  // Looked at twice on one day, for two of its children: identified once.
  if (scene.spell(IN) || scene.spell(WAS_IN)) return
  const programme = scene.write(Programme, {
    family: told.family,
    identifiedOn: scene.day,
    identifiedBy: scene.somebody(`${partOf(scene)} social work team`, 'manager'),
    found: foundTold(told.needs),
  })
  scene.begin(IN, programme)
  const chance = sharedOf(told, 'asked')
  const on = working(scene, addDays(scene.day, chance.whole(5, 35)))
  if (chance.happens(scene.dial('supporting-families-engaged')))
    scene.later(on, 'family-engages', { ...told, programme })
  else scene.later(on, 'family-programme-ends', { programme, reason: 'disengaged' })
}

const isStillIn = (scene: Scene, programme: unknown): boolean => scene.spell(IN)?.id === programme

/** The family agrees: somebody leads, and what will be different is written down. */
export function engage(scene: Scene): void {
  const told = scene.happening.with as Told
  const { programme, outcomes, family } = told
  if (!isStillIn(scene, programme)) return
  scene.change(Programme, programme, { engagedOn: scene.day, lead: scene.somebody(hubOf(scene), family) })
  const chance = sharedOf(told, 'course')
  const isLasting = chance.happens(scene.dial('supporting-families-lasting'))
  const isChanged = isLasting || chance.happens(scene.dial('supporting-families-changed-only'))
  for (const outcome of outcomes) {
    const id = scene.write(FamilyOutcome, { programme, outcome, goal: goalOf(told, outcome) })
    const on = changeOf(scene, told, outcome)
    if (isChanged) scene.later(on, 'family-outcome-changed', { ...told, id, outcome })
    if (isLasting)
      scene.later(checkOf(scene, told, outcome, on), 'family-outcome-lasted', { ...told, id, outcome })
  }
  // For the family as a whole, when what any of its children needed has lasted.
  const checks = told.needed.map(one => checkOf(scene, told, one, changeOf(scene, told, one)))
  const last = Math.max(...checks) as Day
  const days = Math.round(chance.length(scene.dial('supporting-families-days'), 0.4))
  if (isLasting) scene.later(working(scene, addDays(last, chance.whole(1, 45))), 'family-claimed', told)
  else
    scene.later(working(scene, addDays(scene.day, days)), 'family-programme-ends', {
      programme,
      reason: chance.weighted(REASONS),
    })
}

/** Why the work ends where no change lasts. Judgement: most stop taking part. */
const REASONS = { disengaged: 5, 'social-care': 3, other: 2 }

/** When an outcome is different, on the day that it is written down: of a family alike for its children. */
function changeOf(scene: Scene, told: Told, outcome: Outcome): Day {
  const days = sharedOf(told, outcome).length(scene.dial('supporting-families-days-to-change'), 0.5)
  return working(scene, addDays(scene.day, Math.max(14, Math.round(days))))
}

/** When somebody else checks that it has lasted. */
const checkOf = (scene: Scene, told: Told, outcome: Outcome, changedOn: Day): Day =>
  working(
    scene,
    addDays(addMonths(changedOn, MONTHS_SUSTAINED), sharedOf(told, `check ${outcome}`).whole(3, 40)),
  )

type OfOutcome = Told & { id: string; outcome: Outcome }

/** Something is different, and what shows it is written down. */
export function changed(scene: Scene): void {
  const { programme, id, outcome, ...told } = scene.happening.with as OfOutcome
  if (!isStillIn(scene, programme)) return
  scene.change(FamilyOutcome, id, { changedOn: scene.day, evidence: evidenceOf(told, outcome) })
}

/** It has lasted, as a manager of the hub who did not write it finds. */
export function lasted(scene: Scene): void {
  const { programme, id, outcome, ...told } = scene.happening.with as OfOutcome
  if (!isStillIn(scene, programme)) return
  scene.change(FamilyOutcome, id, {
    sustainedOn: scene.day,
    lastingEvidence: lastingOf(told, outcome),
    checkedBy: scene.somebody(hubOf(scene), 'manager'),
  })
}

/** All has lasted: payment is claimed, and the work ends. Not while one of the children is in care. */
export function claim(scene: Scene): void {
  const { programme } = scene.happening.with as Told
  if (!isStillIn(scene, programme)) return
  const isInCare = scene.siblings().some(one => scene.spell('care', one))
  if (!isInCare)
    scene.write(Claim, {
      programme,
      claimedOn: scene.day,
      claimedBy: scene.somebody(hubOf(scene), 'manager'),
    })
  end(scene, isInCare ? 'social-care' : 'sustained')
}

/** The family takes no more part, or others lead the work. */
export function ends(scene: Scene): void {
  const { programme, reason } = scene.happening.with
  if (isStillIn(scene, programme)) end(scene, String(reason))
}

/** The child comes into care, grows up or moves away. */
export function leaves(scene: Scene, reason: string): void {
  if (scene.spell(IN)) end(scene, reason)
}

function end(scene: Scene, endReason: string): void {
  const { id } = scene.spell(IN)!
  scene.change(Programme, id, { endedOn: scene.day, endReason })
  scene.end(IN)
  scene.begin(WAS_IN, id)
}
