import { careReadings } from './care.ts'
import { frontDoorReadings } from './front-door.ts'
import { peopleReadings } from './people.ts'
import type { Reading } from './reading.ts'

export { answerReading, type Reading } from './reading.ts'

/** Every question of the check's own. */
export const READINGS: readonly Reading[] = [...frontDoorReadings, ...careReadings, ...peopleReadings]
