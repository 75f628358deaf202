import { addMonths } from '../../../core/day.ts'
import { pairs } from '../children/pairs.ts'
import { rule } from './rule.ts'

export default rule({
  code: '8775Q',
  severity: 'query',
  says: 'Please check and either amend data or provide a reason: Child is over 25 years old',
  mend: 'Put the date of birth right, or close the case by the day on which the young person turned 25.',
  fields: { ChildIdentifiers: ['PersonBirthDate'], CINdetails: ['CINclosureDate'] },
  reads: ['ChildIdentifiers', 'CINdetails'],
  finds({ ChildIdentifiers, CINdetails }, { end }) {
    const limit = addMonths(end, -25 * 12)
    return pairs(
      ChildIdentifiers.rows.filter(row => row.PersonBirthDate < limit),
      child => CINdetails.with(child),
      ({ PersonBirthDate }, { CINclosureDate, CINclosureDate_text }) =>
        CINclosureDate_text === null || CINclosureDate > addMonths(PersonBirthDate, 25 * 12),
    )
  },
  cases: [
    {
      tables: {
        ChildIdentifiers: [
          { LAchildID: 'a', PersonBirthDate: '2000-08-14' },
          { LAchildID: 'b', PersonBirthDate: '2001-03-30' },
          { LAchildID: 'c', PersonBirthDate: '2001-03-31' },
          { LAchildID: 'd' },
        ],
        CINdetails: [
          { LAchildID: 'a', CINdetailsID: '1', CINclosureDate: '2025-08-14' },
          { LAchildID: 'a', CINdetailsID: '2', CINclosureDate: '2025-08-15' },
          { LAchildID: 'b', CINdetailsID: '1' },
          { LAchildID: 'c', CINdetailsID: '1' },
          { LAchildID: 'd', CINdetailsID: '1' },
        ],
      },
      finds: { ChildIdentifiers: [0, 1], CINdetails: [1, 2] },
    },
  ],
})
