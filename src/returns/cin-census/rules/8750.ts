import { rule } from './rule.ts'

export default rule({
  code: '8750',
  severity: 'error',
  says: 'Sex must equal U for an unborn child',
  mend: 'Enter U while the child is not born, and the birthday and the sex once it is.',
  fields: { ChildIdentifiers: ['Sex', 'PersonBirthDate', 'ExpectedPersonBirthDate'] },
  reads: ['ChildIdentifiers'],
  finds: ({ ChildIdentifiers }) =>
    ChildIdentifiers.rows.filter(
      row =>
        row.ExpectedPersonBirthDate_text !== null && row.PersonBirthDate_text === null && row.Sex !== 'U',
    ),
  cases: [
    {
      tables: {
        ChildIdentifiers: [
          { LAchildID: 'a', ExpectedPersonBirthDate: '2026-05-02', Sex: 'U' },
          { LAchildID: 'b', ExpectedPersonBirthDate: '2026-05-02', Sex: 'F' },
          { LAchildID: 'c', ExpectedPersonBirthDate: '2026-05-02' },
          { LAchildID: 'd', ExpectedPersonBirthDate: '2025-08-09', PersonBirthDate: '2025-08-11', Sex: 'M' },
          { LAchildID: 'e', Sex: 'M' },
        ],
      },
      finds: { ChildIdentifiers: [1, 2] },
    },
  ],
})
