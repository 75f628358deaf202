import { rule } from '../rule.ts'

/** Gender as it was asked before sex. */
export default rule({
  code: '8750',
  severity: 'error',
  says: 'Gender must equal 0 for an unborn child',
  mend: 'Enter 0 while the child is not born, and the birthday and the gender once it is.',
  fields: { ChildIdentifiers: ['GenderCurrent', 'PersonBirthDate', 'ExpectedPersonBirthDate'] },
  reads: ['ChildIdentifiers'],
  finds: ({ ChildIdentifiers }) =>
    ChildIdentifiers.rows.filter(
      row =>
        row.ExpectedPersonBirthDate_text !== null &&
        row.PersonBirthDate_text === null &&
        row.GenderCurrent !== '0',
    ),
  cases: [
    {
      tables: {
        ChildIdentifiers: [
          { LAchildID: 'a', ExpectedPersonBirthDate: '2023-05-02', GenderCurrent: '0' },
          { LAchildID: 'b', ExpectedPersonBirthDate: '2023-05-02', GenderCurrent: '9' },
          { LAchildID: 'c', ExpectedPersonBirthDate: '2023-05-02' },
          {
            LAchildID: 'd',
            ExpectedPersonBirthDate: '2022-08-09',
            PersonBirthDate: '2022-08-11',
            GenderCurrent: '1',
          },
          { LAchildID: 'e', GenderCurrent: '2' },
        ],
      },
      finds: { ChildIdentifiers: [1, 2] },
    },
  ],
})
