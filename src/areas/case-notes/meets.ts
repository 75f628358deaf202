import { type Day, formatDay, isoDay } from '../../core/day.ts'
import type { Asked } from '../../engines/area.ts'
import type { Ctx } from '../../engines/records/index.ts'
import type { FamilyChild } from '../../web/family-form/index.ts'
import { VISIT_CLOCKS } from './late.ts'
import { isInPerson } from './seen.ts'

/** The clock that the first time a child is seen after a referral meets, at a visit, a meeting or a session. */
const FIRST_SEEN = 'child-first-seen'

/** A deadline that seeing a child on a day meets, and when it was due. */
type Met = { child: string; clock: string; dueOn: Day }

/** Which deadlines of these clocks that run are met by seeing these children on a day. */
export const metBySeeing = (
  ctx: Ctx,
  children: readonly string[],
  on: Day,
  clocks: readonly string[],
): Promise<Met[]> =>
  ctx.db.rows<Met>(
    `select r.child_id as child, r.clock, min(r.due_on) as "dueOn" from clock_run r
     where r.child_id = any($1::uuid[]) and r.clock = any($2::text[]) and r.state = 'running' and r.from_on <= $3::date
       -- A visit of that day is written down already: the run began with it.
       and not exists (select from clock_run m where m.child_id = r.child_id and m.clock = r.clock and m.met_on = $3::date)
     group by 1, 2 order by 3, 2`,
    [children, clocks, isoDay(on)],
  )

/** A deadline in the words of the work lists: 'Visit and see the child, due 2 December 2026'. */
export const sayMet = ({ todo }: Pick<Asked, 'todo'>, { clock, dueOn }: Met): string =>
  `${todo(clock)}, due ${formatDay(dueOn)}`

// By a visit every visit’s is met, by a meeting or session that saw the child only the first time of all.
const clocksMetBy = (kind: string): readonly string[] =>
  kind === 'visit' ? [...VISIT_CLOCKS, FIRST_SEEN] : isInPerson(kind) ? [FIRST_SEEN] : []

/** What a note of a day meets, each with the child’s name before it. */
export async function sayWhatIsMet(
  asked: Pick<Asked, 'ctx' | 'todo'>,
  children: readonly FamilyChild[],
  on: Day,
  kind: string,
): Promise<string[]> {
  const ids = children.map(({ child }) => child)
  const met = await metBySeeing(asked.ctx, ids, on, clocksMetBy(kind))
  return met.map(one => `${children.find(({ child }) => child === one.child)?.name}: ${sayMet(asked, one)}`)
}
