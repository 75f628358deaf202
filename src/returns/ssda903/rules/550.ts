import { rule } from './tables.ts'

export default rule({
  code: '550',
  says: 'A placement provider code of PR0 can only be associated with placement P1.',
  mend: 'Put the kind of provider or the placement right: parents provide a placement with themselves only.',
  fields: ['PLACE', 'PLACE_PROVIDER'],
  reads: ['Episodes'],
  finds: ({ Episodes }) => Episodes.rows.filter(row => row.PLACE_PROVIDER === 'PR0' && row.PLACE !== 'P1'),
  cases: [
    {
      tables: {
        Episodes: [
          { PLACE: 'U4', PLACE_PROVIDER: 'PR0' },
          { PLACE: 'T1', PLACE_PROVIDER: 'PR0' },
          { PLACE: null, PLACE_PROVIDER: 'PR0' },
          { PLACE: 'P1', PLACE_PROVIDER: 'PR0' },
          { PLACE: 'U4', PLACE_PROVIDER: 'PR1' },
          { PLACE: 'U4', PLACE_PROVIDER: null },
        ],
      },
      finds: { Episodes: [0, 1, 2] },
    },
  ],
})
