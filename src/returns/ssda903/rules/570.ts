import { rule } from './tables.ts'

export default rule({
  code: '570',
  says: 'The date that the child started to be missing or away from placement without authorisation is after the end of the collection year.',
  mend: 'Put the day right, or leave the period to next year’s return.',
  fields: ['MIS_START'],
  reads: ['Missing'],
  finds: ({ Missing }, { end }) => Missing.rows.filter(row => row.MIS_START > end),
  cases: [
    {
      tables: { Missing: [{ MIS_START: '31/03/2027' }, { MIS_START: '01/04/2027' }, { MIS_START: null }] },
      finds: { Missing: [1] },
    },
  ],
})
