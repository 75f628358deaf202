import { lastEnded } from '../children/worker-at-end.ts'
import { rule } from './tables.ts'

export default rule({
  code: 'SW11bSTG2',
  says: 'Social worker episode has ended before 31 March and no subsequent social worker episode has been provided.',
  mend: 'Enter the worker who came next, or take the last day out if this worker still has the child.',
  falseAlarm: 'A child whose case was closed in the year is found too.',
  fields: ['SW_DEC'],
  reads: ['SWEpisodes'],
  finds: ({ SWEpisodes }, { end }) =>
    SWEpisodes.children()
      .filter(rows => rows.every(row => row.SW_DEC < end))
      .map(lastEnded),
  cases: [
    {
      tables: {
        SWEpisodes: [
          { CHILD: '1', SW_DECOM: '01/05/2026', SW_DEC: '01/06/2026' },
          { CHILD: '1', SW_DECOM: '01/06/2026', SW_DEC: '30/03/2027' },
          { CHILD: '2', SW_DECOM: '01/05/2026', SW_DEC: '31/03/2027' },
          { CHILD: '3', SW_DECOM: '01/05/2026', SW_DEC: null },
          { CHILD: '3', SW_DECOM: '01/06/2026', SW_DEC: '01/07/2026' },
        ],
      },
      finds: { SWEpisodes: [1] },
    },
  ],
})
