import { sql } from '../../core/sql.ts'
import type { DatasetRows } from '../../engines/records/index.ts'
import { ssdRows, yesOrNo } from '../../returns/ssd/rows.ts'
import { CIN_VISITS } from '../../returns/ssd/tables/cin-visits.ts'
import { CLA_VISITS } from '../../returns/ssd/tables/cla-visits.ts'
import { CP_VISITS } from '../../returns/ssd/tables/cp-visits.ts'

// One trip is a visit under every footing that the child was on that day. One that found nobody is a visit, too.
const seen = yesOrNo(sql`n.seen in ('seen', 'alone')`)
const alone = yesOrNo(sql`n.seen = 'alone'`)
const bedroom = yesOrNo(sql`n.bedroom_seen`)
const isVisit = sql`n.kind = 'visit' and n.happened_on is not null`
const child = sql`n.child_id`

export const datasetRows: DatasetRows[] = [
  ssdRows(CIN_VISITS, {
    from: sql`case_note n where ${isVisit} and exists (select from referral_fact r where r.child_id = n.child_id
      and r.referred_on <= n.happened_on and (r.closed_on is null or r.closed_on >= n.happened_on))`,
    id: sql`n.id`,
    child,
    cells: {
      cinv_cin_visit_date: sql`n.happened_on`,
      cinv_cin_visit_seen: seen,
      cinv_cin_visit_seen_alone: alone,
      cinv_cin_visit_bedroom: bedroom,
    },
  }),
  ssdRows(CP_VISITS, {
    from: sql`case_note n join lateral (select p.record_id from protection_plan_fact p where p.child_id = n.child_id
        and p.from_on <= n.happened_on and (p.to_on is null or p.to_on >= n.happened_on)
        order by p.from_on desc, p.record_id limit 1) p on true where ${isVisit}`,
    id: sql`n.id`,
    child,
    cells: {
      cppv_cp_plan_id: sql`p.record_id`,
      cppv_cp_visit_date: sql`n.happened_on`,
      cppv_cp_visit_seen: seen,
      cppv_cp_visit_seen_alone: alone,
      cppv_cp_visit_bedroom: bedroom,
    },
  }),
  ssdRows(CLA_VISITS, {
    from: sql`case_note n join lateral (select p.record_id from care_period p where p.child_id = n.child_id
        and p.from_on <= n.happened_on and (p.to_on is null or p.to_on >= n.happened_on)
        order by p.from_on desc limit 1) p on true where ${isVisit}`,
    id: sql`n.id`,
    child,
    cells: {
      clav_cla_id: sql`p.record_id`,
      clav_cla_visit_date: sql`n.happened_on`,
      clav_cla_visit_seen: seen,
      clav_cla_visit_seen_alone: alone,
    },
  }),
]
