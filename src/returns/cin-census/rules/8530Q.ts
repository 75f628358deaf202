import { addDays, addMonths } from '../../../core/day.ts'
import { rule } from './rule.ts'

export default rule({
  code: '8530Q',
  severity: 'query',
  says: 'Please check and either amend data or provide a reason: Expected Date of Birth is outside the expected range for this census (March to December of the Census Year end)',
  mend: 'Put the expected date of birth right, or enter the date of birth where the child is born. A case that closed before the birth is asked about too: say so.',
  fields: { ChildIdentifiers: ['ExpectedPersonBirthDate'] },
  reads: ['ChildIdentifiers'],
  finds({ ChildIdentifiers }, { end }) {
    const [first, last] = [addDays(end, -30), addMonths(end, 9)]
    return ChildIdentifiers.rows.filter(
      ({ ExpectedPersonBirthDate }) => ExpectedPersonBirthDate < first || ExpectedPersonBirthDate > last,
    )
  },
  cases: [
    {
      tables: {
        ChildIdentifiers: [
          { ExpectedPersonBirthDate: '2026-03-01' },
          { ExpectedPersonBirthDate: '2026-02-28' },
          { ExpectedPersonBirthDate: '2026-12-31' },
          { ExpectedPersonBirthDate: '2027-01-01' },
          { PersonBirthDate: '2015-01-02' },
        ],
      },
      finds: { ChildIdentifiers: [1, 3] },
    },
  ],
})
