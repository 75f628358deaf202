import { lastEnded } from '../children/worker-at-end.ts'
import { rule } from './tables.ts'

export default rule({
  code: 'SW17STG2',
  says: 'There is no social worker episode open at 31 March',
  mend: 'Enter the worker who had the child on 31 March, or take the last day out if this worker still has the child.',
  falseAlarm: 'A child whose case was closed in the year is found too.',
  fields: ['SW_DEC', 'SW_DECOM'],
  reads: ['SWEpisodes'],
  finds: ({ SWEpisodes }, { end }) =>
    SWEpisodes.children()
      .filter(rows => rows.every(row => row.SW_DEC <= end))
      .map(lastEnded),
  cases: [
    {
      tables: {
        SWEpisodes: [
          { CHILD: '1', SW_DECOM: '01/05/2026', SW_DEC: '01/06/2026' },
          { CHILD: '1', SW_DECOM: '01/06/2026', SW_DEC: '31/03/2027' },
          { CHILD: '2', SW_DECOM: '01/05/2026', SW_DEC: null },
          { CHILD: '2', SW_DECOM: '01/06/2026', SW_DEC: '01/07/2026' },
          { CHILD: '3', SW_DECOM: '02/05/2026', SW_DEC: '01/07/2026' },
          { CHILD: '3', SW_DECOM: '01/05/2026', SW_DEC: '01/07/2026' },
        ],
      },
      finds: { SWEpisodes: [1, 4] },
    },
  ],
})
