import { rule } from './tables.ts'

export default rule({
  code: 'SW02STG1',
  says: 'Social worker ID does not begin with the characters ‘SW’ or ‘XX’.',
  mend: 'Enter the worker’s number as Social Work England gives it, beginning with SW.',
  fields: ['SW_ID'],
  reads: ['SWEpisodes'],
  finds: ({ SWEpisodes }) =>
    SWEpisodes.rows.filter(row => row.SW_ID !== null && !/^(SW|XX)/i.test(row.SW_ID)),
  cases: [
    {
      tables: { SWEpisodes: [{ SW_ID: 'SW123' }, { SW_ID: 'XX1' }, { SW_ID: '123' }, { SW_ID: null }] },
      finds: { SWEpisodes: [2] },
    },
  ],
})
