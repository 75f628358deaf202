import { rule } from './rule.ts'

export default rule({
  code: '8615',
  severity: 'error',
  says: 'Section 47 Enquiry Start Date must be present and cannot be later than the date of the initial Child Protection Conference',
  mend: 'Enter the day on which the Section 47 enquiry began: it is that of the conference or an earlier one.',
  fields: { Section47: ['S47ActualStartDate', 'DateOfInitialCPC'] },
  reads: ['Section47'],
  finds: ({ Section47 }) =>
    Section47.rows.filter(
      row =>
        row.DateOfInitialCPC_text !== null &&
        (row.S47ActualStartDate_text === null || row.S47ActualStartDate > row.DateOfInitialCPC),
    ),
  cases: [
    {
      tables: {
        Section47: [
          { S47ActualStartDate: '2025-11-11', DateOfInitialCPC: '2025-11-11' },
          { S47ActualStartDate: '2025-11-11', DateOfInitialCPC: '2025-11-10' },
          { DateOfInitialCPC: '2025-11-10' },
          { S47ActualStartDate: '2025-11-11' },
          { InitialCPCtarget: '2025-11-10' },
        ],
      },
      finds: { Section47: [1, 2] },
    },
  ],
})
