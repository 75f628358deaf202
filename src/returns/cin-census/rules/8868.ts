import { isOpenEnquiry } from '../children/enquiries.ts'
import { pairs } from '../children/pairs.ts'
import { rule } from './rule.ts'

// Decided (the recorded run says otherwise, and the wording is unclear): an enquiry that has both the day of a conference and
// the flag is not found. Either shows it completed, and that it is not is what the message says.
export default rule({
  code: '8868',
  severity: 'error',
  says: 'CIN episode is shown as closed, however Section 47 enquiry is not shown as completed by ICPC date or ICPC not required flag',
  mend: 'Enter the day of the enquiry’s initial conference, or that none was required, or take out the closure where the case is still open.',
  fields: { Section47: ['DateOfInitialCPC', 'ICPCnotRequired'], CINdetails: ['CINclosureDate'] },
  reads: ['Section47', 'CINdetails'],
  finds: ({ Section47, CINdetails }) =>
    pairs(
      Section47.rows.filter(isOpenEnquiry),
      enquiry => CINdetails.with(enquiry),
      (_, { CINclosureDate_text }) => CINclosureDate_text !== null,
    ),
  cases: [
    {
      tables: {
        CINdetails: [
          { LAchildID: 'a', CINdetailsID: '1', CINclosureDate: '2025-09-01' },
          { LAchildID: 'a', CINdetailsID: '2' },
          { LAchildID: 'b', CINdetailsID: '1', CINclosureDate: '2025-09-01' },
        ],
        Section47: [
          { LAchildID: 'a', CINdetailsID: '1', ICPCnotRequired: 'false' },
          { LAchildID: 'a', CINdetailsID: '1', ICPCnotRequired: 'true' },
          { LAchildID: 'a', CINdetailsID: '1', ICPCnotRequired: '0', DateOfInitialCPC: '2025-08-20' },
          { LAchildID: 'a', CINdetailsID: '1', ICPCnotRequired: '1', DateOfInitialCPC: '2025-08-20' },
          { LAchildID: 'a', CINdetailsID: '2', ICPCnotRequired: 'false' },
          { LAchildID: 'b', CINdetailsID: '1' },
        ],
      },
      finds: { Section47: [0, 5], CINdetails: [0, 2] },
    },
  ],
})
