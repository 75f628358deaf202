import { ageOn } from '../../core/age.ts'
import { startOf, yearOf } from '../../core/collection-year.ts'
import { addDays, type Day } from '../../core/day.ts'
import { type Chance, chanceOf, type Scene } from '../../engines/simulation/index.ts'
import { HealthYear } from './records.ts'

/** How far a child's health care has come in one period of care: what was last done, and when the next comes. */
export type HealthSoFar = {
  care: string
  assessOn: Day
  teethOn: Day
  assessed: Day | null
  teeth: Day | null
}

/** The outcomes of a year for a child in care for all of it, as the SSDA903 asks (OC2). */
export function writeYear(scene: Scene, so: HealthSoFar): void {
  const { chance, child, day } = scene
  const year = yearOf(day)
  const age = ageOn(child.born, day)
  const inYear = (on: number | null): string => yesNo(on !== null && on >= startOf(year))
  const misuses = age >= 12 && chance.happens(scene.dial('health.substance-misuse'))
  const helped = misuses && chance.happens(scene.dial('health.substance-help'))
  scene.write(HealthYear, {
    year,
    // The score is asked of those aged 4 to 16 on the last day of the year.
    ...(age >= 4 && age <= 16 ? difficulties(scene, chance) : {}),
    ...(age >= 10 ? { convicted: yesNo(chance.happens(scene.dial('health.convicted'))) } : {}),
    ...(age < 5 ? { healthChecks: yesNo(chance.happens(scene.dial('health.checks-under-five'))) } : {}),
    immunised: yesNo(isImmunised(scene)),
    teethChecked: inYear(so.teeth),
    assessed: inYear(so.assessed),
    substanceMisuse: yesNo(misuses),
    ...(misuses ? { helpReceived: yesNo(helped) } : {}),
    ...(misuses && !helped ? { helpOffered: '1' } : {}),
  })
}

/** A total score of 0 to 40, around what is a child's own and what the year's average is; or why there is none. */
function difficulties(scene: Scene, chance: Chance): Record<string, unknown> {
  if (!chance.happens(scene.dial('health.score-returned')))
    return { sdqReason: chance.weighted({ SDQ2: 5, SDQ3: 2, SDQ4: 2, SDQ5: 1 }) }
  const { child, day } = scene
  const own = chanceOf('difficulties', child.id).around(0, scene.dial('health.score-spread'))
  const score = chance.around(scene.dial('health.score') + own, scene.dial('health.score-change'))
  // On a day of the year of its own: a chance of its own leaves every other as it was.
  const before = chanceOf('questionnaire', child.id, String(day)).whole(7, 300)
  return { sdqScore: Math.max(0, Math.min(40, Math.round(score))), sdqOn: addDays(day, -before) }
}

/** Whether a child is immunised for their age: mostly as the year before. */
function isImmunised(scene: Scene): boolean {
  const { chance, child } = scene
  const own = chance.happens(scene.dial('health.immunised-as-before'))
    ? chanceOf('immunised', child.id)
    : chance
  return own.happens(scene.dial('health.immunised'))
}

const yesNo = (yes: boolean): string => (yes ? '1' : '0')
