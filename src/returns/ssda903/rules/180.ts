import { rule } from './tables.ts'

const isScore = (text: string): boolean => /^\d+$/.test(text) && Number(text) <= 40

export default rule({
  code: '180',
  says: 'Data entry for the strengths and difficulties questionnaire (SDQ) score is invalid.',
  mend: 'Enter a whole number from 0 to 40, or leave the score empty and give the reason.',
  fields: ['SDQ_SCORE'],
  reads: ['OC2'],
  finds: ({ OC2 }) => OC2.rows.filter(({ SDQ_SCORE }) => SDQ_SCORE !== null && !isScore(SDQ_SCORE)),
  cases: [
    {
      tables: {
        OC2: [
          { SDQ_SCORE: '0' },
          { SDQ_SCORE: '40' },
          { SDQ_SCORE: '41' },
          { SDQ_SCORE: '-1' },
          { SDQ_SCORE: '12.5' },
          { SDQ_SCORE: null },
        ],
      },
      finds: { OC2: [2, 3, 4] },
    },
  ],
})
