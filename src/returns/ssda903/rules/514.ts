import { rule } from './tables.ts'

export default rule({
  code: '514',
  says: 'Data entry on the legal status of adopters shows a single adopter but data entry for the numbers of adopters shows it as a couple.',
  mend: 'Choose M1 or F1, or put right that there is a single adopter.',
  onRecord: 'Say that one man or one woman adopts, or put right that there is a single adopter.',
  fields: ['LS_ADOPTR', 'SEX_ADOPTR'],
  reads: ['AD1'],
  finds: ({ AD1 }) =>
    AD1.rows.filter(row => row.LS_ADOPTR === 'L0' && !['M1', 'F1'].includes(row.SEX_ADOPTR ?? '')),
  cases: [
    {
      tables: {
        AD1: [
          { LS_ADOPTR: 'L0', SEX_ADOPTR: 'F1' },
          { LS_ADOPTR: 'L0', SEX_ADOPTR: 'MF' },
          { LS_ADOPTR: 'L11', SEX_ADOPTR: 'MF' },
        ],
      },
      finds: { AD1: [1] },
    },
  ],
})
