import { rule } from './rule.ts'

export default rule({
  code: '8897Q',
  severity: 'query',
  says: 'Parental or child factors at assessment information is missing from a completed assessment',
  mend: 'Enter what the assessment found by the census’s codes, or 21 where it found nothing.',
  onRecord: 'Say what the assessment found, or that it found nothing.',
  fields: { Assessments: ['AssessmentAuthorisationDate', 'AssessmentFactors'] },
  reads: ['Assessments'],
  // “One or more factors must be present … and must be a valid code”: every one that is there must be.
  finds: ({ Assessments }, { start, codes }) =>
    Assessments.rows.filter(
      ({ AssessmentAuthorisationDate, AssessmentFactors }) =>
        AssessmentAuthorisationDate >= start &&
        (AssessmentFactors.length === 0 ||
          AssessmentFactors.some(code => !codes('AssessmentFactor').has(code))),
    ),
  cases: [
    {
      tables: {
        Assessments: [
          { AssessmentAuthorisationDate: '2025-04-01', AssessmentFactors: ['1A', '4B'] },
          { AssessmentAuthorisationDate: '2025-04-01', AssessmentFactors: ['1A', '8A'] },
          { AssessmentAuthorisationDate: '2025-04-01' },
          { AssessmentAuthorisationDate: '2025-03-31' },
          { AssessmentFactors: null },
        ],
      },
      finds: { Assessments: [1, 2] },
    },
  ],
})
