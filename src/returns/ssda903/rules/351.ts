import { ageOn } from '../../../core/age.ts'
import { rule } from './tables.ts'

export default rule({
  code: '351',
  says: 'Child was over 25 at the start of the current collection year.',
  mend: 'Put the date of birth right, or take the young person out: they were older than 25 when the year started.',
  fields: ['DOB'],
  reads: ['Header'],
  finds: ({ Header }, { start }) => Header.rows.filter(row => ageOn(row.DOB, start) > 25),
  cases: [
    {
      tables: { Header: [{ DOB: '01/04/2000' }, { DOB: '02/04/2000' }, { DOB: null }] },
      finds: { Header: [0] },
    },
  ],
})
