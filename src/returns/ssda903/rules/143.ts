import { rule } from './tables.ts'

export default rule({
  code: '143',
  says: 'The reason for new episode code is not a valid code.',
  mend: 'Choose why the episode began from the year’s codes, or leave it empty.',
  fields: ['RNE'],
  reads: ['Episodes'],
  finds: ({ Episodes }, collection) =>
    Episodes.rows.filter(row => row.RNE !== null && !collection.codes('RNE').has(row.RNE ?? '')),
  cases: [{ tables: { Episodes: [{ RNE: 'S' }, { RNE: 'Q' }, { RNE: null }] }, finds: { Episodes: [1] } }],
})
