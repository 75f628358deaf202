import { rule } from './tables.ts'

export default rule({
  code: '411',
  says: 'Placement location code disagrees with LA of placement.',
  mend: 'Check the postcode of the placement: it is said to be in our area, but is in another authority’s.',
  fields: ['PL_LOCATION'],
  reads: ['Episodes'],
  columns: ['PL_LOCATION'],
  needs: ['authority'],
  // Not asked the other way round: a placement in our area that is said to be outside it.
  finds: ({ Episodes }, { authority }) =>
    Episodes.rows.filter(row => row.PL_LOCATION === 'IN' && row.PL_LA !== authority),
  cases: [
    {
      tables: {
        Episodes: [
          { PL_LA: 'E08000031', PL_LOCATION: 'IN' },
          { PL_LA: 'E08000030', PL_LOCATION: 'IN' },
          { PL_LA: 'E08000031', PL_LOCATION: 'OUT' },
          { PL_LA: 'E08000030', PL_LOCATION: 'OUT' },
          { PL_LA: null, PL_LOCATION: null },
        ],
      },
      beside: { authority: 'E08000031' },
      finds: { Episodes: [1] },
    },
  ],
})
