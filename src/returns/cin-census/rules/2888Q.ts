import { wholeRule } from './rule.ts'

export default wholeRule({
  code: '2888Q',
  severity: 'query',
  says: 'Please check and either amend or provide a reason: Only one disability code is recorded per child and multiple disabilities should be recorded where possible.',
  mend: 'Enter every disability that a child has, not the first alone, or say why no child has more than one.',
  fields: ['Disability'],
  reads: ['Disabilities'],
  // A code that is written twice is one disability. Where no child has any, 2887Q asks.
  counts: ({ Disabilities }) => {
    let [one, several] = [0, 0]
    for (const rows of Disabilities.children()) {
      const said = new Set(rows.map(row => row.Disability))
      said.delete(null)
      said.delete('NONE')
      if (said.size === 1) one++
      if (said.size > 1) several++
    }
    return { one, several }
  },
  isWrong: ({ one, several }) => one > 0 && several === 0,
  cases: [
    {
      tables: {
        Disabilities: [
          { LAchildID: 'a', Disability: 'LD' },
          { LAchildID: 'a', Disability: 'LD' },
          { LAchildID: 'b', Disability: 'NONE' },
          { LAchildID: 'b', Disability: 'MOB' },
        ],
      },
      isWrong: true,
    },
    {
      tables: {
        Disabilities: [
          { LAchildID: 'a', Disability: 'LD' },
          { LAchildID: 'b', Disability: 'LD' },
          { LAchildID: 'b', Disability: 'MOB' },
        ],
      },
      isWrong: false,
    },
    { tables: { Disabilities: [{ LAchildID: 'a', Disability: 'NONE' }] }, isWrong: false },
  ],
})
