import { sql } from '../../core/sql.ts'
import type { YearRows } from '../../engines/records/index.ts'
import { answersOf, type Mapping, readingsOf } from '../../returns/mapping.ts'
import { isInYear, isoDayByYearsEnd, wentOnInYear } from '../../returns/year-sql.ts'
import { Assessment, Factor } from './records.ts'

const mappings: Mapping[] = [
  {
    source: 'cin-census',
    table: 'Assessments',
    kind: Assessment,
    columns: {
      startedOn: 'AssessmentActualStartDate',
      reviewedOn: 'AssessmentInternalReviewDate',
      authorisedOn: 'AssessmentAuthorisationDate',
    },
    also: row => ({ referral: row.parents.CINdetails?.rowId ?? null }),
  },
  {
    source: 'cin-census',
    table: 'AssessmentFactorsList',
    kind: Factor,
    columns: { factor: 'AssessmentFactor' },
    also: row => ({ assessment: row.parents.Assessments?.rowId ?? null }),
  },
]
export const readings = readingsOf(mappings)
export const answers = answersOf(mappings)

export const yearRows: YearRows[] = [
  {
    source: 'cin-census',
    table: 'Assessments',
    of: Assessment,
    columns: ['AssessmentInternalReviewDate', 'AssessmentAuthorisationDate'],
    nests: true,
    // One that began before the year and was not authorised by its end is given as it stands, for rule 8736 to find.
    rows: sql`select id, child_id, referral as under_id, ${isoDayByYearsEnd(sql`reviewed_on`)} as "AssessmentInternalReviewDate",
        ${isoDayByYearsEnd(sql`authorised_on`)} as "AssessmentAuthorisationDate"
      from assessment where ${wentOnInYear(sql`started_on`, sql`authorised_on`)}`,
  },
  {
    source: 'cin-census',
    table: 'AssessmentFactorsList',
    of: Factor,
    nests: true,
    // The census asks what an assessment found once it is completed (rule 8614), not what is written down while it goes on.
    rows: sql`select f.id, f.child_id, f.assessment as under_id from assessment_factor f
      join assessment a on a.id = f.assessment where f.factor is not null and ${isInYear(sql`a.authorised_on`)}`,
  },
]
