import { rule } from '../tables.ts'

export default rule({
  code: 'SW13STG1',
  says: 'The reason for social worker change is either not valid or has not been entered.',
  mend: 'Choose why the worker changed from the year’s codes.',
  fields: ['SW_REASON'],
  reads: ['SWEpisodes'],
  finds: ({ SWEpisodes }, collection) =>
    SWEpisodes.rows.filter(row => !collection.codes('SW_REASON').has(row.SW_REASON ?? '')),
  cases: [
    {
      tables: { SWEpisodes: [{ SW_REASON: 'MANAGE' }, { SW_REASON: 'BORED' }, { SW_REASON: null }] },
      finds: { SWEpisodes: [1, 2] },
    },
  ],
})
