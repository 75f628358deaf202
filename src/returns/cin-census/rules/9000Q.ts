import { rule } from './rule.ts'

export default rule({
  code: '9000Q',
  severity: 'query',
  says: 'Please check: If you do not yet collect this data, please leave this field blank and provide a reason.',
  mend: 'Enter the day on which it was decided to begin pre-proceedings. Where the authority does not record it yet, give that as the reason.',
  fields: { PreProceedings: ['PPStartDate'] },
  reads: ['PreProceedings'],
  finds: ({ PreProceedings }) => PreProceedings.rows.filter(row => row.PPStartDate_text === null),
  cases: [
    {
      tables: {
        PreProceedings: [{ LBPSentDate: '2025-06-10' }, { PPStartDate: '2025-06-01' }, {}],
      },
      finds: { PreProceedings: [0, 2] },
    },
  ],
})
