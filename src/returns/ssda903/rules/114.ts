import { rule } from './tables.ts'

export default rule({
  code: '114',
  says: 'Data entry to record the status of former carer(s) of an adopted child is invalid.',
  mend: 'Choose whether the adopters fostered them from the year’s codes, or leave it empty.',
  fields: ['FOSTER_CARE'],
  reads: ['AD1'],
  finds: ({ AD1 }, collection) =>
    AD1.rows.filter(
      row => row.FOSTER_CARE !== null && !collection.codes('FOSTER_CARE').has(row.FOSTER_CARE ?? ''),
    ),
  cases: [
    {
      tables: { AD1: [{ FOSTER_CARE: '0' }, { FOSTER_CARE: '2' }, { FOSTER_CARE: null }] },
      finds: { AD1: [1] },
    },
  ],
})
