import { formatDay } from '../../../core/day.ts'
import { waitingPage } from '../../../web/work/index.ts'
import { undecided } from '../incident.ts'
import { DECIDING, endingHref } from '../who.ts'

/** Deaths of which nobody has decided whether they are notified as a serious incident. */
export const undecidedPage = waitingPage({
  path: 'undecided',
  title: 'Deaths to decide on',
  may: DECIDING,
  none: 'Of every death it is decided whether it is notified as a serious incident.',
  some: 'Nobody has decided yet whether these are notified as serious incidents: five working days from knowing.',
  rows: async ctx =>
    (await undecided(ctx)).map(({ child, name, on }) => ({
      child,
      text: name,
      href: endingHref(child),
      beside: `died on ${formatDay(on)}`,
    })),
})
