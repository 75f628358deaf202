import { sql } from '../../core/sql.ts'
import type { DatasetRows } from '../../engines/records/index.ts'
import { isNoVisitYet, ssdRows, yesOrNo } from '../../returns/ssd/rows.ts'
import { CIN_PLANS } from '../../returns/ssd/tables/cin-plans.ts'
import { CIN_VISITS } from '../../returns/ssd/tables/cin-visits.ts'

export const datasetRows: DatasetRows[] = [
  ssdRows(CIN_PLANS, {
    from: sql`in_need_plan p left join referral_fact r on r.record_id = p.referral`,
    id: sql`p.id`,
    child: sql`p.child_id`,
    cells: {
      cinp_referral_id: sql`r.record_id`,
      cinp_cin_plan_start_date: sql`p.started_on`,
      cinp_cin_plan_end_date: sql`p.ended_on`,
    },
  }),
  ssdRows(CIN_VISITS, {
    // The dataset knows of visits to children who were referred. A trip that was written as a note is one while a case was
    // open, under every footing that the child was on that day; one that found nobody is a visit, too.
    from: sql`(select v.id, v.child_id, v.visited_on, v.seen, v.bedroom_seen from in_need_visit v
        where exists (select from referral_fact r where r.child_id = v.child_id)
      union all select n.record_id, n.child_id, n.on_date, n.seen, n.bedroom_seen from note_visit_fact n
        where exists (select from referral_fact r where r.child_id = n.child_id
          and r.referred_on <= n.on_date and (r.closed_on is null or r.closed_on >= n.on_date))
          and ${isNoVisitYet(sql`in_need_visit`)}) v`,
    id: sql`v.id`,
    child: sql`v.child_id`,
    cells: {
      cinv_cin_visit_date: sql`v.visited_on`,
      cinv_cin_visit_seen: yesOrNo(sql`v.seen in ('seen', 'alone')`),
      cinv_cin_visit_seen_alone: yesOrNo(sql`v.seen = 'alone'`),
      cinv_cin_visit_bedroom: yesOrNo(sql`v.bedroom_seen`),
    },
  }),
]
