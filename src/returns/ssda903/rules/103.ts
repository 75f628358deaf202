import { rule } from './tables.ts'

export default rule({
  code: '103',
  says: 'The ethnicity code is either not valid or has not been entered.',
  mend: 'Choose the ethnicity from the year’s codes.',
  fields: ['ETHNIC'],
  reads: ['Header'],
  finds: ({ Header }, collection) =>
    Header.rows.filter(row => !collection.codes('ETHNIC').has(row.ETHNIC ?? '')),
  cases: [
    {
      tables: { Header: [{ ETHNIC: 'WBRI' }, { ETHNIC: 'WBIR' }, { ETHNIC: null }] },
      finds: { Header: [1, 2] },
    },
  ],
})
