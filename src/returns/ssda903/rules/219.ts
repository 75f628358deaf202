import { listed } from '../children/listed.ts'
import { linesOf } from '../children/provider.ts'
import { rule } from './tables.ts'

export default rule({
  code: '219',
  says: 'The Ofsted Unique reference number (URN) provided for the child’s placement does not match the placement type recorded.',
  mend: 'Put the number of the provider or the placement right: Ofsted’s list does not have this placement for this provider. The list may be older than the provider’s registration for it.',
  fields: ['URN', 'PLACE'],
  reads: ['Episodes'],
  needs: ['providers'],
  finds: ({ Episodes }, collection) =>
    Episodes.rows.filter(({ URN, PLACE }) => {
      const lines = linesOf(URN, collection)
      return lines.length > 0 && !lines.some(({ placements }) => placements?.includes(PLACE ?? ''))
    }),
  cases: [
    {
      tables: {
        Episodes: [
          { URN: 'SC1', PLACE: 'K2' },
          { URN: 'SC1', PLACE: 'U4' },
          { URN: 'SC1', PLACE: 'K1' },
          { URN: 'SC2', PLACE: 'K2' },
          { URN: 'SC3', PLACE: 'K2' },
          { URN: 'XXXXXXX', PLACE: 'K2' },
          { URN: null, PLACE: 'K2' },
        ],
      },
      beside: {
        providers: listed(['SC1', { placements: ['K2'] }], ['SC1', { placements: ['K1'] }], ['SC2', {}]),
      },
      finds: { Episodes: [1, 3] },
    },
  ],
})
