import { groupedBy } from '../../checking/index.ts'
import { rule } from './rule.ts'

export default rule({
  code: '8794',
  severity: 'error',
  says: 'Child has two or more disabilities with the same code',
  mend: 'Keep each of the child’s disabilities once, and take out what repeats it.',
  fields: { Disabilities: ['Disability'] },
  reads: ['Disabilities'],
  finds: ({ Disabilities }) =>
    Disabilities.children().flatMap(rows =>
      [...groupedBy(rows, ({ Disability }) => Disability).values()].filter(same => same.length > 1),
    ),
  cases: [
    {
      tables: {
        Disabilities: [
          { LAchildID: 'a', Disability: 'LD' },
          { LAchildID: 'a', Disability: 'AUT' },
          { LAchildID: 'b', Disability: 'LD' },
          { LAchildID: 'a', Disability: 'LD' },
          { LAchildID: 'c' },
          { LAchildID: 'c' },
        ],
      },
      finds: { Disabilities: [0, 3] },
    },
  ],
})
