import { rule } from './tables.ts'

export default rule({
  code: 'SW06STG2',
  says: 'Social worker episode data should be within the social worker data reporting year.',
  mend: 'Put the day right, or leave the worker to next year’s return.',
  fields: ['SW_DECOM'],
  reads: ['SWEpisodes'],
  finds: ({ SWEpisodes }, { end }) => SWEpisodes.rows.filter(row => row.SW_DECOM > end),
  cases: [
    {
      tables: { SWEpisodes: [{ SW_DECOM: '31/03/2027' }, { SW_DECOM: '01/04/2027' }, { SW_DECOM: null }] },
      finds: { SWEpisodes: [1] },
    },
  ],
})
