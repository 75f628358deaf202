import { rule } from './tables.ts'

export default rule({
  code: '175',
  says: 'The number of adopter(s) code is not a valid code.',
  mend: 'Choose how many adopters there are from the year’s codes, or leave it empty.',
  fields: ['NB_ADOPTR'],
  reads: ['AD1'],
  finds: ({ AD1 }, collection) =>
    AD1.rows.filter(row => row.NB_ADOPTR !== null && !collection.codes('NB_ADOPTR').has(row.NB_ADOPTR ?? '')),
  cases: [
    { tables: { AD1: [{ NB_ADOPTR: '2' }, { NB_ADOPTR: '3' }, { NB_ADOPTR: null }] }, finds: { AD1: [1] } },
  ],
})
