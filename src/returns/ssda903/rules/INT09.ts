import { rule } from './tables.ts'

export default rule({
  code: 'INT09',
  says: 'Internal Check: Child in UASC does not exist in Header.',
  mend: 'Add the child to the header, or take the row out: its number is not there.',
  fields: ['CHILD'],
  reads: ['Header', 'UASC'],
  finds: ({ Header, UASC }) => UASC.rows.filter(row => Header.of(row.CHILD).length === 0),
  cases: [
    { tables: { Header: [{ CHILD: '1' }], UASC: [{ CHILD: '1' }, { CHILD: '2' }] }, finds: { UASC: [1] } },
  ],
})
