import { isFalse } from '../children/true-false.ts'
import { rule } from './rule.ts'

export default rule({
  code: '8540',
  severity: 'error',
  says: 'Child’s disability is missing or invalid (see Disability table)',
  mend: 'Enter the child’s disabilities by the census’s codes, or NONE where there is none.',
  onRecord: 'Say which disabilities the child has, or that they have none.',
  fields: {
    ChildIdentifiers: ['PersonBirthDate'],
    Disabilities: ['Disability'],
    CINdetails: ['ReferralNFA'],
  },
  reads: ['ChildIdentifiers', 'Disabilities', 'CINdetails'],
  *finds({ ChildIdentifiers, Disabilities, CINdetails }, { codes }) {
    const valid = codes('Disability')
    for (const child of ChildIdentifiers.rows) {
      const further = CINdetails.of(child.LAchildID).filter(row => isFalse(row.ReferralNFA))
      if (child.PersonBirthDate_text === null || further.length === 0) continue
      const said = Disabilities.of(child.LAchildID)
      const wrong = said.filter(row => !valid.has(row.Disability ?? ''))
      if (said.length === 0 || wrong.length > 0) yield [child, ...wrong, ...further]
    }
  },
  cases: [
    {
      tables: {
        ChildIdentifiers: [
          { LAchildID: 'a', PersonBirthDate: '2015-01-02' },
          { LAchildID: 'b', PersonBirthDate: '2015-01-02' },
          { LAchildID: 'c', ExpectedPersonBirthDate: '2026-05-02' },
          { LAchildID: 'd', PersonBirthDate: '2015-01-02' },
          { LAchildID: 'e', PersonBirthDate: '2015-01-02' },
        ],
        CINdetails: [
          { LAchildID: 'a', CINdetailsID: '1', ReferralNFA: 'true' },
          { LAchildID: 'a', CINdetailsID: '2', ReferralNFA: '0' },
          { LAchildID: 'b', CINdetailsID: '1', ReferralNFA: 'false' },
          { LAchildID: 'c', CINdetailsID: '1', ReferralNFA: '0' },
          { LAchildID: 'd', CINdetailsID: '1', ReferralNFA: '1' },
          { LAchildID: 'e', CINdetailsID: '1', ReferralNFA: '0' },
        ],
        Disabilities: [
          { LAchildID: 'b', Disability: 'LD' },
          { LAchildID: 'b', Disability: 'XX' },
          { LAchildID: 'e', Disability: 'NONE' },
        ],
      },
      finds: { ChildIdentifiers: [0, 1], Disabilities: [1], CINdetails: [1, 2] },
    },
  ],
})
