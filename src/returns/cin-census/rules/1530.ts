import { isUpnOfNone, UPN_AUTHORITIES } from '../children/upn-authorities.ts'
import { rule } from './rule.ts'

// Decided (the wording allows another reading): only a number of thirteen characters is looked at, since a shorter or
// longer one does not have its authority at these places. 1540 and 1550 find it.
export default rule({
  code: '1530',
  severity: 'error',
  says: 'UPN invalid (characters 2-4 not a recognised LA code)',
  mend: 'Copy the pupil number again from the school: its characters 2 to 4 are the number of no authority.',
  fields: { ChildIdentifiers: ['UPN'] },
  reads: ['ChildIdentifiers'],
  finds: ({ ChildIdentifiers }) =>
    ChildIdentifiers.rows.filter(({ UPN }) => isUpnOfNone(UPN_AUTHORITIES, UPN)),
  cases: [
    {
      tables: {
        ChildIdentifiers: [
          { UPN: 'N820000000001' },
          { UPN: 'A943000000001' },
          { UPN: 'A944000000001' },
          { UPN: 'A94' },
          { UPN: null },
        ],
      },
      finds: { ChildIdentifiers: [2] },
    },
  ],
})
