import { rule } from './tables.ts'

export default rule({
  code: '517',
  says: 'If reporting legal status of adopters is L3 then the genders of adopters should be coded as MF. MF = the adopting couple are male and female.',
  mend: 'Choose MF, or put the legal status of the adopters right.',
  fields: ['LS_ADOPTR', 'SEX_ADOPTR'],
  reads: ['AD1'],
  finds: ({ AD1 }) => AD1.rows.filter(row => row.LS_ADOPTR === 'L3' && row.SEX_ADOPTR !== 'MF'),
  cases: [
    {
      tables: {
        AD1: [
          { LS_ADOPTR: 'L3', SEX_ADOPTR: 'MF' },
          { LS_ADOPTR: 'L3', SEX_ADOPTR: 'MM' },
          { LS_ADOPTR: 'L3', SEX_ADOPTR: null },
          { LS_ADOPTR: 'L4', SEX_ADOPTR: 'MM' },
        ],
      },
      finds: { AD1: [1, 2] },
    },
  ],
})
