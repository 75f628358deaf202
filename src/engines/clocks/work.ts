import { type Day, isoDay } from '../../core/day.ts'
import type { Ctx } from '../records/index.ts'
import type { Due, Whose } from './due.ts'
import { WITHOUT_WORKER } from './without-worker.ts'

/** Which of somebody's duties: between two days, both counted in, and of these clocks only. */
export type DueQuestion = { whose: Whose; from?: Day; until?: Day; clocks?: readonly string[] }

/** How much of one clock stands to be done: overdue, due by the day asked about, and later. */
export type DueCount = { clock: string; overdue: number; soon: number; later: number }

/** A worker and how much they carry. */
export type Load = {
  worker: string
  account: string | null
  team: string | null
  children: number
  overdue: number
  soon: number
}

/** A child with an open status and nobody to work with them, and since when. */
export type Unallocated = { childId: string; name: string; since: Day | null }

// Who works with each child today; a list names whoever leads, the newest of them.
const OPEN = 'from worker_allocation w where (w.to_on is null or w.to_on > $1::date)'
// Somebody who only reviews the work is not the child's worker.
const isHeldByNobody = (row: string): string =>
  `not exists (select from worker_allocation l where l.child_id = ${row}.child_id and l.leads is not null
     and (l.to_on is null or l.to_on > $1::date))`
const RUNNING = `from clock_run r where r.state = 'running' and r.due_on is not null`

/** Runs to do, those due first in front. Only children whom the viewer may see. */
export async function dueOf(
  ctx: Ctx,
  question: DueQuestion,
  page: { limit: number; offset: number },
): Promise<Due[]> {
  return ctx.db.kept<Due>(
    `select r.child_id as "childId", p.name as "childName", r.clock, r.about_kind as "aboutKind",
        r.about_id as "aboutId", r.from_on as "fromOn", r.due_on as "dueOn", a.worker, a.team
     from clock_run r join person_profile p on p.person_id = r.child_id
     left join lateral (select w.worker, w.team ${OPEN} and w.child_id = r.child_id
       order by w.leads nulls last, w.from_on desc nulls last limit 1) a on true
     where r.state = 'running' and r.due_on is not null
       and ($3::date is null or r.due_on >= $3) and ($4::date is null or r.due_on <= $4)
       and ($5::text[] is null or r.clock = any($5)) and ${whoseRuns(question.whose)}
     order by r.due_on, p.name, r.clock, r.id limit $6 offset $7`,
    [
      isoDay(ctx.today),
      ...paramOf(question.whose),
      question.from === undefined ? null : isoDay(question.from),
      question.until === undefined ? null : isoDay(question.until),
      question.clocks ?? null,
      page.limit,
      page.offset,
    ],
  )
}

/** How much is to do, by clock. `soon` is the last day that counts as soon. Only children whom the viewer may see. */
export async function dueCounts(ctx: Ctx, whose: Whose, soon: Day): Promise<DueCount[]> {
  return ctx.db.rows<DueCount>(
    `select r.clock, count(*) filter (where r.due_on < $1::date)::int as overdue,
        count(*) filter (where r.due_on between $1::date and $3::date)::int as soon,
        count(*) filter (where r.due_on > $3::date)::int as later
     ${RUNNING} and ${whoseRuns(whose)} group by 1 order by 1`,
    [isoDay(ctx.today), ...paramOf(whose), isoDay(soon)],
  )
}

/** How many runs of somebody's children are still to do and cannot be told, by clock: never late and never in time. */
export async function untold(ctx: Ctx, whose: Whose): Promise<{ clock: string; runs: number }[]> {
  return ctx.db.rows(
    `select r.clock, count(*)::int as runs from clock_run r
     where r.state = 'cannot-tell' and r.met_on is null and ($1::date is not null) and ${whoseRuns(whose)} group by 1 order by 2 desc, 1`,
    [isoDay(ctx.today), ...paramOf(whose)],
  )
}

/** How many children somebody works with, or a team does; everyone with a worker. */
export async function childrenWith(ctx: Ctx, whose: Whose): Promise<number> {
  const row = await ctx.db.first<{ children: number }>(
    `select count(distinct w.child_id)::int as children ${OPEN} and ${whoseChildren(whose, 'w')}`,
    [isoDay(ctx.today), ...paramOf(whose)],
  )
  return row?.children ?? 0
}

/** The workers of a team, or all of them, with what each carries; the heaviest overdue first. */
export async function loads(ctx: Ctx, whose: { team: string } | 'everyone', soon: Day): Promise<Load[]> {
  return ctx.db.rows<Load>(
    `with held as (select distinct w.worker, w.account, w.team, w.child_id ${OPEN} and ${whoseChildren(whose, 'w')}),
      runs as (select r.child_id, count(*) filter (where r.due_on < $1::date)::int as overdue,
          count(*) filter (where r.due_on between $1::date and $3::date)::int as soon
        ${RUNNING} and r.due_on <= $3::date group by 1)
     select h.worker, h.account, h.team, count(*)::int as children,
        coalesce(sum(r.overdue), 0)::int as overdue, coalesce(sum(r.soon), 0)::int as soon
     from held h left join runs r on r.child_id = h.child_id
     group by 1, 2, 3 order by overdue desc, children desc, h.worker`,
    [isoDay(ctx.today), ...paramOf(whose), isoDay(soon)],
  )
}

/** Children with an open status and no worker today, those who have waited longest first; and how many there are. */
export async function unallocated(
  ctx: Ctx,
  page: { limit: number; offset: number },
): Promise<{ count: number; children: Unallocated[] }> {
  const rows = await ctx.db.rows<Unallocated & { count: number }>(
    `select w.child_id as "childId", p.name, w.since, count(*) over ()::int as count
     from (${WITHOUT_WORKER}) w join person_profile p on p.person_id = w.child_id
     order by w.since nulls first, p.name limit $2 offset $3`,
    [isoDay(ctx.today), page.limit, page.offset],
  )
  return { count: rows[0]?.count ?? 0, children: rows.map(({ count: _, ...child }) => child) }
}

/** The teams that work with children today, by name. */
export async function teams(ctx: Ctx): Promise<string[]> {
  const rows = await ctx.db.rows<{ team: string }>(
    `select distinct w.team ${OPEN} and w.team is not null order by 1`,
    [isoDay(ctx.today)],
  )
  return rows.map(({ team }) => team)
}

/** The team that somebody works with children in today. */
export async function teamOf(ctx: Ctx, account: string): Promise<string | undefined> {
  const row = await ctx.db.first<{ team: string }>(
    `select w.team ${OPEN} and w.account = $2 and w.team is not null order by w.from_on desc limit 1`,
    [isoDay(ctx.today), account],
  )
  return row?.team
}

const whoseRuns = (whose: Whose): string =>
  whose === 'everyone' || whose === 'no-one' || 'child' in whose
    ? whoseChildren(whose, 'r')
    : `r.child_id in (select w.child_id ${OPEN} and ${whoseChildren(whose, 'w')})`

/** Which rows with a child and an allocation are meant; `$2` is whose. */
function whoseChildren(whose: Whose, row: 'r' | 'w'): string {
  if (whose === 'everyone') return '$2::text is null'
  if (whose === 'no-one') return `$2::text is null and ${isHeldByNobody(row)}`
  if ('account' in whose) return `${row}.account = $2`
  if ('team' in whose) return `${row}.team = $2`
  return `${row}.child_id = $2::uuid`
}

const paramOf = (whose: Whose): [string | null] => [
  whose === 'everyone' || whose === 'no-one' ? null : (Object.values(whose)[0] as string),
]
