import { rule } from './tables.ts'

export default rule({
  code: 'INT08',
  says: 'Internal Check: Child in Reviews does not exist in Header.',
  mend: 'Add the child to the header, or take the row out: its number is not there.',
  fields: ['CHILD'],
  reads: ['Header', 'Reviews'],
  finds: ({ Header, Reviews }) => Reviews.rows.filter(row => Header.of(row.CHILD).length === 0),
  cases: [
    {
      tables: { Header: [{ CHILD: '1' }], Reviews: [{ CHILD: '1' }, { CHILD: '2' }] },
      finds: { Reviews: [1] },
    },
  ],
})
