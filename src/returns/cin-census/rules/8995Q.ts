import { wholeRule } from './rule.ts'

export default wholeRule({
  code: '8995Q',
  severity: 'query',
  says: 'Please check and provide a reason why no module 5 (pre-proceedings and FGM) data has been provided for any child.',
  mend: 'Add the pre-proceedings and family group decision making of the year, or say why there were none.',
  fields: [],
  reads: ['PreProceedings'],
  counts: ({ PreProceedings }) => ({ rows: PreProceedings.rows.length }),
  isWrong: ({ rows }) => rows === 0,
  cases: [
    { tables: {}, isWrong: true },
    { tables: { PreProceedings: [{ PPStartDate: '2026-06-01' }] }, isWrong: false },
  ],
})
