import { dayFrom, partsOf } from '../../../core/day.ts'
import { isFalse } from '../children/true-false.ts'
import { hasNeitherUpnNorReason } from '../children/upn-or-reason.ts'
import { rule } from './rule.ts'

export default rule({
  code: '8770Q',
  severity: 'query',
  says: 'Please check and either amend data or provide a reason: UPN is missing or reason UPN is missing or is UN1 for a child who is of school age.',
  mend: 'Enter the pupil number, or the reason why there is none: UN1 will not do for a child of school age.',
  onRecord:
    'Enter the pupil number, or why there is none: a child of more than five is not too young to have one.',
  fields: { ChildIdentifiers: ['UPN', 'UPNunknown'] },
  reads: ['ChildIdentifiers', 'CINdetails'],
  // Decided, as the wording is unclear about the age: of school age is who was five by the 31 August within the census year,
  // and nobody is too old, since a pupil number is kept.
  finds({ ChildIdentifiers, CINdetails }, { end, codes }) {
    const youngest = dayFrom(partsOf(end).year - 6, 8, 31)!
    return ChildIdentifiers.rows.filter(
      child =>
        child.PersonBirthDate <= youngest &&
        hasNeitherUpnNorReason(child, codes('UPNunknown')) &&
        CINdetails.with(child).some(row => isFalse(row.ReferralNFA)),
    )
  },
  cases: [
    {
      tables: {
        ChildIdentifiers: [
          { LAchildID: 'a', PersonBirthDate: '2020-08-31' },
          { LAchildID: 'b', PersonBirthDate: '2020-09-01' },
          { LAchildID: 'c', PersonBirthDate: '2020-08-31', UPN: 'N820000000001' },
          { LAchildID: 'd', PersonBirthDate: '2020-08-31', UPNunknown: 'UN4' },
          { LAchildID: 'e', PersonBirthDate: '2020-08-31', UPNunknown: 'UN1' },
          { LAchildID: 'f', PersonBirthDate: '2020-08-31', UPNunknown: 'UN0' },
          { LAchildID: 'g', PersonBirthDate: '2020-08-31' },
          { LAchildID: 'h', PersonBirthDate: '2020-08-31' },
          { LAchildID: 'i', ExpectedPersonBirthDate: '2026-05-02' },
        ],
        CINdetails: [
          { LAchildID: 'a', CINdetailsID: '1', ReferralNFA: 'true' },
          { LAchildID: 'a', CINdetailsID: '2', ReferralNFA: 'false' },
          { LAchildID: 'b', CINdetailsID: '1', ReferralNFA: '0' },
          { LAchildID: 'c', CINdetailsID: '1', ReferralNFA: '0' },
          { LAchildID: 'd', CINdetailsID: '1', ReferralNFA: '0' },
          { LAchildID: 'e', CINdetailsID: '1', ReferralNFA: '0' },
          { LAchildID: 'f', CINdetailsID: '1', ReferralNFA: '0' },
          { LAchildID: 'g', CINdetailsID: '1', ReferralNFA: '1' },
          { LAchildID: 'i', CINdetailsID: '1', ReferralNFA: '0' },
        ],
      },
      finds: { ChildIdentifiers: [0, 4, 5] },
    },
  ],
})
