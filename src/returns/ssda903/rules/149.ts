import { rule } from './tables.ts'

export default rule({
  code: '149',
  says: 'Reason episode ceased code is not valid.',
  mend: 'Choose why the episode ended from the year’s codes, or leave it empty.',
  fields: ['REC'],
  reads: ['Episodes'],
  finds: ({ Episodes }, collection) =>
    Episodes.rows.filter(row => row.REC !== null && !collection.codes('REC').has(row.REC ?? '')),
  cases: [
    { tables: { Episodes: [{ REC: 'E11' }, { REC: 'E99' }, { REC: null }] }, finds: { Episodes: [1] } },
  ],
})
