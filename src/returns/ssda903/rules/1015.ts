import { isFostered, isShortBreaks } from '../children/codes.ts'
import { rule } from './tables.ts'

export default rule({
  code: '1015',
  says: 'Placement provider is own provision but child not placed in own LA.',
  mend: 'Check the kind of provider and the postcode of the placement: our own provision is in our own area.',
  falseAlarm: 'A home of ours in another authority’s area is found too.',
  fields: ['PL_LA'],
  reads: ['Episodes'],
  columns: ['PL_LA'],
  needs: ['authority'],
  // Foster carers of ours may live anywhere. Where one of the four is not given, other rules find it.
  finds: ({ Episodes }, { authority }) =>
    Episodes.rows.filter(
      ({ PLACE, LS, PLACE_PROVIDER, PL_LA }) =>
        PLACE_PROVIDER === 'PR1' &&
        PLACE !== null &&
        !isFostered(PLACE) &&
        LS !== null &&
        !isShortBreaks(LS) &&
        PL_LA !== null &&
        PL_LA !== authority,
    ),
  cases: [
    {
      tables: {
        Episodes: [
          { PLACE: 'K2', LS: 'C2', PLACE_PROVIDER: 'PR1', PL_LA: 'E08000030' },
          { PLACE: 'R3', LS: 'V2', PLACE_PROVIDER: 'PR1', PL_LA: 'WAL' },
          { PLACE: 'K2', LS: 'C2', PLACE_PROVIDER: 'PR1', PL_LA: 'E08000031' },
          { PLACE: 'K2', LS: 'C2', PLACE_PROVIDER: 'PR2', PL_LA: 'E08000030' },
          { PLACE: 'U4', LS: 'C2', PLACE_PROVIDER: 'PR1', PL_LA: 'E08000030' },
          { PLACE: 'K2', LS: 'V4', PLACE_PROVIDER: 'PR1', PL_LA: 'E08000030' },
          { PLACE: 'K2', LS: 'C2', PLACE_PROVIDER: 'PR1', PL_LA: null },
          { PLACE: null, LS: 'C2', PLACE_PROVIDER: 'PR1', PL_LA: 'E08000030' },
          { PLACE: 'K2', LS: null, PLACE_PROVIDER: 'PR1', PL_LA: 'E08000030' },
        ],
      },
      beside: { authority: 'E08000031' },
      finds: { Episodes: [0, 1] },
    },
  ],
})
