import { rule } from './tables.ts'

export default rule({
  code: '631',
  says: 'Previous permanence option not a valid value.',
  mend: 'Choose what was arranged before from the year’s codes, or leave it empty.',
  fields: ['PREV_PERM'],
  reads: ['PrevPerm'],
  finds: ({ PrevPerm }, collection) =>
    PrevPerm.rows.filter(
      row => row.PREV_PERM !== null && !collection.codes('PREV_PERM').has(row.PREV_PERM ?? ''),
    ),
  cases: [
    {
      tables: { PrevPerm: [{ PREV_PERM: 'P1' }, { PREV_PERM: 'P9' }, { PREV_PERM: null }] },
      finds: { PrevPerm: [1] },
    },
  ],
})
