import type { Day } from '../../core/day.ts'
import { addWorkingDays } from '../../core/working-days.ts'
import type { Viewer } from '../../engines/access/index.ts'
import { type Due, type DueCount, untold, type Whose } from '../../engines/clocks/index.ts'
import type { Ctx } from '../../engines/records/index.ts'
import type { AreaCount, DueRow, Group, Untold } from '../../web/work/index.ts'
import type { ClockWords } from './clock-words.ts'

/** The last of the days in which something falls due soon. */
export const soonUntil = (today: Day): Day => addWorkingDays(today, 10)

/** A run to do as a list's row: in the words of its clock, with the form that answers it. */
export const rowOf = (due: Due, words: ClockWords, viewer: Viewer): DueRow => ({
  childId: due.childId,
  childName: due.childName,
  todo: words.todo(due.clock),
  href: words.formFor(due, viewer),
  due: due.dueOn,
  worker: due.worker,
  team: due.team,
})

/** Which part of a list a day falls in. */
export const groupOf = (due: Day, today: Day): Group =>
  due < today ? 'overdue' : due <= soonUntil(today) ? 'soon' : 'later'

/** All counts together. */
export const totalOf = (counts: readonly DueCount[]): Record<Group, number> => ({
  overdue: counts.reduce((sum, one) => sum + one.overdue, 0),
  soon: counts.reduce((sum, one) => sum + one.soon, 0),
  later: counts.reduce((sum, one) => sum + one.later, 0),
})

/** Counts by part of the work; parts with nothing to do are left out. `href` opens a part's list. */
export const byArea = (
  counts: readonly DueCount[],
  words: ClockWords,
  href: (area: string) => string,
): AreaCount[] =>
  words.areas
    .map(area => ({
      title: area.title,
      href: href(area.name),
      ...totalOf(counts.filter(({ clock }) => area.clocks.includes(clock))),
    }))
    .filter(({ overdue, soon, later }) => overdue + soon + later > 0)

/** What cannot be told of somebody's children, in the words of the clocks. */
export const untoldOf = async (ctx: Ctx, whose: Whose, words: ClockWords): Promise<Untold[]> =>
  (await untold(ctx, whose)).map(({ clock, runs }) => ({ title: words.title(clock), runs }))
