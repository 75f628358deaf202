import { rule } from './tables.ts'

export default rule({
  code: '132',
  says: 'Data entry for activity after leaving care is invalid.',
  mend: 'Choose what they do from the year’s codes.',
  fields: ['ACTIV'],
  reads: ['OC3'],
  finds: ({ OC3 }, collection) => OC3.rows.filter(row => !collection.codes('ACTIV').has(row.ACTIV ?? '')),
  cases: [{ tables: { OC3: [{ ACTIV: 'F1' }, { ACTIV: 'F9' }, { ACTIV: null }] }, finds: { OC3: [1, 2] } }],
})
