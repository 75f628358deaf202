import { rule } from './tables.ts'

export default rule({
  code: '385',
  says: 'Date episode ceased must be on or before the end of the current collection year.',
  mend: 'Put the day on which the episode ended right, or leave it empty: it is after the year.',
  fields: ['DEC'],
  reads: ['Episodes'],
  finds: ({ Episodes }, { end }) => Episodes.rows.filter(row => row.DEC > end),
  cases: [
    {
      tables: { Episodes: [{ DEC: '31/03/2027' }, { DEC: '01/04/2027' }, { DEC: null }] },
      finds: { Episodes: [1] },
    },
  ],
})
