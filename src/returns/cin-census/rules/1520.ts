import { groupedBy } from '../../checking/index.ts'
import { rule } from './rule.ts'

export default rule({
  code: '1520',
  severity: 'error',
  says: 'More than one record with the same UPN.',
  mend: 'Find out whose pupil number it is: a number belongs to one child.',
  fields: { ChildIdentifiers: ['UPN'] },
  reads: ['ChildIdentifiers'],
  across: true,
  finds: ({ ChildIdentifiers }) =>
    [...groupedBy(ChildIdentifiers.rows, ({ UPN }) => UPN).values()].filter(rows => rows.length > 1),
  cases: [
    {
      tables: {
        ChildIdentifiers: [
          { LAchildID: 'a', UPN: 'N820000000001' },
          { LAchildID: 'b', UPN: 'N820000000002' },
          { LAchildID: 'c', UPN: 'N820000000001' },
          { LAchildID: 'd', UPN: null },
          { LAchildID: 'e', UPN: null },
        ],
      },
      finds: { ChildIdentifiers: [0, 2] },
    },
  ],
})
