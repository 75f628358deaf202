import { type Day, isoDay } from '../../core/day.ts'
import { FEW_MAY_SEE, type Role, type Viewer } from '../access/index.ts'
import type { Ctx } from '../records/index.ts'

/** A fault that is for the viewer to mend. */
export type ToMend = {
  source: string
  year: string
  child: string
  childName: string
  rule: string
  table: string
  kind: string
  record: string
  atYearEnd: boolean
  foundOn: Day
}

/** Who mends what is nobody's in a team, and what is nobody's at all. */
const OF_TEAM: Role = 'team-manager'
const OF_NOBODY: Role = 'performance-analyst'

const NOW = '(w.from_on is null or w.from_on <= $1::date) and (w.to_on is null or w.to_on > $1::date)'
const GOES_ON = '(a.active_to is null or a.active_to >= $1::date)'

/**
 * What is for the viewer to mend, oldest first, and how much there is: of each child whom they lead the work with; what is
 * nobody's who can sign in is for the manager of the team that has the child, and without a team for the analyst. Of a child
 * whose record few may see it is for the keepers of that record alone.
 */
export async function toMend(
  ctx: Ctx,
  { roles, team }: Viewer,
  asked: {
    sources: readonly string[]
    years: readonly string[]
    atYearEnd: boolean
    limit: number
    offset: number
  },
): Promise<{ count: number; faults: ToMend[] }> {
  const rows = await ctx.db.rows<ToMend & { count: number }>(
    `with kept as materialized (${FEW_MAY_SEE}),
       -- Whom it can be about, so that nobody's list is looked for among all faults of the authority.
       near as materialized (select w.child_id from worker_allocation w where ${NOW} and (w.account = viewer() or $4 and w.team = $5)
         union select my_kept_person())
     select f.source, f.year, f.child_id as child, p.name as "childName", f.rule, f.table_name as "table",
       f.record_kind as kind, f.record_id as record, f.at_year_end as "atYearEnd", f.found_on as "foundOn",
       count(*) over ()::int as count
     from return_fault f join person_profile p on p.person_id = f.child_id
     left join lateral (select a.id as account, w.team from worker_allocation w
       left join account a on a.id = w.account and ${GOES_ON}
       where w.child_id = f.child_id and w.leads is not null and ${NOW}
       order by w.leads, w.from_on desc nulls last limit 1) h on true
     where f.source = any($2) and f.year = any($9) and f.at_year_end = $3
       and (f.child_id in (select child_id from near) or $6 and f.child_id not in (select w.child_id from worker_allocation w
         where w.leads is not null and ${NOW} and (w.team is not null
           or exists (select from account a where a.id = w.account and ${GOES_ON}))))
       and case when f.child_id in (select person_id from kept) then f.child_id in (select my_kept_person())
         when h.account is not null then h.account = viewer()
         when h.team is not null then $4 and h.team = $5
         else $6 end
     order by f.found_on, p.name, f.child_id, f.year, f.rule, f.record_id limit $7 offset $8`,
    [
      isoDay(ctx.today),
      asked.sources,
      asked.atYearEnd,
      roles.includes(OF_TEAM),
      team,
      roles.includes(OF_NOBODY),
      asked.limit,
      asked.offset,
      asked.years,
    ],
  )
  return { count: rows[0]?.count ?? 0, faults: rows.map(({ count: _, ...fault }) => fault) }
}
