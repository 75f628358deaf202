import { sql } from '../../core/sql.ts'
import type { DatasetRows } from '../../engines/records/index.ts'
import { ssdRows, workerId } from '../../returns/ssd/rows.ts'
import { ASSESSMENT_FACTORS } from '../../returns/ssd/tables/assessment-factors.ts'
import { CIN_ASSESSMENTS } from '../../returns/ssd/tables/cin-assessments.ts'
import { PROFESSIONALS } from '../../returns/ssd/tables/professionals.ts'

export const datasetRows: DatasetRows[] = [
  ssdRows(CIN_ASSESSMENTS, {
    from: sql`assessment a left join referral_fact r on r.record_id = a.referral`,
    id: sql`a.id`,
    child: sql`a.child_id`,
    cells: {
      cina_referral_id: sql`r.record_id`,
      cina_assessment_start_date: sql`a.started_on`,
      cina_assessment_child_seen: sql`case when a.child_seen in ('seen', 'alone') or a.first_seen_on is not null then 'Y'
        when a.child_seen = 'not-seen' then 'N' end`,
      cina_assessment_auth_date: sql`a.authorised_on`,
      cina_assessment_worker_id: workerId(sql`a.author`),
    },
  }),
  ssdRows(ASSESSMENT_FACTORS, {
    // One row an assessment: all that it found.
    from: sql`(select f.assessment, f.child_id, json_agg(f.factor order by f.factor) as factors
      from assessment_factor f join assessment a on a.id = f.assessment where f.factor is not null group by 1, 2) f`,
    id: sql`f.assessment`,
    child: sql`f.child_id`,
    cells: {
      cinf_assessment_id: sql`f.assessment`,
      cinf_assessment_factors_json: sql`f.factors`,
    },
  }),
  ssdRows(PROFESSIONALS, {
    distinct: sql`distinct on (${workerId(sql`a.author`)})`,
    from: sql`assessment a where a.author is not null order by ${workerId(sql`a.author`)}, a.author`,
    id: workerId(sql`a.author`),
    child: sql`null::uuid`,
    cells: { prof_professional_name: sql`a.author` },
  }),
]
