import { wentMissingOutOfCare } from '../children/left-care.ts'
import { rule } from './tables.ts'

export default rule({
  code: '578',
  says: 'The date that the child started to be missing is after the child ceased to be looked after.',
  mend: 'Put the day right on which the child went missing, or on which the child left care.',
  fields: ['MIS_START'],
  reads: ['Episodes', 'Missing'],
  // A day on which the child was not yet looked after is found too, as by 581: the shared case asks it so.
  finds: ({ Episodes, Missing }) => wentMissingOutOfCare(Missing, Episodes),
  cases: [
    {
      tables: {
        Episodes: [
          { CHILD: '1', DECOM: '01/05/2026', DEC: '01/06/2026' },
          { CHILD: '2', DECOM: '01/05/2026', DEC: null },
        ],
        Missing: [
          { CHILD: '1', MIS_START: '01/06/2026' },
          { CHILD: '1', MIS_START: '02/06/2026' },
          { CHILD: '2', MIS_START: '02/06/2026' },
          { CHILD: '3', MIS_START: '02/06/2026' },
        ],
      },
      finds: { Missing: [1] },
    },
  ],
})
