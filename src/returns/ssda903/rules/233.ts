import { rule } from './tables.ts'

export default rule({
  code: '233',
  says: 'Reason for placement change is not required when the episode has not ceased.',
  mend: 'Take the reason out, or enter the day on which the episode ended.',
  fields: ['REASON_PLACE_CHANGE'],
  reads: ['Episodes'],
  finds: ({ Episodes }) =>
    Episodes.rows.filter(row => row.REASON_PLACE_CHANGE !== null && row.DEC_text === null),
  cases: [
    {
      tables: {
        Episodes: [
          { DEC: null, REASON_PLACE_CHANGE: 'CARPL' },
          { DEC: '01/05/2026', REASON_PLACE_CHANGE: 'CARPL' },
          { DEC: null, REASON_PLACE_CHANGE: null },
          { DEC: 'soon', REASON_PLACE_CHANGE: 'CARPL' },
        ],
      },
      finds: { Episodes: [0] },
    },
  ],
})
