import { type Day, day } from '../../core/day.ts'
import type { TimedJob } from '../../engines/jobs/index.ts'
import { ledByOthers, remindLeads } from './led-by-partners.ts'

/**
 * Local: from which day leads in other agencies are reminded without anybody pressing, or are not. A reminder that waits for
 * somebody to think of it comes late in the weeks in which it is needed most; a council that wants to look first turns it
 * off from a day of its own. Before the first day somebody presses.
 */
const BY_ITSELF: readonly { from: Day; goes: boolean }[] = [{ from: day('2026-11-28'), goes: true }]

/** Before a working day begins, so that it is the first thing read. */
const AT = '07:30'

/** More cases than any authority's partners lead. */
const MOST = 50_000

/** Whether reminders go by themselves on a day. */
export const goesByItself = (today: Day): boolean =>
  BY_ITSELF.findLast(({ from }) => from <= today)?.goes ?? false

const remind: TimedJob = {
  id: 'remind-partner-leads',
  title: 'Remind those who lead for other agencies',
  does: 'Tells each lead professional of another agency, by e-mail, that something in an early help case falls due within a week or is overdue: once for each thing, and of one case at most once a week.',
  at: AT,
  async run(ctx, council) {
    if (!goesByItself(ctx.today)) return 'Reminders do not go by themselves on this day.'
    // What a lead was told of once, by this or by a colleague, is not said again. No clock runs for a life that has ended,
    // for which letters are stopped.
    const told = await remindLeads(ctx, await ledByOthers(ctx, MOST, true, true), council)
    return told === 0
      ? 'Nobody had to be reminded.'
      : `Reminded ${told === 1 ? '1 person' : `${told} people`}.`
  },
}

export const jobs: readonly TimedJob[] = [remind]
