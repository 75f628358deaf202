import { rule } from './rule.ts'

export default rule({
  code: '8620',
  severity: 'error',
  says: 'CIN Closure Date present and does not fall within the Census year',
  mend: 'Put the day right on which the case closed: leave it empty where that was after the year, and leave out a case that closed before it.',
  fields: { CINdetails: ['CINclosureDate'] },
  reads: ['CINdetails'],
  finds: ({ CINdetails }, { start, end }) =>
    CINdetails.rows.filter(row => row.CINclosureDate < start || row.CINclosureDate > end),
  cases: [
    {
      tables: {
        CINdetails: [
          { CINclosureDate: '2025-03-31' },
          { CINclosureDate: '2025-04-01' },
          { CINclosureDate: '2026-03-31' },
          { CINclosureDate: '2026-04-01' },
          { CINclosureDate: null },
        ],
      },
      finds: { CINdetails: [0, 3] },
    },
  ],
})
