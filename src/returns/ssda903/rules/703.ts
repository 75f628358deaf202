import { rule } from './tables.ts'

export default rule({
  code: '703',
  says: 'The date that the DoLO started is after the end of the collection year.',
  mend: 'Put the day right, or leave the order to next year’s return.',
  fields: ['DOLO_START'],
  reads: ['DoLo'],
  finds: ({ DoLo }, { end }) => DoLo.rows.filter(row => row.DOLO_START > end),
  cases: [
    { tables: { DoLo: [{ DOLO_START: '31/03/2027' }, { DOLO_START: '01/04/2027' }] }, finds: { DoLo: [1] } },
  ],
})
