import { rule } from './tables.ts'

export default rule({
  code: 'INT33',
  says: 'Internal Check: Child should only exist once in OC2.',
  mend: 'Keep one row of the child and take the others out.',
  fields: ['CHILD'],
  reads: ['OC2'],
  finds: ({ OC2 }) => OC2.rows.filter(row => row.CHILD !== null && OC2.of(row.CHILD).length > 1),
  cases: [{ tables: { OC2: [{ CHILD: '1' }, { CHILD: '2' }, { CHILD: '1' }] }, finds: { OC2: [0, 2] } }],
})
