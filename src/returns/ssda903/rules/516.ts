import { among, isFostered } from '../children/codes.ts'
import { rule } from './tables.ts'

const isToFosterCarers = among('E45', 'E46')

export default rule({
  code: '516',
  says: 'The episode data submitted for this child does not show that he/she was with their former foster carer(s) during the year.If the code in the reason episode ceased is E45 or E46 the child must have a placement code of U1 to U6.',
  mend: 'Put the reason for which the episode ended or the placement right: these orders are made to former foster carers.',
  fields: ['REC', 'PLACE'],
  reads: ['Episodes'],
  finds: ({ Episodes }) => Episodes.rows.filter(row => isToFosterCarers(row.REC) && !isFostered(row.PLACE)),
  cases: [
    {
      tables: {
        Episodes: [
          { REC: 'E45', PLACE: 'P1' },
          { REC: 'E46', PLACE: 'A5' },
          { REC: 'E46', PLACE: null },
          { REC: 'E45', PLACE: 'U1' },
          { REC: 'E46', PLACE: 'U6' },
          { REC: 'E47', PLACE: 'P1' },
          { REC: null, PLACE: 'P1' },
        ],
      },
      finds: { Episodes: [0, 1, 2] },
    },
  ],
})
