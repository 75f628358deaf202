import { addDays, type Day, isoDay, parseDay } from '../../core/day.ts'
import { londonInstant } from '../../core/instant.ts'
import { asService, at, type Ctx } from '../../engines/records/index.ts'

/** Weeks that the report looks back. */
export const WEEKS = 12

/** Seven days at the front door, the last of them `to`. */
export type Week = {
  to: Day
  received: number
  decided: number
  /** Of those decided, how many within the working day after receipt. */
  inTime: number
  /** Of those decided, how many became a referral to children’s social care. */
  referred: number
}

type Row = Omit<Week, 'to'> & { to: string }

/** Week by week up to today, oldest first, counted over every child, whoever asks: numbers alone leave here. */
export async function weekByWeek(ctx: Ctx): Promise<Week[]> {
  const first = addDays(ctx.today, 1 - 7 * WEEKS)
  const rows = await asService(ctx, () =>
    ctx.db.rows<Row>(
      `select to_char(w.first + 6, 'YYYY-MM-DD') as to,
         count(*) filter (where received_on between w.first and w.first + 6)::int as received,
         count(*) filter (where decided_on between w.first and w.first + 6)::int as decided,
         count(*) filter (where decided_on between w.first and w.first + 6 and state = 'met')::int as "inTime",
         count(*) filter (where decided_on between w.first and w.first + 6 and outcome = 'referral')::int as referred
       from (select $1::date + 7 * n as first from generate_series(0, ${WEEKS - 1}) n) w
       left join (select (c.received_at at time zone 'Europe/London')::date as received_on,
           (c.decided_at at time zone 'Europe/London')::date as decided_on, c.outcome, d.state
         from contact_fact c
         left join clock_run d on d.about_id = c.record_id::text and d.child_id = c.child_id and d.clock = 'contact-decision'
         where (c.received_at >= $2 or c.decided_at >= $2) and c.received_at <= $3) c on true
       group by w.first order by w.first`,
      [isoDay(first), at(londonInstant(first, '00:00')), at(ctx.now)],
    ),
  )
  return rows.map(({ to, ...row }) => ({ ...row, to: parseDay(to)! }))
}
