import { rule } from './tables.ts'

export default rule({
  code: 'INT31',
  says: 'Internal Check: Child should only exist once in AD1.',
  mend: 'Keep one row of the child and take the others out.',
  fields: ['CHILD'],
  reads: ['AD1'],
  finds: ({ AD1 }) => AD1.rows.filter(row => row.CHILD !== null && AD1.of(row.CHILD).length > 1),
  cases: [{ tables: { AD1: [{ CHILD: '1' }, { CHILD: '2' }, { CHILD: '1' }] }, finds: { AD1: [0, 2] } }],
})
