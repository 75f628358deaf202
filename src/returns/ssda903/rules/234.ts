import { ageOn } from '../../../core/age.ts'
import { pairs } from '../children/pairs.ts'
import { rule } from './tables.ts'

export default rule({
  code: '234',
  says: 'A child aged under 10 can not change placement due to being admitted to custody',
  mend: 'Choose another reason why the placement changed, or put the date of birth right.',
  fields: ['REASON_PLACE_CHANGE', 'DOB'],
  reads: ['Episodes', 'Header'],
  // The reason stands with the episode that the change ended.
  finds: ({ Episodes, Header }) =>
    pairs(
      Episodes,
      Header,
      (episode, child) => episode.REASON_PLACE_CHANGE === 'CUSTOD' && ageOn(child.DOB, episode.DEC) < 10,
    ),
  cases: [
    {
      tables: {
        Header: [
          { CHILD: '1', DOB: '01/06/2016' },
          { CHILD: '2', DOB: '01/06/2016' },
        ],
        Episodes: [
          { CHILD: '1', DEC: '31/05/2026', REASON_PLACE_CHANGE: 'CUSTOD' },
          { CHILD: '1', DEC: '31/05/2026', REASON_PLACE_CHANGE: 'CARPL' },
          { CHILD: '2', DEC: '01/06/2026', REASON_PLACE_CHANGE: 'CUSTOD' },
          { CHILD: '2', DEC: null, REASON_PLACE_CHANGE: 'CUSTOD' },
        ],
      },
      finds: { Episodes: [0], Header: [0] },
    },
  ],
})
