import { rule } from './tables.ts'

export default rule({
  code: '301',
  says: 'Date of birth falls after the year ended.',
  mend: 'Put the date of birth right: nobody born after the year ended is in it.',
  fields: ['DOB'],
  reads: ['Header'],
  finds: ({ Header }, { end }) => Header.rows.filter(row => row.DOB > end),
  cases: [
    {
      tables: { Header: [{ DOB: '31/03/2027' }, { DOB: '01/04/2027' }, { DOB: null }] },
      finds: { Header: [1] },
    },
  ],
})
