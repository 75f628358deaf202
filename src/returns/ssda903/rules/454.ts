import { rule } from './tables.ts'

// What was written where the distance was not known.
const NOT_KNOWN = 999.9

export default rule({
  code: '454',
  says: 'Placement distance from home is over 350 miles.',
  mend: 'Check both postcodes: the placement is more than 350 miles from home.',
  falseAlarm:
    'Children who were unaccompanied and seeking asylum are found too where the file does not say so.',
  fields: ['PL_DISTANCE'],
  reads: ['Episodes'],
  columns: ['PL_DISTANCE'],
  finds: ({ Episodes }) =>
    Episodes.rows.filter(row => Number(row.PL_DISTANCE) > 350 && Number(row.PL_DISTANCE) !== NOT_KNOWN),
  cases: [
    {
      tables: {
        Episodes: [
          { PL_DISTANCE: '350' },
          { PL_DISTANCE: '350.1' },
          { PL_DISTANCE: '612.4' },
          { PL_DISTANCE: '999.9' },
          { PL_DISTANCE: '12.3' },
          { PL_DISTANCE: null },
        ],
      },
      finds: { Episodes: [1, 2] },
    },
  ],
})
