import { rule } from './tables.ts'

export default rule({
  code: '145',
  says: 'Category of need code is not a valid code.',
  mend: 'Choose the category of need from the year’s codes, or leave it empty.',
  fields: ['CIN'],
  reads: ['Episodes'],
  finds: ({ Episodes }, collection) =>
    Episodes.rows.filter(row => row.CIN !== null && !collection.codes('CIN').has(row.CIN ?? '')),
  cases: [{ tables: { Episodes: [{ CIN: 'N1' }, { CIN: 'N9' }, { CIN: null }] }, finds: { Episodes: [1] } }],
})
