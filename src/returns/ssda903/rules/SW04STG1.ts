import { isDay } from '../../checking/index.ts'
import { rule } from './tables.ts'

/** A day of which parts are not known. */
const PARTS = /^(\d{1,2}|zz)\/(\d{1,2}|zz)\/(\d{4}|zzzz)$/i

export default rule({
  code: 'SW04STG1',
  says: 'Date social worker episode began is not a valid date..',
  mend: 'Enter the day on which the worker began, like 31/03/2026, with zz for parts that nobody knows.',
  fields: ['SW_DECOM'],
  reads: ['SWEpisodes'],
  finds: ({ SWEpisodes }) =>
    SWEpisodes.rows.filter(
      row => row.SW_DECOM_text !== null && !isDay(row.SW_DECOM) && !PARTS.test(row.SW_DECOM_text),
    ),
  cases: [
    {
      tables: {
        SWEpisodes: [
          { SW_DECOM: '31/03/2026' },
          { SW_DECOM: 'zz/05/2026' },
          { SW_DECOM: 'ZZ/ZZ/ZZZZ' },
          { SW_DECOM: 'zz' },
          { SW_DECOM: null },
        ],
      },
      finds: { SWEpisodes: [3] },
    },
  ],
})
