import { isUpnOfNone, UPN_AUTHORITIES_TO_2022_23 } from '../../children/upn-authorities.ts'
import since from '../1530.ts'
import { rule } from '../rule.ts'

/** Before Cumberland, and Westmorland and Furness. */
export default rule({
  ...since,
  finds: ({ ChildIdentifiers }) =>
    ChildIdentifiers.rows.filter(({ UPN }) => isUpnOfNone(UPN_AUTHORITIES_TO_2022_23, UPN)),
  cases: [
    {
      tables: { ChildIdentifiers: [{ UPN: 'A941000000001' }, { UPN: 'A943000000001' }] },
      finds: { ChildIdentifiers: [1] },
    },
  ],
})
