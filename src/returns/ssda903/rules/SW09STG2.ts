import { rule } from './tables.ts'

export default rule({
  code: 'SW09STG2',
  says: 'Social worker episode appears to have lasted for less than 24 hours.',
  mend: 'Put the days right if the worker was there for longer.',
  falseAlarm: 'A worker who had the child for part of one day only is found too.',
  fields: ['SW_DECOM', 'SW_DEC'],
  reads: ['SWEpisodes'],
  finds: ({ SWEpisodes }) => SWEpisodes.rows.filter(row => row.SW_DECOM === row.SW_DEC),
  cases: [
    {
      tables: {
        SWEpisodes: [
          { SW_DECOM: '01/05/2026', SW_DEC: '01/05/2026' },
          { SW_DECOM: '01/05/2026', SW_DEC: '02/05/2026' },
          { SW_DECOM: null, SW_DEC: null },
        ],
      },
      finds: { SWEpisodes: [0] },
    },
  ],
})
