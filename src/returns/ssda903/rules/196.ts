import { rule } from './tables.ts'

export default rule({
  code: '196',
  says: 'Strengths and Difficulties (SDQ) reason is not a valid code.',
  mend: 'Choose the reason from the year’s codes, or leave it empty.',
  fields: ['SDQ_REASON'],
  reads: ['OC2'],
  finds: ({ OC2 }, collection) =>
    OC2.rows.filter(
      row => row.SDQ_REASON !== null && !collection.codes('SDQ_REASON').has(row.SDQ_REASON ?? ''),
    ),
  cases: [
    {
      tables: { OC2: [{ SDQ_REASON: 'SDQ1' }, { SDQ_REASON: 'SDQ9' }, { SDQ_REASON: null }] },
      finds: { OC2: [1] },
    },
  ],
})
