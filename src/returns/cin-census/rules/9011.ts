import { rule } from './rule.ts'

export default rule({
  code: '9011',
  severity: 'error',
  says: 'The outcome of the pre-proceedings must be reported using a valid value',
  mend: 'Choose one of the outcomes that the census has for pre-proceedings.',
  fields: { PreProceedings: ['PPOutcome'] },
  reads: ['PreProceedings'],
  finds: ({ PreProceedings }, { codes }) =>
    PreProceedings.rows.filter(({ PPOutcome }) => PPOutcome !== null && !codes('PPOutcome').has(PPOutcome)),
  cases: [
    {
      tables: {
        PreProceedings: [{ PPOutcome: 'A' }, { PPOutcome: 'C' }, { PPOutcome: 'D' }, { PPOutcome: null }],
      },
      finds: { PreProceedings: [2] },
    },
  ],
})
