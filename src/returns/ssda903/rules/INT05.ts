import { rule } from './tables.ts'

export default rule({
  code: 'INT05',
  says: 'Internal Check: Child in OC2 does not exist in Header.',
  mend: 'Add the child to the header, or take the row out: its number is not there.',
  fields: ['CHILD'],
  reads: ['Header', 'OC2'],
  finds: ({ Header, OC2 }) => OC2.rows.filter(row => Header.of(row.CHILD).length === 0),
  cases: [
    { tables: { Header: [{ CHILD: '1' }], OC2: [{ CHILD: '1' }, { CHILD: '2' }] }, finds: { OC2: [1] } },
  ],
})
