import { isAnyEmpty } from '../../children/answers.ts'
import { isLookedAfterAtEnd } from '../../children/looked-after-at-end.ts'
import { rule } from '../tables.ts'

export default rule({
  code: 'SW01STG1',
  says: 'Child looked after on 31 March, but no social worker episode information is reported',
  mend: 'Enter who the social worker was, from when, and why the worker changed.',
  fields: ['DEC'],
  reads: ['SWEpisodes', 'Episodes'],
  // As the shared case has it: a worker of a child without any episode is found too, a child without any worker has no row
  // to be found.
  finds: ({ SWEpisodes, Episodes }, collection) =>
    SWEpisodes.rows.filter(row => {
      if (!isAnyEmpty(row, ['SW_ID', 'SW_DECOM_text', 'SW_REASON'])) return false
      const episodes = Episodes.of(row.CHILD)
      return episodes.length === 0 || isLookedAfterAtEnd(episodes, collection)
    }),
  cases: [
    {
      tables: {
        SWEpisodes: [
          { CHILD: '1', SW_ID: null, SW_DECOM: '01/05/2023', SW_REASON: 'MANAGE' },
          { CHILD: '1', SW_ID: 'SW1', SW_DECOM: '01/05/2023', SW_REASON: 'MANAGE' },
          { CHILD: '2', SW_ID: 'SW1', SW_DECOM: null, SW_REASON: 'MANAGE' },
          { CHILD: '3', SW_ID: 'SW1', SW_DECOM: '01/05/2023', SW_REASON: null },
          { CHILD: '4', SW_ID: 'SW1', SW_DECOM: '01/05/2023', SW_REASON: null },
        ],
        Episodes: [
          { CHILD: '1', DECOM: '01/05/2023', DEC: null, LS: 'C2' },
          { CHILD: '2', DECOM: '01/05/2023', DEC: '31/03/2024', LS: 'C2' },
          { CHILD: '3', DECOM: '01/05/2023', DEC: null, LS: 'V4' },
        ],
      },
      finds: { SWEpisodes: [0, 4] },
    },
  ],
})
