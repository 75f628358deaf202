import { checkLetter } from '../children/pupil-number.ts'
import { rule } from './rule.ts'

// Decided (the wording allows another reading): a number that does not go on in twelve digits, such as a temporary
// one, has no sum to tell its letter by. 1540 and 1550 find what stands in the place of digits.
export default rule({
  code: '1510',
  severity: 'error',
  says: 'UPN invalid (wrong check letter at character 1)',
  mend: 'Copy the pupil number again from the school: its first letter follows from its digits, so one of them is mistyped.',
  fields: { ChildIdentifiers: ['UPN'] },
  reads: ['ChildIdentifiers'],
  finds: ({ ChildIdentifiers }) =>
    ChildIdentifiers.rows.filter(({ UPN }) => {
      const letter = UPN === null ? undefined : checkLetter(UPN)
      return letter !== undefined && letter !== UPN![0]
    }),
  cases: [
    {
      tables: {
        ChildIdentifiers: [
          // 2×8 + 3×2 + 13×1 = 35, which leaves 12: the letter at place 12 from A is N.
          { UPN: 'N820000000001' },
          { UPN: 'A820000000001' },
          { UPN: 'A82000000000A' },
          { UPN: null },
        ],
      },
      finds: { ChildIdentifiers: [1] },
    },
  ],
})
