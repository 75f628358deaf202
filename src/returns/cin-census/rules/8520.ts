import { rule } from './rule.ts'

export default rule({
  code: '8520',
  severity: 'error',
  says: 'Date of Birth is after data collection period (must be on or before the end of the census period)',
  mend: 'Put the day of birth right, or enter it as the expected one where the child was not born by the reference date.',
  fields: { ChildIdentifiers: ['PersonBirthDate'] },
  reads: ['ChildIdentifiers'],
  finds: ({ ChildIdentifiers }, { end }) =>
    ChildIdentifiers.rows.filter(({ PersonBirthDate }) => PersonBirthDate > end),
  cases: [
    {
      tables: {
        ChildIdentifiers: [
          { PersonBirthDate: '2026-03-31' },
          { PersonBirthDate: '2026-04-01' },
          { ExpectedPersonBirthDate: '2026-07-04' },
          { PersonBirthDate: null },
        ],
      },
      finds: { ChildIdentifiers: [1] },
    },
  ],
})
