import { rule } from './tables.ts'

export default rule({
  code: 'INT03',
  says: 'Internal Check: Child in Episodes does not exist in Header.',
  mend: 'Add the child to the header, or take the row out: its number is not there.',
  fields: ['CHILD'],
  reads: ['Header', 'Episodes'],
  finds: ({ Header, Episodes }) => Episodes.rows.filter(row => Header.of(row.CHILD).length === 0),
  cases: [
    {
      tables: { Header: [{ CHILD: '1' }], Episodes: [{ CHILD: '1' }, { CHILD: '2' }] },
      finds: { Episodes: [1] },
    },
  ],
})
