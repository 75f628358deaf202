import { addDays, addMonths, type Day } from '../../core/day.ts'
import type { Scene } from '../../engines/simulation/index.ts'
import { Episode } from './records.ts'

/**
 * What the spells of a played child in care hold. `care` has the first episode's id and what it began with,
 * `care-plan` how it is meant to end, `care-episode` the episode of today.
 */
export type CareSpell = { destiny: Destiny; began: Day; need: string; unaccompanied: string | null }
export type PlanSpell = { destiny: Destiny; until: Day | null }
export type EpisodeSpell = { legal: string; home: string; began: Day }

/** How care is meant to end: at home, with kin, by adoption, not before 18, or for a young person who came alone. */
export type Destiny = 'home' | 'kin' | 'adoption' | 'long' | 'alone'

/** The child's eighteenth birthday: care ends that day at the latest. */
export const eighteenth = (born: Day): Day => addMonths(born, 216)

/** Whether a happening is about the period of care that is open: what was planned in a former one is past. */
export const isOfThisCare = (scene: Scene): boolean => {
  const care = scene.spell('care')
  const { care: id } = scene.happening.with
  return care !== undefined && (id === undefined || id === care.id)
}

/** What a new episode brings: why it began, its legal status, and the kind of home where that is decided elsewhere. */
type Next = { reason: 'S' | 'L' | 'P' | 'T' | 'B'; legal: string; homeType?: unknown; why?: unknown }

/** Begins an episode, the first of care or the next, and says so to those who know the home. Gives its id. */
export function beginEpisode(scene: Scene, need: string, { reason, legal, homeType, why }: Next): string {
  const { day } = scene
  const former = scene.spell('care-episode')
  if (former) {
    scene.change(Episode, former.id, { endedOn: day, reasonEnded: 'X1' })
    scene.end('care-episode')
  }
  const id = scene.write(Episode, {
    startedOn: day,
    reasonBegan: reason,
    legalStatus: legal,
    categoryOfNeed: need,
  })
  // Only a change of legal status leaves the child in the same home.
  const moved = reason !== 'L'
  const home = moved ? id : (former!.with as EpisodeSpell).home
  scene.begin('care-episode', id, { legal, home, began: day } satisfies EpisodeSpell)
  scene.later(day, 'care-episode', { id, reason, moved, legal, homeType, why, former: former?.id })
  return id
}

/**
 * Changes the episode of a child in care. An episode lasts a day at least: one that began today changes tomorrow,
 * by the same happening coming again.
 */
export function changeEpisode(scene: Scene, next: Next): void {
  const { what, with: details } = scene.happening
  const care = scene.spell('care')!
  if ((scene.spell('care-episode')!.with as EpisodeSpell).began === scene.day)
    scene.later(addDays(scene.day, 1), what, { ...details, care: care.id })
  else beginEpisode(scene, (care.with as CareSpell).need, next)
}
