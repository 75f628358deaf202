import { rule } from './rule.ts'

/** What a child is called by the authority is at most so long. */
const LONGEST = 20

export default rule({
  code: '1570',
  severity: 'error',
  says: 'LA Child ID must not be longer than 20 characters',
  mend: 'Give the child an identifier of at most 20 characters, the same in every year.',
  fields: { ChildIdentifiers: ['LAchildID'] },
  reads: ['ChildIdentifiers'],
  finds: ({ ChildIdentifiers }) =>
    ChildIdentifiers.rows.filter(({ LAchildID }) => LAchildID !== null && LAchildID.length > LONGEST),
  cases: [
    {
      tables: {
        ChildIdentifiers: [
          { LAchildID: '12345678901234567890' },
          { LAchildID: '123456789012345678901' },
          { LAchildID: ' 1234567890123456789 ' },
          { LAchildID: null },
        ],
      },
      finds: { ChildIdentifiers: [1] },
    },
  ],
})
