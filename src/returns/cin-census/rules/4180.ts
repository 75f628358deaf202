import { rule } from './rule.ts'

export default rule({
  code: '4180',
  severity: 'error',
  says: 'Sex must be provided and equal M, F, or U',
  mend: 'Enter M, F, or U where the sex is not known or the child is not born.',
  fields: { ChildIdentifiers: ['Sex'] },
  reads: ['ChildIdentifiers'],
  finds: ({ ChildIdentifiers }, { codes }) =>
    ChildIdentifiers.rows.filter(({ Sex }) => !codes('Sex').has(Sex ?? '')),
  cases: [
    {
      tables: { ChildIdentifiers: [{ Sex: 'M' }, { Sex: 'U' }, { Sex: '1' }, { Sex: null }] },
      finds: { ChildIdentifiers: [2, 3] },
    },
  ],
})
