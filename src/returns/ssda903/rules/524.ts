import { rule } from './tables.ts'

export default rule({
  code: '524',
  says: 'If reporting legal status of adopters is L12 then the genders of adopters should be coded as MM or FF. MM = the adopting couple are both males. FF = the adopting couple are both females',
  mend: 'Choose MM or FF, or put the legal status of the adopters right.',
  fields: ['LS_ADOPTR', 'SEX_ADOPTR'],
  reads: ['AD1'],
  finds: ({ AD1 }) =>
    AD1.rows.filter(row => row.LS_ADOPTR === 'L12' && !['MM', 'FF'].includes(row.SEX_ADOPTR ?? '')),
  cases: [
    {
      tables: {
        AD1: [
          { LS_ADOPTR: 'L12', SEX_ADOPTR: 'MM' },
          { LS_ADOPTR: 'L12', SEX_ADOPTR: 'FF' },
          { LS_ADOPTR: 'L12', SEX_ADOPTR: 'MF' },
          { LS_ADOPTR: 'L12', SEX_ADOPTR: null },
          { LS_ADOPTR: 'L11', SEX_ADOPTR: 'MF' },
        ],
      },
      finds: { AD1: [2, 3] },
    },
  ],
})
