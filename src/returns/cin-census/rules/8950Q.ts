import { rule } from './rule.ts'

export default rule({
  code: '8950Q',
  severity: 'query',
  says: "Please check and either amend data or provide a reason: the assessment factors code '19A' should not be used ('19B' or '19C' should be used instead)",
  mend: 'Enter 19B where it was another child, or 19C where it was an adult, in place of 19A.',
  fields: { Assessments: ['AssessmentFactors'] },
  reads: ['Assessments'],
  finds: ({ Assessments }) =>
    Assessments.rows.filter(row => row.AssessmentFactors.some(code => code.toUpperCase() === '19A')),
  cases: [
    {
      tables: {
        Assessments: [
          { AssessmentFactors: ['1A', '19A'] },
          { AssessmentFactors: ['19a'] },
          { AssessmentFactors: ['19B', '19C'] },
          { AssessmentFactors: ['18A'] },
          {},
        ],
      },
      finds: { Assessments: [0, 1] },
    },
  ],
})
