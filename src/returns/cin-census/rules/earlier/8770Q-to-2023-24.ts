import { addMonths } from '../../../../core/day.ts'
import { isFalse } from '../../children/true-false.ts'
import { hasNeitherUpnNorReason } from '../../children/upn-or-reason.ts'
import { rule } from '../rule.ts'

/** Children of more than five years on the reference date, before school age was asked. */
export default rule({
  code: '8770Q',
  severity: 'query',
  says: 'Please check and either amend data or provide a reason: UPN or reason UPN missing expected for a child who is more than 5 years old',
  mend: 'Enter the pupil number, or the reason why there is none: UN1 will not do for a child of more than five.',
  fields: { ChildIdentifiers: ['UPN', 'UPNunknown'] },
  reads: ['ChildIdentifiers', 'CINdetails'],
  finds({ ChildIdentifiers, CINdetails }, { end, codes }) {
    const five = addMonths(end, -5 * 12)
    return ChildIdentifiers.rows.filter(
      child =>
        child.PersonBirthDate < five &&
        hasNeitherUpnNorReason(child, codes('UPNunknown')) &&
        CINdetails.with(child).some(row => isFalse(row.ReferralNFA)),
    )
  },
  cases: [
    {
      tables: {
        ChildIdentifiers: [
          { LAchildID: 'a', PersonBirthDate: '2021-03-30' },
          { LAchildID: 'b', PersonBirthDate: '2021-03-31' },
          { LAchildID: 'c', PersonBirthDate: '2021-03-30', UPN: 'N820000000001' },
          { LAchildID: 'd', PersonBirthDate: '2021-03-30', UPNunknown: 'UN4' },
          { LAchildID: 'e', PersonBirthDate: '2021-03-30', UPNunknown: 'UN1' },
          { LAchildID: 'f', PersonBirthDate: '2021-03-30', UPNunknown: 'UN0' },
          { LAchildID: 'g', PersonBirthDate: '2021-03-30' },
          { LAchildID: 'h', PersonBirthDate: '2021-03-30' },
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
