import { rule } from './tables.ts'

export default rule({
  code: '146',
  says: 'Placement type code is not a valid code.',
  mend: 'Choose the placement from the year’s codes.',
  fields: ['PLACE'],
  reads: ['Episodes'],
  finds: ({ Episodes }, collection) =>
    Episodes.rows.filter(row => !collection.codes('PLACE').has(row.PLACE ?? '')),
  cases: [
    {
      tables: { Episodes: [{ PLACE: 'U1' }, { PLACE: 'A1' }, { PLACE: null }] },
      finds: { Episodes: [1, 2] },
    },
  ],
})
