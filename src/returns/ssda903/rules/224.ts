import { listed } from '../children/listed.ts'
import { linesOf } from '../children/provider.ts'
import { rule } from './tables.ts'

export default rule({
  code: '224',
  says: 'The Ofsted Unique reference number (URN) provided for the child’s placement does not match the placement provider recorded.',
  mend: 'Put the kind of provider or its number right: Ofsted’s list has another kind for this number.',
  fields: ['PLACE_PROVIDER'],
  reads: ['Episodes'],
  needs: ['providers'],
  finds: ({ Episodes }, collection) =>
    Episodes.rows.filter(({ URN, PLACE_PROVIDER }) => {
      const lines = linesOf(URN, collection)
      return lines.length > 0 && !lines.some(({ providers }) => providers?.includes(PLACE_PROVIDER ?? ''))
    }),
  cases: [
    {
      tables: {
        Episodes: [
          { URN: 'SC1', PLACE_PROVIDER: 'PR4' },
          { URN: 'SC1', PLACE_PROVIDER: 'PR1' },
          { URN: 'SC1', PLACE_PROVIDER: 'PR5' },
          { URN: 'SC2', PLACE_PROVIDER: 'PR4' },
          { URN: 'SC3', PLACE_PROVIDER: 'PR4' },
          { URN: 'XXXXXXX', PLACE_PROVIDER: 'PR4' },
          { URN: null, PLACE_PROVIDER: 'PR4' },
        ],
      },
      beside: {
        providers: listed(['SC1', { providers: ['PR4'] }], ['SC1', { providers: ['PR5'] }], ['SC2', {}]),
      },
      finds: { Episodes: [1, 3] },
    },
  ],
})
