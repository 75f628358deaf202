import { dayFrom } from '../../../core/day.ts'
import { rule } from './rule.ts'

export default rule({
  code: '100',
  severity: 'error',
  says: 'Reference Date is incorrect',
  mend: 'Write 31 March of the year that the header names as the reference date.',
  fields: { Header: ['ReferenceDate'] },
  reads: ['Header'],
  // A header without a year is held to the year that is asked.
  finds: ({ Header }, { end }) =>
    Header.rows.filter(row => {
      const year = /^\d{4}$/.test(row.Year ?? '') ? Number(row.Year) : undefined
      return row.ReferenceDate !== (year === undefined ? end : dayFrom(year, 3, 31))
    }),
  cases: [
    {
      tables: {
        Header: [
          { Year: '2026', ReferenceDate: '2026-03-31' },
          { Year: '2026', ReferenceDate: '2025-03-31' },
          { Year: '2026', ReferenceDate: '31/03/2026' },
          { Year: '2026' },
          { ReferenceDate: '2026-03-31' },
        ],
      },
      // DfE dates are yyyy-mm-dd, but a slashed one is read, since it says the right day.
      finds: { Header: [1, 3] },
    },
  ],
})
