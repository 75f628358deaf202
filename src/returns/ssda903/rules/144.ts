import { rule } from './tables.ts'

export default rule({
  code: '144',
  says: 'The legal status code is not a valid code.',
  mend: 'Choose the legal status from the year’s codes, or leave it empty.',
  fields: ['LS'],
  reads: ['Episodes'],
  finds: ({ Episodes }, collection) =>
    Episodes.rows.filter(row => row.LS !== null && !collection.codes('LS').has(row.LS ?? '')),
  cases: [{ tables: { Episodes: [{ LS: 'C2' }, { LS: 'C9' }, { LS: null }] }, finds: { Episodes: [1] } }],
})
