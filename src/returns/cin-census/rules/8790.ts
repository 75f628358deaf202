import { rule } from './rule.ts'

export default rule({
  code: '8790',
  severity: 'error',
  says: 'Disability information includes both None and other values',
  mend: 'Take out NONE where the child has a disability, or the disabilities where the child has none.',
  onRecord: 'Say that the child has no disability, or which they have, and not both.',
  fields: { Disabilities: ['Disability'] },
  reads: ['Disabilities'],
  // Which of them is wrong only the child's file tells: NONE and all others are found.
  finds: ({ Disabilities }) =>
    Disabilities.children()
      .map(rows => rows.filter(({ Disability }) => Disability !== null))
      .filter(
        rows =>
          rows.some(({ Disability }) => Disability === 'NONE') &&
          rows.some(({ Disability }) => Disability !== 'NONE'),
      ),
  cases: [
    {
      tables: {
        Disabilities: [
          { LAchildID: 'a', Disability: 'NONE' },
          { LAchildID: 'b', Disability: 'LD' },
          { LAchildID: 'b', Disability: 'NONE' },
          { LAchildID: 'b', Disability: 'HEAR' },
          { LAchildID: 'c', Disability: 'MOB' },
          { LAchildID: 'c', Disability: 'VIS' },
          { LAchildID: 'd', Disability: 'NONE' },
          { LAchildID: 'd' },
          { LAchildID: 'e', Disability: 'NONE' },
          { LAchildID: 'e', Disability: 'NONE' },
        ],
      },
      finds: { Disabilities: [1, 2, 3] },
    },
  ],
})
