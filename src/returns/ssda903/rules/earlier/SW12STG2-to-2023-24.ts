import { notFromTheStart } from '../../children/workers-in-turn.ts'
import { rule } from '../tables.ts'

export default rule({
  code: 'SW12STG2',
  says: 'If a child is looked after on 31 March then all social worker episodes for the full previous year should be reported, even those whilst they were not looked after',
  mend: 'Add the workers whom the child had from 1 April on.',
  falseAlarm: 'A child not known to any worker by then is found too.',
  fields: ['SW_DECOM'],
  reads: ['SWEpisodes', 'Episodes'],
  // First contact excused nobody yet.
  finds: ({ SWEpisodes, Episodes }, collection) =>
    notFromTheStart(SWEpisodes, Episodes, collection, () => false),
  cases: [
    {
      tables: {
        SWEpisodes: [
          { CHILD: '1', SW_DECOM: '02/04/2023', SW_REASON: 'FCONTA' },
          { CHILD: '1', SW_DECOM: '01/06/2023', SW_REASON: 'MANAGE' },
          { CHILD: '2', SW_DECOM: '01/04/2023', SW_REASON: 'MANAGE' },
          { CHILD: '3', SW_DECOM: '01/05/2023', SW_REASON: 'MANAGE' },
        ],
        Episodes: [
          { CHILD: '1', DECOM: '01/07/2023', DEC: null, LS: 'C2' },
          { CHILD: '2', DECOM: '01/07/2023', DEC: null, LS: 'C2' },
          { CHILD: '3', DECOM: '01/07/2023', DEC: '31/03/2024', LS: 'C2' },
        ],
      },
      finds: { SWEpisodes: [0] },
    },
  ],
})
