import { rule } from './tables.ts'

export default rule({
  code: '354',
  says: 'Date episode ceased must be on or before the end of the current collection year.',
  mend: 'Put the day on which the episode began right, or take the episode out: it begins after the year.',
  fields: ['DECOM'],
  reads: ['Episodes'],
  // The DfE's words say ceased, as those of 385 do; it is the day on which it began that is asked here.
  finds: ({ Episodes }, { end }) => Episodes.rows.filter(row => row.DECOM > end),
  cases: [
    {
      tables: {
        Episodes: [
          { DECOM: '31/03/2027', DEC: '01/04/2027' },
          { DECOM: '01/04/2027', DEC: null },
          { DECOM: null, DEC: '01/04/2027' },
        ],
      },
      finds: { Episodes: [1] },
    },
  ],
})
