import { isFirstContact, notFromTheStart } from '../children/workers-in-turn.ts'
import { rule } from './tables.ts'

export default rule({
  code: 'SW12STG2',
  says: 'If a child is looked after on 31 March then all social worker episodes for the full previous year should be reported, even those whilst they were not looked after',
  mend: 'Add the workers whom the child had from 1 April on.',
  falseAlarm:
    'A child not known to any worker by then is found too, unless the reason is first contact or re-referral.',
  fields: ['SW_DECOM'],
  reads: ['SWEpisodes', 'Episodes'],
  finds: ({ SWEpisodes, Episodes }, collection) =>
    notFromTheStart(SWEpisodes, Episodes, collection, isFirstContact),
  cases: [
    {
      tables: {
        SWEpisodes: [
          { CHILD: '1', SW_DECOM: '01/06/2026', SW_REASON: 'MANAGE' },
          { CHILD: '1', SW_DECOM: '02/04/2026', SW_REASON: 'MANAGE' },
          { CHILD: '2', SW_DECOM: '01/04/2026', SW_REASON: 'MANAGE' },
          { CHILD: '3', SW_DECOM: '01/05/2026', SW_REASON: 'FCONTA' },
          { CHILD: '4', SW_DECOM: '01/05/2026', SW_REASON: 'MANAGE' },
          { CHILD: '5', SW_DECOM: '01/05/2026', SW_REASON: 'MANAGE' },
        ],
        Episodes: [
          { CHILD: '1', DECOM: '01/07/2026', DEC: null, LS: 'C2' },
          { CHILD: '2', DECOM: '01/07/2026', DEC: null, LS: 'C2' },
          { CHILD: '3', DECOM: '01/07/2026', DEC: null, LS: 'C2' },
          { CHILD: '4', DECOM: '01/07/2026', DEC: '31/03/2027', LS: 'C2' },
          { CHILD: '5', DECOM: '01/07/2026', DEC: null, LS: 'V4' },
        ],
      },
      finds: { SWEpisodes: [1] },
    },
  ],
})
