import { rule } from './tables.ts'

export default rule({
  code: 'INT34',
  says: 'Internal Check: Child should only exist once in OC3.',
  mend: 'Keep one row of the child and take the others out.',
  fields: ['CHILD'],
  reads: ['OC3'],
  finds: ({ OC3 }) => OC3.rows.filter(row => row.CHILD !== null && OC3.of(row.CHILD).length > 1),
  cases: [{ tables: { OC3: [{ CHILD: '1' }, { CHILD: '2' }, { CHILD: '1' }] }, finds: { OC3: [0, 2] } }],
})
