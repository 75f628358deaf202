import { pairs } from '../children/pairs.ts'
import { isTrue } from '../children/true-false.ts'
import { rule } from './rule.ts'

export default rule({
  code: '8772',
  severity: 'error',
  says: 'UPN unknown reason is UN7 (Referral with no further action) but at least one CIN details is a referral going on to further action',
  mend: 'Enter the child’s pupil number or another reason why it is not known: UN7 is for children whose every referral led to no further action.',
  onRecord:
    'Enter the pupil number, or another reason why it is not known: the case led to more than no further action.',
  fields: { ChildIdentifiers: ['UPNunknown'], CINdetails: ['ReferralNFA'] },
  reads: ['ChildIdentifiers', 'CINdetails'],
  finds: ({ ChildIdentifiers, CINdetails }) =>
    pairs(
      ChildIdentifiers.rows.filter(({ UPNunknown }) => UPNunknown === 'UN7'),
      ({ LAchildID }) => CINdetails.of(LAchildID),
      (_, { ReferralNFA }) => !isTrue(ReferralNFA),
    ),
  cases: [
    {
      tables: {
        ChildIdentifiers: [
          { LAchildID: 'a', UPNunknown: 'UN7' },
          { LAchildID: 'b', UPNunknown: 'UN7' },
          { LAchildID: 'c', UPNunknown: 'UN2' },
          { LAchildID: 'd', UPNunknown: 'UN7' },
          { LAchildID: 'e', UPNunknown: 'UN7' },
        ],
        CINdetails: [
          { LAchildID: 'a', CINdetailsID: '1', ReferralNFA: '1' },
          { LAchildID: 'a', CINdetailsID: '2', ReferralNFA: 'TRUE' },
          { LAchildID: 'b', CINdetailsID: '1', ReferralNFA: 'true' },
          { LAchildID: 'b', CINdetailsID: '2', ReferralNFA: '0' },
          { LAchildID: 'c', CINdetailsID: '1', ReferralNFA: '0' },
          { LAchildID: 'd', CINdetailsID: '1' },
        ],
      },
      finds: { ChildIdentifiers: [1, 3], CINdetails: [3, 5] },
    },
  ],
})
