import { addDays, type Day, weekday } from '../../core/day.ts'
import { type Ctx, list } from '../../engines/records/index.ts'
import { WeeklyReport } from './records.ts'

/** Half a year: how far back a page of weekly reports goes. */
export const MOST_WEEKS = 26

const monday = (on: Day): Day => addDays(on, -weekday(on))

/** The Mondays of whole weeks since the first of these reports that had none, the newest first. This week is still open. */
export function missedWeeks(madeOn: readonly Day[], today: Day): Day[] {
  if (madeOn.length === 0) return []
  const made = new Set(madeOn.map(monday))
  const missed: Day[] = []
  for (let week = addDays(monday(today), -7); week > Math.min(...made); week = addDays(week, -7))
    if (!made.has(week)) missed.push(week)
  return missed
}

/** The last half year's reports, and the weeks in it that had none. */
export async function reportsAndMissed(ctx: Ctx) {
  // One may be made each day.
  const made = await list(ctx, WeeklyReport, '', { by: 'madeOn', most: MOST_WEEKS * 7 })
  const recent = made.filter(({ madeOn }) => madeOn > addDays(ctx.today, -7 * MOST_WEEKS))
  // What was made before the half year tells that reports were made by then.
  const days = made.map(({ madeOn }) => madeOn)
  const missed = missedWeeks(days, ctx.today).filter(week => week > addDays(ctx.today, -7 * MOST_WEEKS))
  return { made: recent, missed }
}
