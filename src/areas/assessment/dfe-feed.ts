import { sql } from '../../core/sql.ts'
import type { YearRows } from '../../engines/records/index.ts'
import { FEED, isoDay } from '../../returns/dfe-feed/sql.ts'
import { isInYear } from '../../returns/year-sql.ts'
import { Assessment, Factor } from './records.ts'

// Initial and core assessments are of the years before single ones.
const told = sql`(a.kind is null or a.kind = 'single') and (${isInYear(sql`a.started_on`)} or ${isInYear(sql`a.authorised_on`)})`

/** What assessments say in the DfE's daily feed. */
export const feedRows: YearRows[] = [
  {
    source: FEED,
    table: 'child_and_family_assessments',
    of: Assessment,
    columns: ['social_care_episode_id', 'start_date', 'authorisation_date'],
    rows: sql`select a.id, a.child_id, a.referral::text as social_care_episode_id, ${isoDay(sql`a.started_on`)} as start_date,
        ${isoDay(sql`a.authorised_on`)} as authorisation_date
      from assessment a where ${told}`,
  },
  {
    source: FEED,
    table: 'factors',
    of: Factor,
    columns: ['child_and_family_assessment_id', 'code'],
    rows: sql`select f.id, f.child_id, f.assessment::text as child_and_family_assessment_id, f.factor as code
      from assessment_factor f join assessment a on a.id = f.assessment where f.factor is not null and ${told}`,
  },
]
