import { rule } from './tables.ts'

export default rule({
  code: '197a',
  says: 'Reason for no Strengths and Difficulties (SDQ) score is not required if Strengths and Difficulties Questionnaire score is filled in.',
  mend: 'Keep the score and take the reason out, or the other way round.',
  fields: ['SDQ_SCORE', 'SDQ_REASON'],
  reads: ['OC2'],
  finds: ({ OC2 }) => OC2.rows.filter(row => row.SDQ_SCORE !== null && row.SDQ_REASON !== null),
  cases: [
    {
      tables: {
        OC2: [
          { SDQ_SCORE: '12', SDQ_REASON: 'SDQ1' },
          { SDQ_SCORE: '12', SDQ_REASON: null },
          { SDQ_SCORE: null, SDQ_REASON: 'SDQ1' },
        ],
      },
      finds: { OC2: [0] },
    },
  ],
})
