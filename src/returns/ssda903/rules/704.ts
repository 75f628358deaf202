import { rule } from './tables.ts'

export default rule({
  code: '704',
  says: 'The date that the DoLO ended is before the start or after the end of the collection year.',
  mend: 'Put the day right: it lies in the year, or the row is not of this return.',
  fields: ['DOLO_END'],
  reads: ['DoLo'],
  finds: ({ DoLo }, { start, end }) => DoLo.rows.filter(row => row.DOLO_END < start || row.DOLO_END > end),
  cases: [
    {
      tables: {
        DoLo: [
          { DOLO_END: '31/03/2026' },
          { DOLO_END: '01/04/2026' },
          { DOLO_END: '31/03/2027' },
          { DOLO_END: '01/04/2027' },
          { DOLO_END: null },
        ],
      },
      finds: { DoLo: [0, 3] },
    },
  ],
})
