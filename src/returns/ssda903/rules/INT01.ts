import { rule } from './tables.ts'

export default rule({
  code: 'INT01',
  says: 'Data Integrity Check: Child in AD1 does not exist in Header.',
  mend: 'Add the child to the header, or take the row out: its number is not there.',
  fields: ['CHILD'],
  reads: ['Header', 'AD1'],
  finds: ({ Header, AD1 }) => AD1.rows.filter(row => Header.of(row.CHILD).length === 0),
  cases: [
    { tables: { Header: [{ CHILD: '1' }], AD1: [{ CHILD: '1' }, { CHILD: '2' }] }, finds: { AD1: [1] } },
  ],
})
