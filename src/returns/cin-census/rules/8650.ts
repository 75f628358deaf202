import { rule } from './rule.ts'

export default rule({
  code: '8650',
  severity: 'error',
  says: 'Primary Need Code invalid (see Primary Need table in CIN census code set)',
  mend: 'Enter the child’s main need by the census’s codes, N0 to N9.',
  onRecord: 'Say what the child’s main need is.',
  fields: { CINdetails: ['PrimaryNeedCode'] },
  reads: ['CINdetails'],
  // One that is missing is found by 8610, where the referral led to further action.
  finds: ({ CINdetails }, { codes }) =>
    CINdetails.rows.filter(
      ({ PrimaryNeedCode }) => PrimaryNeedCode !== null && !codes('PrimaryNeedCode').has(PrimaryNeedCode),
    ),
  cases: [
    {
      tables: {
        CINdetails: [
          { PrimaryNeedCode: 'N0' },
          { PrimaryNeedCode: 'N10' },
          { PrimaryNeedCode: 'Neglect' },
          { PrimaryNeedCode: null },
        ],
      },
      finds: { CINdetails: [1, 2] },
    },
  ],
})
