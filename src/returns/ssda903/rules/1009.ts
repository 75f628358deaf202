import { rule } from './tables.ts'

export default rule({
  code: '1009',
  says: 'Reason for placement change is not a valid code.',
  mend: 'Choose why the placement changed from the year’s codes, or leave it empty.',
  fields: ['REASON_PLACE_CHANGE'],
  reads: ['Episodes'],
  finds: ({ Episodes }, collection) =>
    Episodes.rows.filter(
      row =>
        row.REASON_PLACE_CHANGE !== null &&
        !collection.codes('REASON_PLACE_CHANGE').has(row.REASON_PLACE_CHANGE ?? ''),
    ),
  cases: [
    {
      tables: {
        Episodes: [
          { REASON_PLACE_CHANGE: 'CARPL' },
          { REASON_PLACE_CHANGE: 'MOVED' },
          { REASON_PLACE_CHANGE: null },
        ],
      },
      finds: { Episodes: [1] },
    },
  ],
})
