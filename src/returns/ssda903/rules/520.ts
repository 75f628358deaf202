import { rule } from './tables.ts'

export default rule({
  code: '520',
  says: 'Data entry on the legal status of adopters shows different gender married couple but data entry on genders of adopters shows it as a same gender couple.',
  mend: 'Choose MF, or put the legal status of the adopters right.',
  fields: ['LS_ADOPTR', 'SEX_ADOPTR'],
  reads: ['AD1'],
  // As its sisters 517, 518 and 524 do: whatever is not the couple that the status asks for, a single adopter too.
  finds: ({ AD1 }) => AD1.rows.filter(row => row.LS_ADOPTR === 'L11' && row.SEX_ADOPTR !== 'MF'),
  cases: [
    {
      tables: {
        AD1: [
          { LS_ADOPTR: 'L11', SEX_ADOPTR: 'MF' },
          { LS_ADOPTR: 'L11', SEX_ADOPTR: 'MM' },
          { LS_ADOPTR: 'L11', SEX_ADOPTR: 'FF' },
          { LS_ADOPTR: 'L12', SEX_ADOPTR: 'MM' },
        ],
      },
      finds: { AD1: [1, 2] },
    },
  ],
})
