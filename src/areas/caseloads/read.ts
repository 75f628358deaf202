import { addMonths, type Day, isoDay } from '../../core/day.ts'
import { type Sql, sql } from '../../core/sql.ts'
import type { Ctx } from '../../engines/records/index.ts'
import { STATUSES, type Status } from '../../engines/status/index.ts'

/** Local: a plan that has gone on for more months than this is looked at again. */
export const LONG_MONTHS = 9

/** Whether somebody works with a child or reviews, independently, how others do. */
export type Part = 'works' | 'reviews'

/** A child of a worker: how things stand today. */
export type Held = {
  worker: string
  account: string | null
  child: string
  name: string
  status: Status | null
  since: Day | null
  /** A visit or a review that is overdue. */
  lateContact: number
  /** Anything that is overdue. */
  late: number
  /** Due in the next five days. */
  soon: number
  isLong: boolean
  drafts: number
}

const ORDER = sql`array[${
  Object.keys(STATUSES)
    .map(one => `'${one}'`)
    .join(', ') as Sql
}]`

// What is asked of whoever works with the child, and of whoever reviews the work: visits are not theirs.
const ASKED_OF: Readonly<Record<Part, { held: Sql; runs: Sql }>> = {
  works: { held: sql`w.leads is not null`, runs: sql`true` },
  reviews: { held: sql`w.leads is null`, runs: sql`r.clock ~ '(review|rcpc|icpc)'` },
}

/**
 * Every child of a team's workers, or of its reviewing officers, whom the viewer may see, each once for each worker. A visit or a review is told by the
 * clock's name; a plan drifts that is older than nine months (practice.md, the manager's day).
 */
export const heldInTeam = (ctx: Ctx, team: string, part: Part = 'works'): Promise<Held[]> =>
  ctx.db.rows<Held>(
    `with held as (
       select distinct w.worker, w.account, w.child_id from worker_allocation w
       where w.team = $1 and ${ASKED_OF[part].held} and (w.to_on is null or w.to_on > $2::date)
         and (w.from_on is null or w.from_on <= $2::date)),
     runs as (
       select r.child_id, count(*) filter (where r.due_on < $2::date)::int as late,
         count(*) filter (where r.due_on < $2::date and r.clock ~ '(visit|review|rcpc)')::int as late_contact,
         count(*) filter (where r.due_on between $2::date and $2::date + 5)::int as soon
       from clock_run r where r.state = 'running' and r.due_on <= $2::date + 5 and ${ASKED_OF[part].runs}
         and r.child_id in (select child_id from held) group by 1),
     drafts as (
       select a.account, d.child_id, d.n from (select distinct account from held where account is not null) a
       cross join lateral drafts_of(a.account) d)
     select h.worker, h.account, h.child_id as child, p.name, s.status, s.from_on as since,
       coalesce(r.late_contact, 0) as "lateContact", coalesce(r.late, 0) as late, coalesce(r.soon, 0) as soon,
       coalesce(s.status in ('in-need', 'protection') and s.from_on < $3::date, false) as "isLong",
       coalesce(d.n, 0) as drafts
     from held h join person_profile p on p.person_id = h.child_id
     left join runs r on r.child_id = h.child_id
     left join lateral (select s.status, s.from_on from status_spell s where s.child_id = h.child_id
         and (s.from_on is null or s.from_on <= $2::date) and (s.to_on is null or s.to_on > $2::date)
       order by array_position(${ORDER}, s.status) desc, s.from_on limit 1) s on true
     left join drafts d on d.account = h.account and d.child_id = h.child_id
     order by h.worker, h.account, p.name, h.child_id`,
    [team, isoDay(ctx.today), isoDay(addMonths(ctx.today, -LONG_MONTHS))],
  )

/** One worker of a team and the children they lead, or review. */
export type Caseload = { key: string; worker: string; account: string | null; children: Held[] }

/** A worker by account where they have one, else by name: two of one name in a team are one here. */
export const keyOf = ({ worker, account }: Pick<Held, 'worker' | 'account'>): string =>
  account ?? `name:${worker}`

/** The caseloads of a team, by worker. */
export function caseloadsOf(held: readonly Held[]): Caseload[] {
  const found = new Map<string, Caseload>()
  for (const one of held) {
    const key = keyOf(one)
    const known = found.get(key)
    if (known) known.children.push(one)
    else found.set(key, { key, worker: one.worker, account: one.account, children: [one] })
  }
  return [...found.values()]
}
