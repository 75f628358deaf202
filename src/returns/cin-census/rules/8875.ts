import { weekday } from '../../../core/day.ts'
import { rule } from './rule.ts'

const SATURDAY = 5

export default rule({
  code: '8875',
  severity: 'error',
  says: 'The Date of Initial Child Protection Conference cannot be a weekend',
  mend: 'Look up on which weekday the initial conference was held and enter it. One that was held at a weekend is found all the same.',
  fields: { Section47: ['DateOfInitialCPC'] },
  reads: ['Section47'],
  finds: ({ Section47 }) => Section47.rows.filter(row => weekday(row.DateOfInitialCPC) >= SATURDAY),
  cases: [
    {
      tables: {
        Section47: ['2025-09-05', '2025-09-06', '2025-09-07', '2025-09-08', '2025-12-25', null].map(
          DateOfInitialCPC => ({ LAchildID: 'a', DateOfInitialCPC }),
        ),
      },
      finds: { Section47: [1, 2] },
    },
  ],
})
