import { isDay, NO_DAY } from '../../checking/index.ts'
import { isOpenEnquiry } from '../children/enquiries.ts'
import { overlaps } from '../children/overlaps.ts'
import { rule } from './rule.ts'

export default rule({
  code: '8890',
  severity: 'error',
  says: 'A Section 47 enquiry is shown as starting when there is another Section 47 Enquiry ongoing',
  mend: 'Enter when the earlier enquiry came to its conference, or that none was required, or make them one enquiry: the next begins after the day of the conference.',
  fields: { Section47: ['S47ActualStartDate', 'DateOfInitialCPC'] },
  reads: ['Section47'],
  // One that came to no conference as none was needed does not say when it ended: none begins within it.
  finds: ({ Section47 }, { end }) =>
    overlaps(Section47.cases(), {
      from: row => row.S47ActualStartDate,
      until: row => (isDay(row.DateOfInitialCPC) ? row.DateOfInitialCPC : isOpenEnquiry(row) ? end : NO_DAY),
    }),
  cases: [
    {
      tables: {
        Section47: [
          {
            LAchildID: 'a',
            CINdetailsID: '1',
            S47ActualStartDate: '2025-05-01',
            DateOfInitialCPC: '2025-05-20',
          },
          { LAchildID: 'a', CINdetailsID: '1', S47ActualStartDate: '2025-05-20', ICPCnotRequired: 'true' },
          { LAchildID: 'a', CINdetailsID: '1', S47ActualStartDate: '2025-05-21', ICPCnotRequired: '0' },
          { LAchildID: 'a', CINdetailsID: '2', S47ActualStartDate: '2025-05-22', ICPCnotRequired: 'true' },
          { LAchildID: 'b', CINdetailsID: '1', S47ActualStartDate: '2025-05-10', ICPCnotRequired: '1' },
        ],
      },
      finds: { Section47: [0, 1] },
      atFirst: { Section47: [1] },
    },
    {
      tables: {
        Section47: [
          { LAchildID: 'a', CINdetailsID: '1', S47ActualStartDate: '2025-05-01', ICPCnotRequired: '0' },
          { LAchildID: 'a', CINdetailsID: '1', S47ActualStartDate: '2026-03-31', ICPCnotRequired: '1' },
          { LAchildID: 'a', CINdetailsID: '1', S47ActualStartDate: '2025-04-30', ICPCnotRequired: '1' },
          { LAchildID: 'a', CINdetailsID: '1', ICPCnotRequired: '0' },
        ],
      },
      finds: { Section47: [0, 1] },
      atFirst: { Section47: [1] },
    },
  ],
})
