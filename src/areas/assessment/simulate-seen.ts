import { addDays, type Day } from '../../core/day.ts'
import type { Scene } from '../../engines/simulation/index.ts'
import { whyNotSeen } from './simulate-words.ts'

const SPEAKS = 4 * 365

/** Whether the child was seen, alone when old enough to speak for themselves; of an unborn child nobody asks. */
export function wasSeen(scene: Scene, authorisedOn: Day): { childSeen?: string; notSeenReason?: string } {
  const { child, chance } = scene
  if (child.born > authorisedOn) return {}
  if (!scene.spell('assessment-saw')) return { childSeen: 'not-seen', notSeenReason: whyNotSeen(scene) }
  const speaks = addDays(child.born, SPEAKS) <= authorisedOn
  const alone = speaks && chance.happens(scene.dial('assessment-seen-alone'))
  return { childSeen: alone ? 'alone' : 'seen' }
}
