import { rule } from './tables.ts'

export default rule({
  code: 'INT32',
  says: 'Internal Check: Child should only exist once in Header.',
  mend: 'Keep one row of the child and take the others out.',
  fields: ['CHILD'],
  reads: ['Header'],
  finds: ({ Header }) => Header.rows.filter(row => row.CHILD !== null && Header.of(row.CHILD).length > 1),
  cases: [
    { tables: { Header: [{ CHILD: '1' }, { CHILD: '2' }, { CHILD: '1' }] }, finds: { Header: [0, 2] } },
  ],
})
