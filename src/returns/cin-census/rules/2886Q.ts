import { wholeRule } from './rule.ts'

const many = (count: number) => Array.from({ length: count }, () => ({ Sex: 'F' }))

export default wholeRule({
  code: '2886Q',
  severity: 'query',
  says: 'Please check and either amend or provide a reason: Percentage of children with no sex recorded is more than 2% (excluding unborns)',
  mend: 'Enter the sex of the children of whom it is not recorded, or say why it is not known of so many.',
  fields: ['Sex', 'ExpectedPersonBirthDate'],
  reads: ['ChildIdentifiers'],
  // The unborn are not counted as unknown, but they are counted among all. The wording still says zero, which was gender’s
  // code for it: it stands for U, and where it is written it says no sex either. 0.02 is one in fifty.
  counts: ({ ChildIdentifiers }) => ({
    unknown: ChildIdentifiers.rows.filter(
      ({ Sex, ExpectedPersonBirthDate_text }) =>
        (Sex === null || Sex === 'U' || Sex === '0') && ExpectedPersonBirthDate_text === null,
    ).length,
    children: ChildIdentifiers.rows.length,
  }),
  isWrong: ({ unknown, children }) => unknown * 50 > children,
  cases: [
    { tables: { ChildIdentifiers: [...many(97), { Sex: 'U' }, { Sex: null }, { Sex: '0' }] }, isWrong: true },
    { tables: { ChildIdentifiers: [...many(98), { Sex: 'U' }, { Sex: null }] }, isWrong: false },
    {
      tables: {
        ChildIdentifiers: [...many(9), { Sex: 'U', ExpectedPersonBirthDate: '2026-05-01' }],
      },
      isWrong: false,
    },
  ],
})
