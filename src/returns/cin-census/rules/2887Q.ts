import { wholeRule } from './rule.ts'

/** Of the twelve codes beside NONE, at least so many should come up in an authority. */
const ENOUGH = 8

export default wholeRule({
  code: '2887Q',
  severity: 'query',
  says: 'Please check and either amend or provide a reason: Less than 8 disability codes have been used in your return',
  mend: 'Check that disabilities are recorded in full, not under one or two codes alone, or say why so few came up.',
  fields: ['Disability'],
  reads: ['Disabilities'],
  counts: ({ Disabilities }) => {
    const used: Record<string, number> = {}
    for (const { Disability } of Disabilities.rows)
      if (Disability !== null && Disability !== 'NONE') used[Disability] = (used[Disability] ?? 0) + 1
    return used
  },
  isWrong: used => Object.keys(used).length < ENOUGH,
  cases: [
    {
      tables: {
        Disabilities: ['MOB', 'HAND', 'PC', 'INC', 'COMM', 'LD', 'HEAR', 'MOB', 'NONE'].map(Disability => ({
          Disability,
        })),
      },
      isWrong: true,
    },
    {
      tables: {
        Disabilities: ['MOB', 'HAND', 'PC', 'INC', 'COMM', 'LD', 'HEAR', 'VIS'].map(Disability => ({
          Disability,
        })),
      },
      isWrong: false,
    },
    { tables: {}, isWrong: true },
  ],
})
