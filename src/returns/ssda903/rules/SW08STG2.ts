import { isDay } from '../../checking/index.ts'
import { rule } from './tables.ts'

export default rule({
  code: 'SW08STG2',
  says: 'A new social worker episode has started, but the previous episode has not ended.',
  mend: 'Enter the day on which this worker ended.',
  fields: ['SW_DEC'],
  reads: ['SWEpisodes'],
  finds: ({ SWEpisodes }) =>
    SWEpisodes.children().flatMap(rows => {
      const latest = Math.max(...rows.map(row => row.SW_DECOM).filter(isDay))
      return rows.filter(row => row.SW_DECOM < latest && !isDay(row.SW_DEC))
    }),
  cases: [
    {
      tables: {
        SWEpisodes: [
          { CHILD: '1', SW_DECOM: '01/06/2026', SW_DEC: null },
          { CHILD: '1', SW_DECOM: '01/05/2026', SW_DEC: null },
          { CHILD: '2', SW_DECOM: '01/05/2026', SW_DEC: '01/06/2026' },
          { CHILD: '2', SW_DECOM: '01/06/2026', SW_DEC: null },
          { CHILD: null, SW_DECOM: '01/05/2026', SW_DEC: null },
          { CHILD: null, SW_DECOM: '01/06/2026', SW_DEC: null },
        ],
      },
      finds: { SWEpisodes: [1] },
    },
  ],
})
