import { rule } from '../tables.ts'

// 1 and 2: the year's codes say so.
export default rule({
  code: '101',
  says: 'Gender code is not valid.',
  mend: 'Choose the gender from the year’s codes: 1 for male, 2 for female.',
  fields: ['SEX'],
  reads: ['Header'],
  finds: ({ Header }, collection) => Header.rows.filter(row => !collection.codes('SEX').has(row.SEX ?? '')),
  cases: [{ tables: { Header: [{ SEX: '2' }, { SEX: 'F' }, { SEX: null }] }, finds: { Header: [1, 2] } }],
})
