import { addDays, addMonths, type Day, isoDay, partsOf } from '../../core/day.ts'
import { addWorkingDays } from '../../core/working-days.ts'
import { idFrom } from '../../engines/records/index.ts'
import { type CityPerson, chanceOf, type Scene } from '../../engines/simulation/index.ts'
import { untilDay } from '../front-door/facts.ts'
import { meetsCriteria } from './criteria-before.ts'
import { CRITERIA, MONTHS_BACK, type Outcome } from './outcomes.ts'

/** What was found of a child: the outcomes needed, each with the last day on which its record said so, and how. */
export type Needs = Partial<Record<Outcome, { on: Day; found: string }>>

/** Spells by which the area remembers: what was found of a child, the programme, and that there was one. */
export const FOUND = 'supporting-families-found'
export const IN = 'supporting-families'
export const WAS_IN = 'supporting-families-before'

/** An assessment found things that the programme looks for. */
export function foundByAssessment(scene: Scene): void {
  const { factors } = scene.happening.with as { factors: readonly string[] }
  const needs: Needs = {}
  for (const { outcome, found, factors: looked } of CRITERIA)
    if (found && looked?.some(factor => factors.includes(factor))) needs[outcome] = { on: scene.day, found }
  note(scene, needs)
}

/** A child protection plan began. */
export const foundByPlan = (scene: Scene): void =>
  note(scene, { safe: { on: scene.day, found: 'A child protection plan began' } })

const quarterOf = (on: Day): string => {
  const { year, month } = partsOf(on)
  return `${year} ${Math.floor((month - 1) / 3)}`
}

/** What is found is remembered, and those who look for families come upon it, or do not, once in a quarter. */
function note(scene: Scene, needs: Needs): void {
  if (Object.keys(needs).length === 0 || scene.spell(IN) || scene.spell(WAS_IN)) return
  const share = scene.dial('supporting-families-identified')
  if (share === 0) return
  const all = { ...scene.spell(FOUND)?.with, ...needs }
  scene.end(FOUND)
  scene.begin(FOUND, scene.child.id, all)
  const chance = chanceOf('families looked for', scene.family.id, quarterOf(scene.day))
  if (!chance.happens(share)) return
  const on = addDays(scene.day, chance.whole(3, 40))
  if (on <= scene.lastDay) scene.later(addWorkingDays(on, 1), 'family-looked-at')
}

/** Somebody looks at the family: where it meets the criteria, each child of whom something was found is identified. */
export function lookedAt(scene: Scene): void {
  const all = [scene.child, ...scene.siblings()]
  if (all.some(one => scene.spell(IN, one) || scene.spell(WAS_IN, one))) return
  const members = all.flatMap(child => {
    const needs = isLivingHere(scene, child) ? recentOf(scene, child) : {}
    return Object.keys(needs).length > 0 ? [{ child, needs }] : []
  })
  const needed = [...new Set(members.flatMap(({ needs }) => Object.keys(needs) as Outcome[]))]
  if (!meetsCriteria(needed, scene.day)) return
  const family = idFrom('supporting-families', scene.child.id, isoDay(scene.day))
  const draw = scene.chance.next()
  const written = new Set<string>()
  for (const { child, needs } of members) {
    // Each outcome is the family's, and is written down for the first of its children of whom it was found.
    const own = Object.keys(needs) as Outcome[]
    const first = own.filter(one => !written.has(one))
    const outcomes = first.length > 0 ? first : own.slice(0, 1)
    for (const one of outcomes) written.add(one)
    scene.later(scene.day, 'family-identified', { family, draw, needed, needs, outcomes }, child)
  }
}

const isLivingHere = (scene: Scene, child: CityPerson): boolean =>
  !scene.spell('care', child) &&
  !scene.spell('adopted', child) &&
  untilDay({ ...scene, child, family: scene.family }) > addDays(scene.day, 90)

function recentOf(scene: Scene, child: CityPerson): Needs {
  const since = addMonths(scene.day, -MONTHS_BACK)
  const all = Object.entries((scene.spell(FOUND, child)?.with ?? {}) as Needs)
  return Object.fromEntries(all.filter(([, { on }]) => on >= since))
}
