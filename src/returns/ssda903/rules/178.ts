import { rule } from './tables.ts'

export default rule({
  code: '178',
  says: 'Placement provider code is not a valid code.',
  mend: 'Choose who provides the placement from the year’s codes, or leave it empty.',
  fields: ['PLACE_PROVIDER'],
  reads: ['Episodes'],
  finds: ({ Episodes }, collection) =>
    Episodes.rows.filter(
      row => row.PLACE_PROVIDER !== null && !collection.codes('PLACE_PROVIDER').has(row.PLACE_PROVIDER ?? ''),
    ),
  cases: [
    {
      tables: { Episodes: [{ PLACE_PROVIDER: 'PR1' }, { PLACE_PROVIDER: 'PR9' }, { PLACE_PROVIDER: null }] },
      finds: { Episodes: [1] },
    },
  ],
})
