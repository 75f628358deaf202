import { rule } from '../rule.ts'

/** Gender as it was asked before sex. */
export default rule({
  code: '4180',
  severity: 'error',
  says: 'Gender is missing',
  mend: 'Enter 1 for male, 2 for female, 9 for indeterminate, or 0 where it is not recorded or the child is not born.',
  fields: { ChildIdentifiers: ['GenderCurrent'] },
  reads: ['ChildIdentifiers'],
  // The set is the year's, and this form is of years that have it.
  finds: ({ ChildIdentifiers }, { codes }) =>
    ChildIdentifiers.rows.filter(({ GenderCurrent }) => !codes('GenderCurrent').has(GenderCurrent ?? '')),
  cases: [
    {
      tables: { ChildIdentifiers: [{ GenderCurrent: '9' }, { GenderCurrent: 'F' }, { GenderCurrent: null }] },
      finds: { ChildIdentifiers: [1, 2] },
    },
  ],
})
