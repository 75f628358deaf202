import { rule } from './rule.ts'

export default rule({
  code: '8640',
  severity: 'error',
  says: 'CIN Reason for closure code invalid (see Reason for Closure table in CIN Census code set)',
  mend: 'Say by the census’s codes, RC1 to RC9, why the case closed.',
  onRecord: 'Say why the case closed.',
  fields: { CINdetails: ['ReasonForClosure'] },
  reads: ['CINdetails'],
  // One that is missing is found by 8805, where the case is closed.
  finds: ({ CINdetails }, { codes }) =>
    CINdetails.rows.filter(
      ({ ReasonForClosure }) => ReasonForClosure !== null && !codes('ReasonForClosure').has(ReasonForClosure),
    ),
  cases: [
    {
      tables: {
        CINdetails: [
          { ReasonForClosure: 'RC9' },
          { ReasonForClosure: 'RC10' },
          { ReasonForClosure: '7' },
          { ReasonForClosure: null },
        ],
      },
      finds: { CINdetails: [1, 2] },
    },
  ],
})
