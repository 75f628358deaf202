import { rule } from './rule.ts'

export default rule({
  code: '8500',
  severity: 'error',
  says: 'LA Child ID missing',
  mend: 'Enter the authority’s own identifier of the child, the same in every year.',
  fields: { ChildIdentifiers: ['LAchildID'] },
  reads: ['ChildIdentifiers'],
  finds: ({ ChildIdentifiers }) => ChildIdentifiers.rows.filter(({ LAchildID }) => LAchildID === null),
  cases: [
    {
      tables: {
        ChildIdentifiers: [
          { LAchildID: '70012', UPN: null },
          { LAchildID: null, UPN: 'N820000000001' },
          { LAchildID: ' ' },
          { LAchildID: '0' },
        ],
      },
      finds: { ChildIdentifiers: [1, 2] },
    },
  ],
})
