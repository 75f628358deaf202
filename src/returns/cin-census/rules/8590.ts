import { rule } from './rule.ts'

export default rule({
  code: '8590',
  severity: 'error',
  says: 'Child does not have a recorded CIN episode.',
  mend: 'Add the child’s referral and what followed it, or leave the child out where no case was open in the census year.',
  fields: { ChildIdentifiers: ['LAchildID'] },
  reads: ['ChildIdentifiers', 'CINdetails'],
  // Whose cases those of a child without an identifier are cannot be told: 8500 finds the child.
  finds: ({ ChildIdentifiers, CINdetails }) =>
    ChildIdentifiers.rows.filter(
      ({ LAchildID }) => LAchildID !== null && CINdetails.of(LAchildID).length === 0,
    ),
  cases: [
    {
      tables: {
        ChildIdentifiers: [{ LAchildID: 'a' }, { LAchildID: 'b' }, { LAchildID: null }, { LAchildID: 'c' }],
        CINdetails: [
          { LAchildID: 'a', CINdetailsID: '1' },
          { LAchildID: null, CINdetailsID: '1' },
          { LAchildID: 'c', CINdetailsID: '1', ReferralNFA: '1' },
          { LAchildID: 'd', CINdetailsID: '1' },
        ],
      },
      finds: { ChildIdentifiers: [1] },
    },
  ],
})
