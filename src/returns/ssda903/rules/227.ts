import { listed } from '../children/listed.ts'
import { linesOf } from '../children/provider.ts'
import { rule } from './tables.ts'

export default rule({
  code: '227',
  says: 'Ofsted Unique reference number (URN) is not valid for the episode start date.',
  mend: 'Put the number of the provider or the day on which the episode began right: its registration had ended.',
  fields: ['URN', 'DECOM'],
  reads: ['Episodes'],
  needs: ['providers'],
  finds: ({ Episodes }, collection) =>
    Episodes.rows.filter(({ URN, DECOM }) => {
      const lines = linesOf(URN, collection)
      // Its last day is too late to begin.
      return lines.length > 0 && lines.every(({ until }) => DECOM >= until)
    }),
  cases: [
    {
      tables: {
        Episodes: [
          { URN: 'SC1', DECOM: '30/04/2026' },
          { URN: 'SC1', DECOM: '01/05/2026' },
          { URN: 'SC1', DECOM: null },
          { URN: 'SC2', DECOM: '01/06/2026' },
          { URN: 'SC3', DECOM: '01/06/2026' },
          { URN: 'XXXXXXX', DECOM: '01/06/2026' },
        ],
      },
      beside: {
        providers: listed(['SC1', { until: '2026-05-01' }], ['SC2', { until: '2026-05-01' }], ['SC2', {}]),
      },
      finds: { Episodes: [1] },
    },
  ],
})
