import { rule } from './rule.ts'

export default rule({
  code: '4220',
  severity: 'error',
  says: 'Ethnicity is missing or invalid (see Ethnicity table)',
  mend: 'Enter the child’s ethnicity by the census’s codes: REFU where it was refused, NOBT where it is not yet known.',
  onRecord: 'Say what the child’s ethnicity is, that it was refused, or that it is not known yet.',
  fields: { ChildCharacteristics: ['Ethnicity'] },
  reads: ['ChildCharacteristics'],
  finds: ({ ChildCharacteristics }, { codes }) =>
    ChildCharacteristics.rows.filter(({ Ethnicity }) => !codes('Ethnicity').has(Ethnicity ?? '')),
  cases: [
    {
      tables: {
        ChildCharacteristics: [
          { Ethnicity: 'MWAS' },
          { Ethnicity: 'NOBT' },
          { Ethnicity: 'White' },
          { Ethnicity: 'mwas' },
          { Ethnicity: null },
        ],
      },
      finds: { ChildCharacteristics: [2, 3, 4] },
    },
  ],
})
