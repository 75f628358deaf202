import { ceasedBy } from '../children/lasted.ts'
import { listed } from '../children/listed.ts'
import { linesOf } from '../children/provider.ts'
import { rule } from './tables.ts'

export default rule({
  code: '228',
  says: 'Ofsted Unique reference number (URN) is not valid for the episode end date',
  mend: 'Put the number of the provider or the day on which the episode ended right: its registration ended before.',
  falseAlarm:
    'An open episode is found too if its provider closes before the year ends, although the child may leave in time.',
  fields: ['URN', 'DEC'],
  reads: ['Episodes'],
  needs: ['providers'],
  finds: ({ Episodes }, collection) =>
    Episodes.rows.filter(row => {
      const lines = linesOf(row.URN, collection)
      return lines.length > 0 && lines.every(({ until }) => ceasedBy(row, collection) > until)
    }),
  cases: [
    {
      tables: {
        Episodes: [
          { URN: 'SC1', DEC: '01/05/2026' },
          { URN: 'SC1', DEC: '02/05/2026' },
          { URN: 'SC1', DEC: null },
          { URN: 'SC2', DEC: null },
          { URN: 'SC3', DEC: null },
          { URN: 'XXXXXXX', DEC: '02/05/2026' },
        ],
      },
      beside: { providers: listed(['SC1', { until: '2026-05-01' }], ['SC2', { until: '2027-03-31' }]) },
      finds: { Episodes: [1, 2] },
    },
  ],
})
