import { assessmentsIn } from '../children/assessments.ts'
import { rule } from './rule.ts'

/** Which codes stand in a list more than once. */
const repeatedIn = (codes: readonly (string | null)[]): ReadonlySet<string | null> =>
  new Set(codes.filter((code, place) => code !== null && codes.indexOf(code) < place))

export default rule({
  code: '8898',
  severity: 'error',
  says: 'The assessment has more than one parental or child factors with the same code',
  mend: 'Keep each factor that the assessment found once, and take out what repeats it.',
  fields: { Assessments: ['AssessmentFactors'] },
  reads: ['Assessments', 'AssessmentFactorsList'],
  // The list of factors says again what stands with the assessment: each is looked at by itself.
  *finds({ Assessments, AssessmentFactorsList }) {
    for (const rows of assessmentsIn(Assessments)) {
      const repeated = repeatedIn(rows.flatMap(row => row.AssessmentFactors))
      const wrong = rows.filter(
        row =>
          row.AssessmentFactors.some(factor => repeated.has(factor)) ||
          repeatedIn(AssessmentFactorsList.with(row).map(one => one.AssessmentFactor)).size > 0,
      )
      if (wrong.length > 0) yield wrong
    }
  },
  cases: [
    {
      tables: {
        Assessments: [
          { LAchildID: 'a', CINdetailsID: '1', AssessmentID: '1', AssessmentFactors: ['1A', '4B', '1A'] },
          { LAchildID: 'a', CINdetailsID: '1', AssessmentID: '2', AssessmentFactors: ['1A', '4B'] },
          { LAchildID: 'b', CINdetailsID: '1', AssessmentID: '1', AssessmentFactors: ['1A'] },
          { LAchildID: 'b', CINdetailsID: '2', AssessmentID: '1', AssessmentFactors: ['1A'] },
          { LAchildID: 'c', CINdetailsID: '1', AssessmentID: '1', AssessmentFactors: null },
        ],
        AssessmentFactorsList: [
          { LAchildID: 'b', CINdetailsID: '1', AssessmentID: '1', AssessmentFactor: '1A' },
          { LAchildID: 'b', CINdetailsID: '2', AssessmentID: '1', AssessmentFactor: '1A' },
          { LAchildID: 'c', CINdetailsID: '1', AssessmentID: '1' },
          { LAchildID: 'c', CINdetailsID: '1', AssessmentID: '1' },
        ],
      },
      finds: { Assessments: [0] },
    },
    {
      tables: {
        Assessments: [
          { LAchildID: 'a', CINdetailsID: '1', AssessmentID: '1' },
          { LAchildID: 'a', CINdetailsID: '1', AssessmentID: '2' },
        ],
        AssessmentFactorsList: [
          { LAchildID: 'a', CINdetailsID: '1', AssessmentID: '1', AssessmentFactor: '20' },
          { LAchildID: 'a', CINdetailsID: '1', AssessmentID: '2', AssessmentFactor: '20' },
          { LAchildID: 'a', CINdetailsID: '1', AssessmentID: '2', AssessmentFactor: '20' },
        ],
      },
      finds: { Assessments: [1] },
    },
  ],
})
