import { isFalse } from '../children/true-false.ts'
import { workingDaysBefore } from '../children/working-days-before.ts'
import { rule } from './rule.ts'

export default rule({
  code: '8675Q',
  severity: 'query',
  says: 'Please check and either amend data or provide a reason: S47 Enquiry started more than 15 working days before the end of the census year. However, there is no date of Initial Child Protection Conference.',
  mend: 'Enter the day on which the initial conference was held, or say that none was required. One that had not been held by the end of the year is asked about too: say why.',
  fields: { Section47: ['DateOfInitialCPC', 'S47ActualStartDate', 'ICPCnotRequired'] },
  reads: ['Section47'],
  finds({ Section47 }, { end }) {
    const first = workingDaysBefore(end, 15)
    return Section47.rows.filter(
      row =>
        row.DateOfInitialCPC_text === null && isFalse(row.ICPCnotRequired) && row.S47ActualStartDate < first,
    )
  },
  cases: [
    {
      tables: {
        Section47: [
          // 15 working days before 31 March 2026.
          { S47ActualStartDate: '2026-03-10', ICPCnotRequired: 'false' },
          { S47ActualStartDate: '2026-03-09', ICPCnotRequired: 'false' },
          { S47ActualStartDate: '2026-03-09', ICPCnotRequired: '0' },
          { S47ActualStartDate: '2026-03-09', ICPCnotRequired: '1' },
          { S47ActualStartDate: '2026-03-09' },
          { S47ActualStartDate: '2026-03-09', ICPCnotRequired: '0', DateOfInitialCPC: '2026-03-30' },
          { ICPCnotRequired: '0' },
        ],
      },
      finds: { Section47: [1, 2] },
    },
  ],
})
