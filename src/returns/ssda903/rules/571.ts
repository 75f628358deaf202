import { rule } from './tables.ts'

export default rule({
  code: '571',
  says: 'The date that the child ceased to be missing or away from placement without authorisation is before the start or after the end of the collection year.',
  mend: 'Put the day right: it lies in the year, or the row is not of this return.',
  fields: ['MIS_END'],
  reads: ['Missing'],
  finds: ({ Missing }, { start, end }) =>
    Missing.rows.filter(row => row.MIS_END < start || row.MIS_END > end),
  cases: [
    {
      tables: {
        Missing: [
          { MIS_END: '31/03/2026' },
          { MIS_END: '01/04/2026' },
          { MIS_END: '31/03/2027' },
          { MIS_END: '01/04/2027' },
          { MIS_END: null },
        ],
      },
      finds: { Missing: [0, 3] },
    },
  ],
})
