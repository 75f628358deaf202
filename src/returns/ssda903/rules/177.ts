import { rule } from './tables.ts'

export default rule({
  code: '177',
  says: 'The legal status of adopter(s) code is not a valid code.',
  mend: 'Choose the adopters’ legal status from the year’s codes, or leave it empty.',
  fields: ['LS_ADOPTR'],
  reads: ['AD1'],
  finds: ({ AD1 }, collection) =>
    AD1.rows.filter(row => row.LS_ADOPTR !== null && !collection.codes('LS_ADOPTR').has(row.LS_ADOPTR ?? '')),
  cases: [
    {
      tables: { AD1: [{ LS_ADOPTR: 'L11' }, { LS_ADOPTR: 'L99' }, { LS_ADOPTR: null }] },
      finds: { AD1: [1] },
    },
  ],
})
