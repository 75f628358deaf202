import { dayOf, type Instant } from '../../core/instant.ts'
import type { Scene } from '../../engines/simulation/index.ts'
import { isOfficeHours } from './simulate-moments.ts'

/** The services that decide at the front door. One hub took the place of the first two, and is there at any hour. */
export const SERVICES = {
  day: 'Front door team',
  night: 'Emergency duty team',
  hub: 'Round-the-clock hub',
} as const

/** Who decides at a moment: by day the front door, at night and on days off whoever is on call, and later one hub. */
export function serviceAt(scene: Pick<Scene, 'dial'>, at: Instant): string {
  if (scene.dial('combined-hub', dayOf(at)) >= 1) return SERVICES.hub
  return isOfficeHours(at) ? SERVICES.day : SERVICES.night
}
