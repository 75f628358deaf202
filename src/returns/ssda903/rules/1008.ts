import { listed } from '../children/listed.ts'
import { NO_NUMBER } from '../children/provider.ts'
import { rule } from './tables.ts'

export default rule({
  code: '1008',
  says: 'Ofsted Unique Reference Number (URN) is not valid.',
  mend: 'Put the number of the provider right: Ofsted’s list does not have it. The list may be older than the provider’s registration.',
  fields: ['URN'],
  reads: ['Episodes'],
  needs: ['providers'],
  finds: ({ Episodes }, { providers }) =>
    Episodes.rows.filter(({ URN }) => URN !== null && URN !== NO_NUMBER && !providers?.has(URN)),
  cases: [
    {
      tables: {
        Episodes: [
          { URN: 'SC012345' },
          { URN: 'SC543210' },
          { URN: 'XXXXXX' },
          { URN: 'XXXXXXX' },
          { URN: null },
        ],
      },
      beside: { providers: listed(['SC012345', {}]) },
      finds: { Episodes: [1, 2] },
    },
  ],
})
