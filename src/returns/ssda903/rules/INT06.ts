import { rule } from './tables.ts'

export default rule({
  code: 'INT06',
  says: 'Internal Check: Child in OC3 does not exist in Header.',
  mend: 'Add the child to the header, or take the row out: its number is not there.',
  fields: ['CHILD'],
  reads: ['Header', 'OC3'],
  finds: ({ Header, OC3 }) => OC3.rows.filter(row => Header.of(row.CHILD).length === 0),
  cases: [
    { tables: { Header: [{ CHILD: '1' }], OC3: [{ CHILD: '1' }, { CHILD: '2' }] }, finds: { OC3: [1] } },
  ],
})
