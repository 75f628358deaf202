import { answersOf, type Mapping, readingsOf } from '../../returns/mapping.ts'
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
