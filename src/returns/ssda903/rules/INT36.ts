import { rule } from './tables.ts'

export default rule({
  code: 'INT36',
  says: 'Internal Check: Child should only exist once in UASC.',
  mend: 'Keep one row of the child and take the others out.',
  fields: ['CHILD'],
  reads: ['UASC'],
  finds: ({ UASC }) => UASC.rows.filter(row => row.CHILD !== null && UASC.of(row.CHILD).length > 1),
  cases: [{ tables: { UASC: [{ CHILD: '1' }, { CHILD: '2' }, { CHILD: '1' }] }, finds: { UASC: [0, 2] } }],
})
