import { rule } from './tables.ts'

export default rule({
  code: '530',
  says: 'A placement provider code of PR4 cannot be associated with placement P1.',
  mend: 'Put the kind of provider or the placement right: parents are none of this kind.',
  fields: ['PLACE', 'PLACE_PROVIDER'],
  reads: ['Episodes'],
  finds: ({ Episodes }) => Episodes.rows.filter(row => row.PLACE_PROVIDER === 'PR4' && row.PLACE === 'P1'),
  cases: [
    {
      tables: {
        Episodes: [
          { PLACE: 'P1', PLACE_PROVIDER: 'PR4' },
          { PLACE: 'P1', PLACE_PROVIDER: 'PR0' },
          { PLACE: 'K2', PLACE_PROVIDER: 'PR4' },
          { PLACE: null, PLACE_PROVIDER: 'PR4' },
          { PLACE: 'P1', PLACE_PROVIDER: null },
        ],
      },
      finds: { Episodes: [0] },
    },
  ],
})
