import { rule } from './tables.ts'

export default rule({
  code: '519',
  says: 'Data entered on the legal status of adopters shows civil partnership couple, but data entered on genders of adopters does not show it as a couple.',
  mend: 'Choose MM, FF or MF, or put the legal status of the adopters right.',
  fields: ['LS_ADOPTR', 'SEX_ADOPTR'],
  reads: ['AD1'],
  finds: ({ AD1 }) =>
    AD1.rows.filter(row => row.LS_ADOPTR === 'L2' && !['MM', 'FF', 'MF'].includes(row.SEX_ADOPTR ?? '')),
  cases: [
    {
      tables: {
        AD1: [
          { LS_ADOPTR: 'L2', SEX_ADOPTR: 'MF' },
          { LS_ADOPTR: 'L2', SEX_ADOPTR: 'FF' },
          { LS_ADOPTR: 'L2', SEX_ADOPTR: 'M1' },
          { LS_ADOPTR: 'L0', SEX_ADOPTR: 'M1' },
        ],
      },
      finds: { AD1: [2] },
    },
  ],
})
