import { birthday } from '../../../core/birthday.ts'
import { type Day, daysBetween, maxDay } from '../../../core/day.ts'
import type { Tables } from '../rules/tables.ts'
import { isOpen } from './across-years.ts'
import { isAdopted } from './adopted.ts'
import { isShortBreaks } from './codes.ts'
import { inOrder } from './in-order.ts'
import { ceasedBy } from './lasted.ts'

type Episode = Tables['Episodes']

const THIRTEEN_WEEKS = 91

/**
 * Whether these episodes, of this year's return and then of last year's, make a relevant or former relevant child: thirteen
 * weeks of care or more since the fourteenth birthday, some of it after the sixteenth (Children Act 1989, section 23A), and
 * not adopted in the end. Short breaks do not count. What has not ended counts to the end of the year.
 */
export function isRelevant(born: Day, episodes: readonly Episode[], end: Day): boolean {
  const care = inOrder(onceEach(episodes.filter(episode => !isShortBreaks(episode.LS))))
  const [fourteen, sixteen] = [birthday(born, 14), birthday(born, 16)]
  const until = (episode: Episode): Day => ceasedBy(episode, { end })
  const days = care.map(episode => Math.max(0, daysBetween(maxDay(episode.DECOM, fourteen), until(episode))))
  return (
    days.reduce((sum, some) => sum + some, 0) >= THIRTEEN_WEEKS &&
    care.some(episode => until(episode) > sixteen) &&
    !isAdopted(care.at(-1)!)
  )
}

/** An episode that stands in both returns once: as it ended, if one of them says so. */
function onceEach(episodes: readonly Episode[]): readonly Episode[] {
  const kept = new Map<Day, Episode>()
  for (const episode of episodes) {
    const known = kept.get(episode.DECOM)
    if (!known || (isOpen(known) && !isOpen(episode))) kept.set(episode.DECOM, episode)
  }
  return [...kept.values()]
}
