import { rule } from './tables.ts'

export default rule({
  code: 'INT04',
  says: 'Internal Check: Child in Missing does not exist in Header.',
  mend: 'Add the child to the header, or take the row out: its number is not there.',
  fields: ['CHILD'],
  reads: ['Header', 'Missing'],
  finds: ({ Header, Missing }) => Missing.rows.filter(row => Header.of(row.CHILD).length === 0),
  cases: [
    {
      tables: { Header: [{ CHILD: '1' }], Missing: [{ CHILD: '1' }, { CHILD: '2' }] },
      finds: { Missing: [1] },
    },
  ],
})
