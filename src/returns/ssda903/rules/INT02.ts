import { rule } from './tables.ts'

export default rule({
  code: 'INT02',
  says: 'Internal Check: Child in PlacedAdoption does not exist in Header.',
  mend: 'Add the child to the header, or take the row out: its number is not there.',
  fields: ['CHILD'],
  reads: ['Header', 'PlacedAdoption'],
  finds: ({ Header, PlacedAdoption }) => PlacedAdoption.rows.filter(row => Header.of(row.CHILD).length === 0),
  cases: [
    {
      tables: { Header: [{ CHILD: '1' }], PlacedAdoption: [{ CHILD: '1' }, { CHILD: '2' }] },
      finds: { PlacedAdoption: [1] },
    },
  ],
})
