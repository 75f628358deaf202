import { listed } from '../children/listed.ts'
import { linesOf } from '../children/provider.ts'
import { rule } from './tables.ts'

export default rule({
  code: '229',
  says: 'Placement provider does not match between the placing authority and the local authority code of the provider.',
  mend: 'Put the kind of provider right: one of ours (PR1) is in our own authority, and one of another’s (PR2) is not.',
  falseAlarm: 'The provider’s authority is taken from its postcode, which is that of an office at times.',
  fields: ['URN', 'PLACE_PROVIDER'],
  reads: ['Episodes'],
  needs: ['authority', 'providers'],
  finds: ({ Episodes }, collection) =>
    Episodes.rows.filter(({ URN, PLACE_PROVIDER }) => {
      const lines = linesOf(URN, collection)
      const isOurs = lines.some(({ authority }) => authority === collection.authority)
      return (
        lines.length > 0 && ((PLACE_PROVIDER === 'PR1' && !isOurs) || (PLACE_PROVIDER === 'PR2' && isOurs))
      )
    }),
  cases: [
    {
      tables: {
        Episodes: [
          { URN: 'SC1', PLACE_PROVIDER: 'PR1' },
          { URN: 'SC1', PLACE_PROVIDER: 'PR2' },
          { URN: 'SC2', PLACE_PROVIDER: 'PR1' },
          { URN: 'SC2', PLACE_PROVIDER: 'PR2' },
          { URN: 'SC2', PLACE_PROVIDER: 'PR4' },
          { URN: 'SC3', PLACE_PROVIDER: 'PR1' },
          { URN: 'XXXXXXX', PLACE_PROVIDER: 'PR1' },
          { URN: null, PLACE_PROVIDER: 'PR1' },
        ],
      },
      beside: {
        authority: 'E08000031',
        providers: listed(['SC1', { authority: 'E08000031' }], ['SC2', { authority: 'E08000030' }]),
      },
      finds: { Episodes: [1, 2] },
    },
  ],
})
