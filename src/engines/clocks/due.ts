import type { Day } from '../../core/day.ts'
import { isoDay } from '../../core/day.ts'
import type { Ctx } from '../records/index.ts'

/** One thing that must be done for a child by a day. */
export type Due = {
  childId: string
  childName: string
  clock: string
  aboutKind: string
  aboutId: string
  fromOn: Day | null
  dueOn: Day
  worker: string | null
  team: string | null
}

/** Whose list: one worker's account, one team's, one child's, or everyone's. */
export type Whose = { account: string } | { team: string } | { child: string } | 'everyone'

/** What is to do and due by `until`, overdue first. `allocations` is the view that says who works with whom. */
export async function dueList(ctx: Ctx, whose: Whose, until: Day, limit: number, offset = 0): Promise<Due[]> {
  const [where, value] = whoseWhere(whose)
  const rows = await ctx.db.rows<Record<string, unknown>>(
    `select r.child_id, p.name as child_name, r.clock, r.about_kind, r.about_id, r.from_on, r.due_on, a.worker, a.team
     from clock_run r join person_profile p on p.person_id = r.child_id
     left join lateral (select worker, team, account from worker_allocation w where w.child_id = r.child_id
       and (w.to_on is null or w.to_on > $1) order by w.from_on desc nulls last limit 1) a on true
     where r.state = 'running' and r.due_on <= $2 and ${where}
     order by r.due_on, child_name, r.clock limit $3 offset $4`,
    [isoDay(ctx.today), isoDay(until), limit, offset, ...(value === null ? [] : [value])],
  )
  return rows.map(row => ({
    childId: String(row.child_id),
    childName: String(row.child_name),
    clock: String(row.clock),
    aboutKind: String(row.about_kind),
    aboutId: String(row.about_id),
    fromOn: (row.from_on ?? null) as Day | null,
    dueOn: row.due_on as Day,
    worker: (row.worker ?? null) as string | null,
    team: (row.team ?? null) as string | null,
  }))
}

function whoseWhere(whose: Whose): [string, string | null] {
  if (whose === 'everyone') return ['true', null]
  if ('account' in whose) return ['a.account = $5', whose.account]
  if ('team' in whose) return ['a.team = $5', whose.team]
  return ['r.child_id = $5', whose.child]
}

/** How many runs cannot be told, by clock: counted apart, never late and never in time. */
export async function cannotTell(ctx: Ctx): Promise<{ clock: string; runs: number }[]> {
  return ctx.db.rows(
    "select clock, count(*)::int as runs from clock_run where state = 'cannot-tell' group by 1 order by 2 desc",
  )
}
