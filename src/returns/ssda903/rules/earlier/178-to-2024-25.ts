import { hadNoProvider } from '../../children/codes.ts'
import { invalidProvider } from '../../children/provider-code.ts'
import { rule } from '../tables.ts'

export default rule({
  code: '178',
  says: 'Placement provider code is not a valid code.',
  mend: 'Choose who provides the placement from the year’s codes, or leave it empty: nobody is recorded as the provider of a temporary or other placement (Z1).',
  fields: ['PLACE_PROVIDER'],
  reads: ['Episodes'],
  finds: ({ Episodes }, collection) => invalidProvider(Episodes, collection, hadNoProvider),
  cases: [
    {
      tables: {
        Episodes: [
          { PLACE: 'U4', PLACE_PROVIDER: 'PR1' },
          { PLACE: 'U4', PLACE_PROVIDER: 'PR9' },
          { PLACE: 'Z1', PLACE_PROVIDER: 'PR1' },
          { PLACE: 'Z1', PLACE_PROVIDER: null },
        ],
      },
      finds: { Episodes: [1, 2] },
    },
  ],
})
