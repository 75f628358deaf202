import { wentMissingOutOfCare } from '../children/left-care.ts'
import { rule } from './tables.ts'

export default rule({
  code: '581',
  says: 'Child is missing but has not yet started to be looked after.',
  mend: 'Put the day right on which the child went missing, or on which the child came into care.',
  fields: ['MIS_START'],
  reads: ['Episodes', 'Missing'],
  // A day after the child left care is found too, as by 578: the shared case asks it so.
  finds: ({ Episodes, Missing }) => wentMissingOutOfCare(Missing, Episodes),
  cases: [
    {
      tables: {
        Episodes: [
          { CHILD: '1', DECOM: '01/05/2026', DEC: '01/06/2026' },
          { CHILD: '1', DECOM: '01/08/2026', DEC: null },
        ],
        Missing: [
          { CHILD: '1', MIS_START: '30/04/2026' },
          { CHILD: '1', MIS_START: '01/05/2026' },
          { CHILD: '1', MIS_START: '31/07/2026' },
          { CHILD: '2', MIS_START: '30/04/2026' },
        ],
      },
      finds: { Missing: [0, 2] },
    },
  ],
})
