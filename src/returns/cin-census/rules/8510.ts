import { rule } from './rule.ts'

export default rule({
  code: '8510',
  severity: 'error',
  says: 'More than one child record with the same LA Child ID',
  mend: 'Put both records into one where they are of one child, and otherwise give each child an identifier of its own.',
  fields: { ChildIdentifiers: ['LAchildID'] },
  reads: ['ChildIdentifiers'],
  across: true,
  finds: ({ ChildIdentifiers }) => ChildIdentifiers.children().filter(records => records.length > 1),
  cases: [
    {
      tables: {
        ChildIdentifiers: [
          { LAchildID: '70012', UPN: 'N820000000001' },
          { LAchildID: '70013' },
          { LAchildID: null },
          { LAchildID: '70012', UPN: 'N820000000002' },
          { LAchildID: null },
          { LAchildID: '070013' },
        ],
      },
      finds: { ChildIdentifiers: [0, 3] },
    },
  ],
})
