import { rule } from './rule.ts'

export default rule({
  code: '8945Q',
  severity: 'query',
  says: "Please check and either amend data or provide a reason: the assessment factors code '18A' should not be used ('18B' or '18C' should be used instead)",
  mend: 'Enter 18B where it was another child, or 18C where it was an adult, in place of 18A.',
  fields: { Assessments: ['AssessmentFactors'] },
  reads: ['Assessments'],
  finds: ({ Assessments }) =>
    Assessments.rows.filter(row => row.AssessmentFactors.some(code => code.toUpperCase() === '18A')),
  cases: [
    {
      tables: {
        Assessments: [
          { AssessmentFactors: ['1A', '18A'] },
          { AssessmentFactors: ['18a'] },
          { AssessmentFactors: ['18B', '18C'] },
          { AssessmentFactors: ['19A'] },
          {},
        ],
      },
      finds: { Assessments: [0, 1] },
    },
  ],
})
