import { rule } from './rule.ts'

/** What stands at characters 5 to 12. */
const inTheMiddle = (upn: string): string => upn.slice(4, 12)

export default rule({
  code: '1540',
  severity: 'error',
  says: 'UPN invalid (characters 5-12 not all numeric)',
  mend: 'Copy the pupil number again from the school: its characters 5 to 12 are eight digits.',
  fields: { ChildIdentifiers: ['UPN'] },
  reads: ['ChildIdentifiers'],
  // One that ends before character 12 does not have eight digits there.
  finds: ({ ChildIdentifiers }) =>
    ChildIdentifiers.rows.filter(({ UPN }) => UPN !== null && !/^\d{8}$/.test(inTheMiddle(UPN))),
  cases: [
    {
      tables: {
        ChildIdentifiers: [
          { UPN: 'N820000000001' },
          { UPN: 'N82000000000A' },
          { UPN: 'N820O00000001' },
          { UPN: 'N8200000000A1' },
          { UPN: 'N82X000000001' },
          { UPN: 'N820 0000000' },
          { UPN: 'N8200000000' },
          { UPN: null },
        ],
      },
      finds: { ChildIdentifiers: [2, 3, 5, 6] },
    },
  ],
})
