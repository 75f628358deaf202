import { addDays } from '../../core/day.ts'
import type { Scene } from '../../engines/simulation/index.ts'
import { Episode, Lead } from './records.ts'
import { lead } from './simulate-course.ts'
import { howItEnded, whyLeadLeft } from './simulate-words.ts'

/** Early help has done what it was for, or the family takes no more part. */
export function ends(scene: Scene): void {
  const { episode } = scene.happening.with
  if (scene.spell('early-help')?.id === episode) end(scene, scene.chance.weighted(REASONS))
}

// Most end with lasting change (document 003 says so without a number).
const REASONS = {
  sustained: 62,
  'universal-help': 20,
  disengaged: 10,
  'agreement-withdrawn': 5,
  other: 3,
}

/** Ends early help today, with whoever leads it. */
export function end(scene: Scene, endReason: string): void {
  const open = scene.spell('early-help')
  if (!open) return
  const isTold = endReason in REASONS && scene.chance.happens(scene.dial('early-help-ending-told'))
  scene.change(Episode, open.id, {
    endedOn: scene.day,
    endReason,
    endWords: isTold ? howItEnded(scene, endReason) : null,
  })
  scene.end('early-help')
  stopLeading(scene, null)
}

function stopLeading(scene: Scene, why: string | null): void {
  const leads = scene.spell('early-help-lead')
  if (!leads) return
  scene.change(Lead, leads.id, { toOn: scene.day, why })
  scene.end('early-help-lead')
  if (leads.with.isCouncil)
    scene.later(scene.day, 'helps-no-more', { role: 'early-help-worker', reason: why })
}

/** Whoever leads goes: for some days nobody does, and then somebody of the hub. */
export function leadLeaves(scene: Scene): void {
  const { episode } = scene.happening.with
  if (scene.spell('early-help')?.id !== episode) return
  stopLeading(scene, whyLeadLeft(scene))
  scene.later(addDays(scene.day, scene.chance.whole(0, 12)), 'early-help-lead-found', { episode })
}

export function leadFound(scene: Scene): void {
  const { episode } = scene.happening.with
  if (scene.spell('early-help')?.id === episode && !scene.spell('early-help-lead'))
    lead(scene, String(episode), true)
}

/** What early help does at home ends when the child comes into care. */
export const intoCare = (scene: Scene): void => end(scene, 'other')
export const grewUp = (scene: Scene): void => end(scene, 'grown-up')
export const movedAway = (scene: Scene): void => end(scene, 'moved')
