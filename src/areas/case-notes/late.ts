import { type Day, isoDay } from '../../core/day.ts'
import type { Ctx } from '../../engines/records/index.ts'

/** A visit, call, meeting or session of a team's child that was written up late, or waits for it past its day. */
export type LateNote = {
  childId: string
  childName: string
  worker: string | null
  kind: string
  happenedOn: Day
  dueOn: Day
  writtenUpOn: Day | null
}

/** A visit that did not happen by its day: met late, or not yet. */
export type LateVisit = {
  childId: string
  childName: string
  worker: string | null
  clock: string
  dueOn: Day
  metOn: Day | null
}

/** Clocks that are met by seeing the child, of whichever area: the day of the visit counts, never that of its note. */
export const VISIT_CLOCKS = ['cin-visit', 'cp-visit', 'cla-visit-first', 'cla-visit-6w'] as const

/** How far back is looked: four weeks, as the team’s month. */
const DAYS = 28

const OF_TEAM = `left join lateral (select worker, team from worker_allocation a where a.child_id = r.child_id
    and a.leads is not null and (a.to_on is null or a.to_on > $1::date) order by a.leads, a.from_on desc limit 1) w on true
  where ($2::text is null or w.team = $2)`

/** What was seen or done in time or not, and written up late, longest waiting first. */
export const lateNotes = (ctx: Ctx, team: string | null, most: number): Promise<LateNote[]> =>
  ctx.db.rows<LateNote>(
    `select r.child_id as "childId", p.name as "childName", coalesce(n.written_by, w.worker) as worker, n.kind,
        n.happened_on as "happenedOn", r.due_on as "dueOn", n.written_up_on as "writtenUpOn"
     from clock_run r join case_note n on n.id::text = r.about_id join person_profile p on p.person_id = r.child_id
     ${OF_TEAM} and r.clock = 'case-note'
       and (r.met_on > r.due_on and r.met_on > $1::date - ${DAYS} or r.met_on is null and r.due_on < $1::date)
     order by r.met_on is not null, r.due_on, p.name, r.id limit $3`,
    [isoDay(ctx.today), team, most],
  )

/** Visits that were late, or have not happened by their day. */
export const lateVisits = (ctx: Ctx, team: string | null, most: number): Promise<LateVisit[]> =>
  ctx.db.rows<LateVisit>(
    `select r.child_id as "childId", p.name as "childName", w.worker, r.clock, r.due_on as "dueOn", r.met_on as "metOn"
     from clock_run r join person_profile p on p.person_id = r.child_id
     ${OF_TEAM} and r.clock = any($4::text[]) and r.state in ('late', 'running')
       and (r.met_on > r.due_on and r.met_on > $1::date - ${DAYS} or r.met_on is null and r.due_on < $1::date)
     order by r.met_on is not null, r.due_on, p.name, r.id limit $3`,
    [isoDay(ctx.today), team, most, VISIT_CLOCKS],
  )
