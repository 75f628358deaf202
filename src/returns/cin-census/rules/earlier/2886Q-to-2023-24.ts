import { wholeRule } from '../rule.ts'

const many = (count: number) => Array.from({ length: count }, () => ({ GenderCurrent: '1' }))

/** Gender as it was asked before sex: 0 says that it is not recorded. */
export default wholeRule({
  code: '2886Q',
  severity: 'query',
  says: 'Please check and either amend or provide a reason: Percentage of children with no gender recorded is more than 2% (excluding unborns)',
  mend: 'Enter the gender of the children of whom it is not recorded, or say why it is not known of so many.',
  fields: ['GenderCurrent', 'ExpectedPersonBirthDate'],
  reads: ['ChildIdentifiers'],
  counts: ({ ChildIdentifiers }) => ({
    unknown: ChildIdentifiers.rows.filter(
      ({ GenderCurrent, ExpectedPersonBirthDate_text }) =>
        (GenderCurrent === null || GenderCurrent === '0') && ExpectedPersonBirthDate_text === null,
    ).length,
    children: ChildIdentifiers.rows.length,
  }),
  isWrong: ({ unknown, children }) => unknown * 50 > children,
  cases: [
    {
      tables: { ChildIdentifiers: [...many(97), { GenderCurrent: '0' }, {}, { GenderCurrent: '0' }] },
      isWrong: true,
    },
    {
      tables: { ChildIdentifiers: [...many(97), { GenderCurrent: '0' }, {}, { GenderCurrent: '9' }] },
      isWrong: false,
    },
    {
      tables: {
        ChildIdentifiers: [...many(9), { GenderCurrent: '0', ExpectedPersonBirthDate: '2026-05-01' }],
      },
      isWrong: false,
    },
  ],
})
