import { rule } from './rule.ts'

export default rule({
  code: '8535Q',
  severity: 'query',
  says: 'Please check and either amend data or provide a reason: Child’s date of death should not be prior to the date of birth',
  mend: 'Put the date of birth, or that of the death, right: the birth comes first.',
  fields: { ChildIdentifiers: ['PersonDeathDate', 'PersonBirthDate'] },
  reads: ['ChildIdentifiers'],
  finds: ({ ChildIdentifiers }) =>
    ChildIdentifiers.rows.filter(({ PersonDeathDate, PersonBirthDate }) => PersonDeathDate < PersonBirthDate),
  cases: [
    {
      tables: {
        ChildIdentifiers: [
          { PersonBirthDate: '2025-05-02', PersonDeathDate: '2025-05-02' },
          { PersonBirthDate: '2025-05-02', PersonDeathDate: '2025-05-01' },
          { PersonBirthDate: '2025-05-02' },
          { PersonDeathDate: '2025-05-01' },
        ],
      },
      finds: { ChildIdentifiers: [1] },
    },
  ],
})
