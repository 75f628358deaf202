import { rule } from './rule.ts'

/** What a pupil number may end in: a digit, or in a temporary one a letter that is not taken for a digit. */
const RECOGNISED = /^[0-9A-HJ-NP-RT-Z]$/

export default rule({
  code: '1550',
  severity: 'error',
  says: 'UPN invalid (character 13 not a recognised value)',
  mend: 'Copy the pupil number again from the school: its last character is a digit, or a letter other than I, O and S.',
  fields: { ChildIdentifiers: ['UPN'] },
  reads: ['ChildIdentifiers'],
  // One that is too short has no character 13.
  finds: ({ ChildIdentifiers }) =>
    ChildIdentifiers.rows.filter(({ UPN }) => UPN !== null && !RECOGNISED.test(UPN[12] ?? '')),
  cases: [
    {
      tables: {
        ChildIdentifiers: [
          { UPN: 'N820000000001' },
          { UPN: 'N82000000000R' },
          { UPN: 'N82000000000S' },
          { UPN: 'N82000000000I' },
          { UPN: 'N82000000000a' },
          { UPN: 'N82000000000?' },
          { UPN: 'N82000000000' },
          { UPN: null },
        ],
      },
      finds: { ChildIdentifiers: [2, 3, 4, 5, 6] },
    },
  ],
})
