import { rule } from './tables.ts'

export default rule({
  code: 'INT07',
  says: 'Internal Check: Child in PrevPerm does not exist in Header.',
  mend: 'Add the child to the header, or take the row out: its number is not there.',
  fields: ['CHILD'],
  reads: ['Header', 'PrevPerm'],
  finds: ({ Header, PrevPerm }) => PrevPerm.rows.filter(row => Header.of(row.CHILD).length === 0),
  cases: [
    {
      tables: { Header: [{ CHILD: '1' }], PrevPerm: [{ CHILD: '1' }, { CHILD: '2' }] },
      finds: { PrevPerm: [1] },
    },
  ],
})
