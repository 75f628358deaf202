import { addMonths, type Day } from '../core/day.ts'
import type { Happening, PlayedFamily } from '../engines/simulation/index.ts'

/**
 * What had been done with for so long on the night of the migration stayed in the systems before. Judgement: an authority
 * brings over whoever it works with and whoever it lately worked with, with all that was ever written of them, and can
 * still look up the others in what it keeps for reading alone.
 */
const DONE_WITH_MONTHS = 12

/** While one of these lasts, somebody works with the child. */
const WORK: readonly string[] = ['case', 'care', 'early-help', 'early-help-asked', 'leaver']

/**
 * Whether a family stayed behind when the systems changed: for a year by then nobody had worried about one of its
 * children or worked with them, and nobody did again.
 */
export function isLeftBehind(
  happenings: readonly Happening[],
  { spells }: PlayedFamily,
  migratedOn: Day,
): boolean {
  const since = addMonths(migratedOn, -DONE_WITH_MONTHS)
  return (
    !happenings.some(({ what, on }) => what === 'worry' && on >= since) &&
    !spells.some(({ name, until }) => WORK.includes(name) && (until === null || until >= since))
  )
}
