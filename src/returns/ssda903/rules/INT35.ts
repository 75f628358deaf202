import { rule } from './tables.ts'

export default rule({
  code: 'INT35',
  says: 'Internal Check: Child should only exist once in PrevPerm.',
  mend: 'Keep one row of the child and take the others out.',
  fields: ['CHILD'],
  reads: ['PrevPerm'],
  finds: ({ PrevPerm }) =>
    PrevPerm.rows.filter(row => row.CHILD !== null && PrevPerm.of(row.CHILD).length > 1),
  cases: [
    { tables: { PrevPerm: [{ CHILD: '1' }, { CHILD: '2' }, { CHILD: '1' }] }, finds: { PrevPerm: [0, 2] } },
  ],
})
