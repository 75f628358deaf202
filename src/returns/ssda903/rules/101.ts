import { rule } from './tables.ts'

export default rule({
  code: '101',
  says: 'The child or young person’s reported sex is not valid.',
  mend: 'Choose the sex from the year’s codes.',
  fields: ['SEX'],
  reads: ['Header'],
  finds: ({ Header }, collection) => Header.rows.filter(row => !collection.codes('SEX').has(row.SEX ?? '')),
  cases: [{ tables: { Header: [{ SEX: 'F' }, { SEX: 'X' }, { SEX: null }] }, finds: { Header: [1, 2] } }],
})
