import { rule } from './tables.ts'

export default rule({
  code: '176',
  says: 'The gender of adopter(s) at the date of adoption code is not a valid code.',
  mend: 'Choose the adopters from the year’s codes, or leave it empty.',
  fields: ['SEX_ADOPTR'],
  reads: ['AD1'],
  finds: ({ AD1 }, collection) =>
    AD1.rows.filter(
      row => row.SEX_ADOPTR !== null && !collection.codes('SEX_ADOPTR').has(row.SEX_ADOPTR ?? ''),
    ),
  cases: [
    {
      tables: { AD1: [{ SEX_ADOPTR: 'MF' }, { SEX_ADOPTR: 'XX' }, { SEX_ADOPTR: null }] },
      finds: { AD1: [1] },
    },
  ],
})
