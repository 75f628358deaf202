import { isFalse } from '../children/true-false.ts'
import { rule } from './rule.ts'

export default rule({
  code: '8740',
  severity: 'error',
  says: 'For a Section 47 Enquiry that has not held the Initial Child Protection Conference by the end of the census year, the start date must fall within the census year',
  mend: 'Enter the day of the initial conference, or that none was required, or put right the day on which the enquiry began.',
  fields: { Section47: ['S47ActualStartDate', 'DateOfInitialCPC', 'ICPCnotRequired'] },
  reads: ['Section47'],
  // The day may not be missing either: it “must be on or between”.
  finds: ({ Section47 }, { start, end }) =>
    Section47.rows.filter(
      row =>
        row.DateOfInitialCPC_text === null &&
        isFalse(row.ICPCnotRequired) &&
        !(row.S47ActualStartDate >= start && row.S47ActualStartDate <= end),
    ),
  cases: [
    {
      tables: {
        Section47: [
          { LAchildID: 'a', S47ActualStartDate: '2025-04-01', ICPCnotRequired: '0' },
          { LAchildID: 'a', S47ActualStartDate: '2025-03-31', ICPCnotRequired: 'false' },
          { LAchildID: 'b', S47ActualStartDate: '2026-03-31', ICPCnotRequired: 'false' },
          { LAchildID: 'b', S47ActualStartDate: '2026-04-01', ICPCnotRequired: '0' },
          { LAchildID: 'c', S47ActualStartDate: '2025-03-31', ICPCnotRequired: 'true' },
          { LAchildID: 'd', S47ActualStartDate: '2025-03-31' },
          {
            LAchildID: 'e',
            S47ActualStartDate: '2025-03-28',
            ICPCnotRequired: '0',
            DateOfInitialCPC: '2025-04-10',
          },
          { LAchildID: 'f', ICPCnotRequired: '0' },
        ],
      },
      finds: { Section47: [1, 3, 7] },
    },
  ],
})
