import { formatDay } from '../../../core/day.ts'
import type { PlannedAction } from './template.ts'

/** An action of a plan in one sentence, and what follows if it is not done in another. */
export const plannedIn = ({ what, who, byOn, otherwise }: PlannedAction): string =>
  `By ${formatDay(byOn)}, ${who}: ${what}.${otherwise ? ` If it is not done: ${otherwise}` : ''}`.replaceAll(
    '..',
    '.',
  )
