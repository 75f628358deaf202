import { type Day, formatDay, isoDay } from '../../core/day.ts'
import type { Asked } from '../../engines/area.ts'
import type { Ctx } from '../../engines/records/index.ts'
import type { FamilyChild } from '../../web/family-form/index.ts'
import { isInPerson } from './facts.ts'
import { VISIT_CLOCKS } from './late.ts'

/** The clock that the first time a child is seen after a referral meets, at a visit, a meeting or a session. */
const FIRST_SEEN = 'child-first-seen'

/** A deadline that seeing a child on a day meets, and when it was due. */
type Met = { child: string; clock: string; dueOn: Day }

/** Which deadlines that run are met by seeing these children on a day: by a visit every visit’s, else only the first time. */
async function metBySeeing(
  ctx: Ctx,
  children: readonly FamilyChild[],
  on: Day,
  kind: string,
): Promise<Met[]> {
  if (!isInPerson(kind)) return []
  return ctx.db.rows<Met>(
    `select r.child_id as child, r.clock, min(r.due_on) as "dueOn" from clock_run r
     where r.child_id = any($1::uuid[]) and r.clock = any($2::text[]) and r.state = 'running' and r.from_on <= $3::date
       -- A visit of that day is written down already: the run began with it.
       and not exists (select from clock_run m where m.child_id = r.child_id and m.clock = r.clock and m.met_on = $3::date)
     group by 1, 2 order by 3, 2`,
    [
      children.map(({ child }) => child),
      kind === 'visit' ? [...VISIT_CLOCKS, FIRST_SEEN] : [FIRST_SEEN],
      isoDay(on),
    ],
  )
}

/** What a note of a day meets, said in the words of the work lists: 'Bea: Visit and see the child, due 2 December 2026'. */
export async function sayWhatIsMet(
  { ctx, todo }: Asked,
  children: readonly FamilyChild[],
  on: Day,
  kind: string,
): Promise<string[]> {
  const met = await metBySeeing(ctx, children, on, kind)
  return met.map(({ child, clock, dueOn }) => {
    const name = children.find(one => one.child === child)?.name
    return `${name}: ${todo(clock)}, due ${formatDay(dueOn)}`
  })
}
