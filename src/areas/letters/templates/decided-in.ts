import { formatDay } from '../../../core/day.ts'
import { sentences } from '../../../core/sentences.ts'
import type { LastConference } from './template.ts'

/** What a conference decided, and why, as a letter tells it. */
export const decidedIn = ({ heldOn, decided, why }: LastConference): string =>
  sentences([
    `The conference of ${formatDay(heldOn)} decided: ${decided.charAt(0).toLowerCase()}${decided.slice(1)}`,
    why,
  ])
