import type { Day } from '../../../core/day.ts'
import { formatDay } from '../../../core/day.ts'
import { sql } from '../../../core/sql.ts'
import type { Viewer, Waits } from '../../../engines/area.ts'
import type { News } from '../../../engines/news/index.ts'
import type { Ctx } from '../../../engines/records/index.ts'
import { waitingPage } from '../../../web/work/index.ts'
import { Decision } from '../records-section-20.ts'
import { ACCOMMODATING, TO_CONFIRM } from '../who.ts'

type Unconfirmed = { child: string; name: string; fromOn: Day; decidedBy: string | null }

/** Children who came into our care by a decision made out of hours, and still are: not what the viewer decided. */
const toConfirm = (ctx: Ctx, { account }: Viewer): Promise<Unconfirmed[]> =>
  ctx.db.rows<Unconfirmed>(
    `select d.child_id as child, p.name, d.from_on as "fromOn", d.decided_by as "decidedBy" from section_20_decision d
     join person_profile p on p.person_id = d.child_id
     where d.out_of_hours and d.confirmed_at is null and d.decided_by_account is distinct from $1
       and exists (select from care_period c where c.child_id = d.child_id and c.to_on is null and not c.short_breaks)
     order by d.decided_at, d.id`,
    [account],
  )

export const toConfirmPage = waitingPage({
  path: 'to-confirm',
  title: 'Children in our care since a night, to confirm',
  may: ACCOMMODATING,
  none: 'No decision made out of hours waits for you.',
  some: 'Whoever was on call decided it. Confirm that it goes on, or end their care.',
  rows: async (ctx, viewer) =>
    (await toConfirm(ctx, viewer)).map(({ child, name, fromOn, decidedBy }) => ({
      child,
      text: name,
      href: `/children/${child}/confirm-accommodated`,
      beside: `since ${formatDay(fromOn)}${decidedBy === null ? '' : `, decided by ${decidedBy}`}`,
    })),
})

export const waits: readonly Waits[] = [
  {
    href: TO_CONFIRM,
    one: 'child in our care since a night, to confirm',
    many: 'children in our care since a night, to confirm',
    may: ACCOMMODATING,
    count: async (ctx, viewer) => (await toConfirm(ctx, viewer)).length,
  },
]

/** What whoever works with a child hears of: that somebody decided it. */
export const news: readonly News[] = [
  {
    of: Decision,
    opens: '/areas/placements/children/:child',
    rows: sql`select child_id, id as record_id, decided_at as at, array[recorded_by] as known_by, null as for_account,
        'it was decided that they live in our care by agreement' as says
      from section_20_decision where decided_at is not null`,
  },
]
