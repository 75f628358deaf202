import { rule } from './rule.ts'

export default rule({
  code: '1580',
  severity: 'error',
  says: 'LA Child ID must not contain any non-alphanumeric characters',
  mend: 'Take out of the child’s identifier whatever is not a digit or a letter from A to Z, spaces and strokes too.',
  fields: { ChildIdentifiers: ['LAchildID'] },
  reads: ['ChildIdentifiers'],
  finds: ({ ChildIdentifiers }) =>
    ChildIdentifiers.rows.filter(({ LAchildID }) => LAchildID !== null && /[^A-Za-z0-9]/.test(LAchildID)),
  cases: [
    {
      tables: {
        ChildIdentifiers: [
          { LAchildID: 'Child0042' },
          { LAchildID: 'Child-42' },
          { LAchildID: 'Child 42' },
          { LAchildID: 'Zoë42' },
          { LAchildID: 'CHILD42_' },
          { LAchildID: null },
        ],
      },
      finds: { ChildIdentifiers: [1, 2, 3, 4] },
    },
  ],
})
