import { rule } from './tables.ts'

export default rule({
  code: '133',
  says: 'Data entry for accommodation after leaving care is invalid. If reporting on a childs accommodation after leaving care the data entry must be valid',
  mend: 'Choose where they live from the year’s codes.',
  fields: ['ACCOM'],
  reads: ['OC3'],
  finds: ({ OC3 }, collection) => OC3.rows.filter(row => !collection.codes('ACCOM').has(row.ACCOM ?? '')),
  cases: [{ tables: { OC3: [{ ACCOM: 'B1' }, { ACCOM: 'B9' }, { ACCOM: null }] }, finds: { OC3: [1, 2] } }],
})
