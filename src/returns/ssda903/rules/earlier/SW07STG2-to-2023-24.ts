import { rule } from '../tables.ts'

export default rule({
  code: 'SW07STG2',
  says: 'Social worker episode end date should be on or after the start of the social worker reporting period, and should be on or before the collection end date.',
  mend: 'Put the day right, or take the worker out if they ended before the year.',
  fields: ['SW_DEC'],
  reads: ['SWEpisodes'],
  // Workers were asked for the first time: of the collection year alone.
  finds: ({ SWEpisodes }, { start, end }) =>
    SWEpisodes.rows.filter(row => row.SW_DEC < start || row.SW_DEC > end),
  cases: [
    {
      tables: {
        SWEpisodes: [
          { SW_DEC: '31/03/2023' },
          { SW_DEC: '01/04/2023' },
          { SW_DEC: '31/03/2024' },
          { SW_DEC: '01/04/2024' },
          { SW_DEC: null },
        ],
      },
      finds: { SWEpisodes: [0, 3] },
    },
  ],
})
