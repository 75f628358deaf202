import { rule } from './rule.ts'

export default rule({
  code: '8525Q',
  severity: 'query',
  says: 'Either Date of Birth or Expected Date of Birth must be provided (but not both)',
  mend: 'Enter the date of birth, or the expected one where the child is not born yet, and take the other out.',
  fields: { ChildIdentifiers: ['PersonBirthDate', 'ExpectedPersonBirthDate'] },
  reads: ['ChildIdentifiers'],
  finds: ({ ChildIdentifiers }) =>
    ChildIdentifiers.rows.filter(
      row => (row.PersonBirthDate_text === null) === (row.ExpectedPersonBirthDate_text === null),
    ),
  cases: [
    {
      tables: {
        ChildIdentifiers: [
          { PersonBirthDate: '2015-01-02' },
          { ExpectedPersonBirthDate: '2026-05-02' },
          { PersonBirthDate: '2025-05-04', ExpectedPersonBirthDate: '2025-05-02' },
          {},
          // Not a day, but something is provided.
          { PersonBirthDate: 'spring' },
        ],
      },
      finds: { ChildIdentifiers: [2, 3] },
    },
  ],
})
