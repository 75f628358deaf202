import { pairs } from '../children/pairs.ts'
import { rule } from './rule.ts'

// Decided (the wording allows another reading): all cases of the child are looked at, since a child has one initial
// conference on a day, whichever case it is written in.
export default rule({
  code: '2884',
  severity: 'error',
  says: 'An initial child protection conference is recorded at both the S47 and CIN Details level and it should only be recorded in one',
  mend: 'Take the conference out of the case, and leave it with the Section 47 enquiry that it followed.',
  fields: { Section47: ['DateOfInitialCPC'], CINdetails: ['DateOfInitialCPC'] },
  reads: ['Section47', 'CINdetails'],
  finds: ({ Section47, CINdetails }) =>
    pairs(
      Section47.rows,
      enquiry => CINdetails.of(enquiry.LAchildID),
      (enquiry, details) => enquiry.DateOfInitialCPC === details.DateOfInitialCPC,
    ),
  cases: [
    {
      tables: {
        CINdetails: [
          { LAchildID: 'a', CINdetailsID: '1', DateOfInitialCPC: '2025-08-18' },
          { LAchildID: 'a', CINdetailsID: '2' },
          { LAchildID: 'a', CINdetailsID: '3', DateOfInitialCPC: '2025-12-09' },
          { LAchildID: 'b', CINdetailsID: '1', DateOfInitialCPC: '2025-08-19' },
        ],
        Section47: [
          { LAchildID: 'a', CINdetailsID: '1', DateOfInitialCPC: '2025-08-18' },
          { LAchildID: 'a', CINdetailsID: '1', DateOfInitialCPC: '2025-08-19' },
          { LAchildID: 'a', CINdetailsID: '2' },
          { LAchildID: 'a', CINdetailsID: '2', DateOfInitialCPC: '2025-12-09' },
        ],
      },
      finds: { Section47: [0, 3], CINdetails: [0, 2] },
    },
  ],
})
