import { rule } from './rule.ts'

export default rule({
  code: '8715',
  severity: 'error',
  says: 'Date of Initial Child Protection Conference must fall within the census year',
  mend: 'Put right the day of the initial conference, or leave out an enquiry whose conference was in another year.',
  fields: { Section47: ['DateOfInitialCPC'] },
  reads: ['Section47'],
  finds: ({ Section47 }, { start, end }) =>
    Section47.rows.filter(({ DateOfInitialCPC: held }) => held < start || held > end),
  cases: [
    {
      tables: {
        Section47: [
          { LAchildID: 'a', DateOfInitialCPC: '2025-04-01' },
          { LAchildID: 'a', DateOfInitialCPC: '2025-03-31' },
          { LAchildID: 'b', DateOfInitialCPC: '2026-03-31' },
          { LAchildID: 'b', DateOfInitialCPC: '2026-04-01' },
          { LAchildID: 'c', S47ActualStartDate: '2025-03-20' },
        ],
      },
      finds: { Section47: [1, 3] },
    },
  ],
})
