import { pairs } from '../children/pairs.ts'
import { rule } from './rule.ts'

export default rule({
  code: '8555Q',
  severity: 'query',
  says: 'Child cannot be referred after its recorded date of death',
  mend: 'Put the day of the referral, or that of the death, right: a referral is not made after it.',
  fields: { CINdetails: ['CINreferralDate'], ChildIdentifiers: ['PersonDeathDate'] },
  reads: ['CINdetails', 'ChildIdentifiers'],
  finds: ({ CINdetails, ChildIdentifiers }) =>
    pairs(
      CINdetails.rows,
      details => ChildIdentifiers.with(details),
      ({ CINreferralDate }, { PersonDeathDate }) => CINreferralDate > PersonDeathDate,
    ),
  cases: [
    {
      tables: {
        ChildIdentifiers: [{ LAchildID: 'a', PersonDeathDate: '2025-08-14' }, { LAchildID: 'b' }],
        CINdetails: [
          { LAchildID: 'a', CINdetailsID: '1', CINreferralDate: '2025-08-14' },
          { LAchildID: 'a', CINdetailsID: '2', CINreferralDate: '2025-08-15' },
          { LAchildID: 'a', CINdetailsID: '3' },
          { LAchildID: 'b', CINdetailsID: '1', CINreferralDate: '2025-08-15' },
        ],
      },
      finds: { ChildIdentifiers: [0], CINdetails: [1] },
    },
  ],
})
