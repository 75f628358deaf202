import { type Day, isoDay } from '../../../core/day.ts'
import type { Ctx } from '../../../engines/records/index.ts'

/** Whose open early help: of the children somebody works with, of those a team does, or everyone's. */
export type WhoseCases = { account: string } | { team: string } | 'everyone'

/** One child's open early help, in a line. */
export type CaseLine = {
  child: string
  name: string
  team: string | null
  hub: string | null
  startedOn: Day
  lead: string | null
  agency: string | null
  agencyName: string | null
  worker: string | null
  clock: string | null
  dueOn: Day | null
  steppingTo: string | null
}

const LEADS = `left join lateral (select w.worker, w.team from worker_allocation w
    where w.child_id = e.child_id and (w.to_on is null or w.to_on > $1::date)
    order by w.leads nulls last, w.from_on desc nulls last limit 1) a on true`

/** Open early help that the viewer may see, by team, lead and name. */
export async function openCases(
  ctx: Ctx,
  whose: WhoseCases,
  page: { limit: number; offset: number },
): Promise<{ total: number; cases: CaseLine[] }> {
  const of = whose === 'everyone' ? null : Object.values(whose)[0]
  const column = whose !== 'everyone' && 'account' in whose ? 'account' : 'team'
  const rows = await ctx.db.rows<CaseLine & { total: number }>(
    `select e.child_id as child, p.name, a.team, e.hub, e.started_on as "startedOn", l.name as lead, l.agency,
        l.agency_name as "agencyName", a.worker, d.clock, d.due_on as "dueOn", s.to_team as "steppingTo",
        count(*) over ()::int as total
     from early_help_episode e join person_profile p on p.person_id = e.child_id
     ${LEADS}
     left join lateral (select name, agency, agency_name from early_help_lead
       where episode = e.id and to_on is null order by from_on desc, id limit 1) l on true
     left join lateral (select r.clock, r.due_on from clock_run r
       where r.child_id = e.child_id and r.state = 'running' and r.due_on is not null
         and r.clock in ('early-help-assessment', 'early-help-review', 'early-help-action') order by r.due_on, r.clock limit 1) d on true
     left join lateral (select to_team from early_help_step
       where child_id = e.child_id and direction = 'up' and decision is null limit 1) s on true
     where e.ended_on is null and ($2::text is null or exists (select from worker_allocation w
       where w.child_id = e.child_id and w.${column} = $2 and (w.to_on is null or w.to_on > $1::date)))
     order by a.team nulls last, l.name nulls first, p.name, e.id limit $3 offset $4`,
    [isoDay(ctx.today), of, page.limit, page.offset],
  )
  return { total: rows[0]?.total ?? 0, cases: rows.map(({ total: _, ...line }) => line) }
}

/** A step up or down that waits for an answer from the team that would take the child on. */
export type StepLine = {
  child: string
  name: string
  direction: 'up' | 'down'
  toTeam: string
  proposedOn: Day
  proposedBy: string | null
}

/** Steps that nobody has answered yet: those to `team` first, then the longest waiting. */
export const stepsWaiting = (ctx: Ctx, team: string | null, most: number): Promise<StepLine[]> =>
  ctx.db.rows<StepLine>(
    `select s.child_id as child, p.name, s.direction, s.to_team as "toTeam", s.proposed_on as "proposedOn",
        s.proposed_by as "proposedBy"
     from early_help_step s join person_profile p on p.person_id = s.child_id
     where s.decision is null order by s.to_team is distinct from $1, s.proposed_on, p.name limit $2`,
    [team, most],
  )
