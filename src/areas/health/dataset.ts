import { sql } from '../../core/sql.ts'
import type { DatasetRows } from '../../engines/records/index.ts'
import { labelOf, ssdRows, yesOrNo } from '../../returns/ssd/rows.ts'
import { CLA_HEALTH } from '../../returns/ssd/tables/cla-health.ts'
import { CLA_IMMUNISATIONS } from '../../returns/ssd/tables/cla-immunisations.ts'
import { CLA_SUBSTANCE_MISUSE } from '../../returns/ssd/tables/cla-substance-misuse.ts'
import { SDQ_SCORES } from '../../returns/ssd/tables/sdq-scores.ts'
import { ASSESSMENT_KIND } from './records.ts'

// The dataset knows of these only of children with an episode of care. What the return asks for a year has no day of its own,
// but for the questionnaire, whose day may be written down.
const inCare = sql`exists (select from care_episode_fact e where e.child_id = h.child_id)`

export const datasetRows: DatasetRows[] = [
  ssdRows(CLA_HEALTH, {
    from: sql`health_check h where ${inCare}`,
    id: sql`h.id`,
    child: sql`h.child_id`,
    cells: {
      clah_health_check_type: labelOf(sql`h.kind`, ASSESSMENT_KIND),
      clah_health_check_date: sql`h.held_on`,
      clah_health_check_status: sql`'Completed'`,
    },
  }),
  ssdRows(SDQ_SCORES, {
    from: sql`health_year h where (h.sdq_score is not null or h.sdq_reason is not null) and ${inCare}`,
    id: sql`h.id`,
    child: sql`h.child_id`,
    cells: {
      csdq_sdq_completed_date: sql`h.sdq_on`,
      csdq_sdq_reason: sql`h.sdq_reason`,
      csdq_sdq_score: sql`h.sdq_score`,
    },
  }),
  ssdRows(CLA_IMMUNISATIONS, {
    // One row a child: what was last said.
    distinct: sql`distinct on (h.child_id)`,
    from: sql`health_year h where h.immunised is not null and ${inCare}
      order by h.child_id, h.year desc nulls last, h.known_at desc, h.id`,
    id: sql`h.child_id`,
    child: sql`h.child_id`,
    cells: { clai_immunisations_status: yesOrNo(sql`h.immunised = '1'`) },
  }),
  ssdRows(CLA_SUBSTANCE_MISUSE, {
    from: sql`health_year h where h.substance_misuse = '1' and ${inCare}`,
    id: sql`h.id`,
    child: sql`h.child_id`,
    cells: { clas_intervention_received: yesOrNo(sql`h.help_received = '1'`) },
  }),
]
