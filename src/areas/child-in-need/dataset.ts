import { sql } from '../../core/sql.ts'
import type { DatasetRows } from '../../engines/records/index.ts'
import { ssdRows, yesOrNo } from '../../returns/ssd/rows.ts'
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
    // The dataset knows of visits to children who were referred.
    from: sql`in_need_visit v where exists (select from referral_fact r where r.child_id = v.child_id)`,
    id: sql`v.id`,
    child: sql`v.child_id`,
    cells: {
      cinv_cin_visit_date: sql`v.visited_on`,
      cinv_cin_visit_seen: yesOrNo(sql`v.seen in ('seen', 'alone')`),
      cinv_cin_visit_seen_alone: yesOrNo(sql`v.seen = 'alone'`),
      cinv_cin_visit_bedroom: yesOrNo(sql`v.bedroom_seen`),
    },
  }),
  ssdRows(CIN_VISITS, {
    // One trip is a visit under every footing that the child was on that day. One that found nobody is a visit, too.
    from: sql`note_visit_fact n where exists (select from referral_fact r where r.child_id = n.child_id
      and r.referred_on <= n.on_date and (r.closed_on is null or r.closed_on >= n.on_date))`,
    id: sql`n.record_id`,
    child: sql`n.child_id`,
    cells: {
      cinv_cin_visit_date: sql`n.on_date`,
      cinv_cin_visit_seen: yesOrNo(sql`n.seen in ('seen', 'alone')`),
      cinv_cin_visit_seen_alone: yesOrNo(sql`n.seen = 'alone'`),
      cinv_cin_visit_bedroom: yesOrNo(sql`n.bedroom_seen`),
    },
  }),
]
