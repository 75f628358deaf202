import { rule } from './tables.ts'

export default rule({
  code: '511',
  says: 'If reporting that the number of person(s) adopting the looked after child is two adopters then the code should only be MM, FF or MF. MM = the adopting couple are both males; FF = the adopting couple are both females; MF = The adopting couple are male and female.',
  mend: 'Put right how many adopters there are, or choose MM, FF or MF.',
  fields: ['NB_ADOPTR', 'SEX_ADOPTR'],
  reads: ['AD1'],
  finds: ({ AD1 }) =>
    AD1.rows.filter(row => row.NB_ADOPTR === '2' && !['MM', 'FF', 'MF'].includes(row.SEX_ADOPTR ?? '')),
  cases: [
    {
      tables: {
        AD1: [
          { NB_ADOPTR: '2', SEX_ADOPTR: 'MF' },
          { NB_ADOPTR: '2', SEX_ADOPTR: 'F1' },
          { NB_ADOPTR: '2', SEX_ADOPTR: null },
          { NB_ADOPTR: '1', SEX_ADOPTR: 'F1' },
        ],
      },
      finds: { AD1: [1, 2] },
    },
  ],
})
