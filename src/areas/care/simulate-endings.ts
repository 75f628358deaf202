import { ageOn } from '../../core/age.ts'
import { addDays, type Day, day as dayOf } from '../../core/day.ts'
import type { Scene } from '../../engines/simulation/index.ts'
import { Episode, Unaccompanied } from './records.ts'
import {
  type CareSpell,
  type EpisodeSpell,
  eighteenth,
  isOfThisCare,
  type PlanSpell,
} from './simulate-episodes.ts'

/** From this collection year on the return has E13 and E14 to E17. */
const LATER_CODES = dayOf('2015-04-01')
const BY_ADOPTION = ['E11', 'E12']
const BY_GUARDIANSHIP = ['E45', 'E46', 'E47', 'E48']
const RELATIVES = ['U1', 'U2', 'U3']

/** Answers that a child leaves care for a reason. */
export function leavesCare(scene: Scene): void {
  if (!isOfThisCare(scene)) return
  const { day, happening } = scene
  const { began } = scene.spell('care-episode')!.with as EpisodeSpell
  // An episode lasts a day at least, but for a birthday, on which nobody is in care any more.
  if (began === day)
    scene.later(addDays(day, 1), 'leaves-care', { ...happening.with, care: scene.spell('care')!.id })
  else endCare(scene, String(happening.with.reason))
}

/** Answers that the day has come for which the way out of care was planned: its reason is found now. */
export function planIsDone(scene: Scene): void {
  if (!isOfThisCare(scene)) return
  const { destiny, until } = scene.spell('care-plan')!.with as PlanSpell
  if (until !== scene.day) return
  const reason = destiny === 'kin' ? kinReason(scene) : homeReason(scene)
  scene.later(scene.day, 'leaves-care', { reason, care: scene.spell('care')!.id })
}

/** Answers the eighteenth birthday: care has ended by then, whatever was planned. */
export function isEighteen(scene: Scene): void {
  if (!isOfThisCare(scene)) return
  endCare(scene, reasonAtEighteen(scene))
}

/**
 * Answers that the family goes to live elsewhere. A child who is with us by agreement only goes with them; one whom
 * a court has placed in our care stays in it.
 */
export function familyLeaves(scene: Scene): void {
  const care = scene.spell('care')
  if (!care) return
  const { legal } = scene.spell('care-episode')!.with as EpisodeSpell
  const { destiny } = scene.spell('care-plan')!.with as PlanSpell
  if (destiny === 'alone' || ['C1', 'C2', 'E1', 'J1'].includes(legal)) return
  scene.later(scene.day, 'leaves-care', { reason: destiny === 'home' ? 'E4A' : 'E3', care: care.id })
}

function endCare(scene: Scene, reason: string): void {
  const { child, day } = scene
  const care = scene.spell('care')!
  const { began, unaccompanied, need } = care.with as CareSpell
  const episode = scene.spell('care-episode')!
  scene.change(Episode, episode.id, { endedOn: day, reasonEnded: reason })
  if (unaccompanied) scene.change(Unaccompanied, unaccompanied, { until: day })
  for (const spell of ['care-episode', 'care-plan', 'care', 'was-in-care']) scene.end(spell)
  scene.begin('was-in-care', care.id)
  // The old record of an adopted child is closed for good: areas that ask for this spell add nothing to it.
  if (BY_ADOPTION.includes(reason)) scene.begin('adopted', care.id)
  const age = ageOn(child.born, day)
  scene.later(day, 'care-ended', { reason, began, age, episode: episode.id })
  const hasLeftTheCity = scene.family.until !== null && scene.family.until <= day
  const isHome = ['E4A', 'E4B', 'E13'].includes(reason) && age < 18 && !hasLeftTheCity
  if (isHome && scene.chance.happens(scene.dial('care-home-then-in-need-share')))
    scene.later(day, 'in-need', { need })
  else scene.later(day, 'close-case', { reason: closure(reason) })
}

/** Why the case closes, by why care ended: census codes. */
function closure(reason: string): string {
  if (BY_ADOPTION.includes(reason)) return 'RC1'
  if (BY_GUARDIANSHIP.includes(reason)) return 'RC4'
  if (reason === 'E41') return 'RC3'
  if (reason === 'E3') return 'RC5'
  return reason === 'E7' ? 'RC6' : 'RC7'
}

function homeReason({ chance, child, day, spell }: Scene): string {
  const { legal } = spell('care-episode')!.with as EpisodeSpell
  if (legal === 'J1') return day < LATER_CODES ? 'E8' : 'E14'
  if (ageOn(child.born, day) >= 16) return chance.weighted({ E4A: 60, E4B: 25, E5: 5, E6: 3, E8: 5, E9: 2 })
  const withRelatives = day < LATER_CODES ? 0 : 6
  return chance.weighted({ E4A: 72, E4B: 14, E13: withRelatives, E41: 6, E8: 2 })
}

/** Guardianship to those who fostered the child before, where that is where the child lives. */
function kinReason({ chance, spell }: Scene): string {
  const type = String(spell('home')?.with.type ?? '')
  if (RELATIVES.includes(type)) return chance.weighted({ E45: 86, E41: 14 })
  if (/^U[456]$/.test(type)) return chance.weighted({ E46: 40, E47: 50, E48: 3, E41: 7 })
  return chance.weighted({ E47: 80, E41: 20 })
}

function reasonAtEighteen({ chance, day, spell }: Scene): string {
  const type = String(spell('home')?.with.type ?? '')
  if (type.startsWith('U'))
    return chance.weighted({ E17: day < LATER_CODES ? 0 : 66, E4A: 9, E5: 15, E7: 4, E8: 6 })
  if (type === 'P1') return 'E4A'
  return chance.weighted({ E5: 55, E6: 10, E4A: 12, E7: 10, E8: 13 })
}

/** When care must have ended, put down at its beginning. */
export function putDownEnd(scene: Scene, care: string, until: Day | null): void {
  const birthday = eighteenth(scene.child.born)
  scene.later(birthday, 'care-at-18', { care })
  if (until !== null && until < birthday) scene.later(until, 'care-plan-done', { care })
}
