import { isOpenEnquiry } from '../children/enquiries.ts'
import { rule } from './rule.ts'

export default rule({
  code: '8839',
  severity: 'error',
  says: 'Within one CINDetails group there are 2 or more open S47 Assessments',
  mend: 'Enter for each enquiry but the latest the day of its initial conference, or that none was required.',
  fields: { Section47: ['DateOfInitialCPC'] },
  reads: ['Section47'],
  // One that needs no conference is not open, as the second half of the wording says.
  finds: ({ Section47 }) =>
    Section47.cases()
      .map(rows => rows.filter(isOpenEnquiry))
      .filter(open => open.length > 1),
  cases: [
    {
      tables: {
        Section47: [
          { LAchildID: 'a', CINdetailsID: '1', ICPCnotRequired: 'false' },
          { LAchildID: 'a', CINdetailsID: '1', ICPCnotRequired: 'true' },
          { LAchildID: 'a', CINdetailsID: '1', ICPCnotRequired: '0', DateOfInitialCPC: '2025-07-01' },
          { LAchildID: 'a', CINdetailsID: '1' },
          { LAchildID: 'a', CINdetailsID: '2', ICPCnotRequired: '0' },
          { LAchildID: 'b', CINdetailsID: '1', ICPCnotRequired: '0' },
          { LAchildID: 'c', CINdetailsID: '1', ICPCnotRequired: '1' },
          { LAchildID: 'c', CINdetailsID: '1', ICPCnotRequired: '0' },
        ],
      },
      finds: { Section47: [0, 3] },
    },
  ],
})
