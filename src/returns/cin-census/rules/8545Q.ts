import { rule } from './rule.ts'

export default rule({
  code: '8545Q',
  severity: 'query',
  says: "Please check and either amend data or provide a reason: Child's date of death should be within the census year",
  mend: 'Put the day of the death right, or leave it out where the child died after the census year.',
  fields: { ChildIdentifiers: ['PersonDeathDate'] },
  reads: ['ChildIdentifiers'],
  finds: ({ ChildIdentifiers }, { start, end }) =>
    ChildIdentifiers.rows.filter(({ PersonDeathDate }) => PersonDeathDate < start || PersonDeathDate > end),
  cases: [
    {
      tables: {
        ChildIdentifiers: [
          { PersonDeathDate: '2025-03-31' },
          { PersonDeathDate: '2025-04-01' },
          { PersonDeathDate: '2026-03-31' },
          { PersonDeathDate: '2026-04-01' },
          { PersonDeathDate: null },
        ],
      },
      finds: { ChildIdentifiers: [0, 3] },
    },
  ],
})
