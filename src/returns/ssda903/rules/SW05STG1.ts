import { isDay } from '../../checking/index.ts'
import { rule } from './tables.ts'

/** A day of which parts are not known. */
const PARTS = /^(\d{1,2}|zz)\/(\d{1,2}|zz)\/(\d{4}|zzzz)$/i

export default rule({
  code: 'SW05STG1',
  says: 'Date social worker episode began is not a valid date.',
  mend: 'Enter the day on which the worker ended, like 31/03/2026, with zz for parts that nobody knows.',
  fields: ['SW_DEC'],
  reads: ['SWEpisodes'],
  finds: ({ SWEpisodes }) =>
    SWEpisodes.rows.filter(
      row => row.SW_DEC_text !== null && !isDay(row.SW_DEC) && !PARTS.test(row.SW_DEC_text),
    ),
  cases: [
    {
      tables: {
        SWEpisodes: [
          { SW_DEC: '31/03/2026' },
          { SW_DEC: 'zz/05/2026' },
          { SW_DEC: 'ZZ/ZZ/ZZZZ' },
          { SW_DEC: 'zz' },
          { SW_DEC: null },
        ],
      },
      finds: { SWEpisodes: [3] },
    },
  ],
})
