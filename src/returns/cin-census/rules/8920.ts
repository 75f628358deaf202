import { pairs } from '../children/pairs.ts'
import { rule } from './rule.ts'

export default rule({
  code: '8920',
  severity: 'error',
  says: 'Child Protection Plan cannot end after the child’s Date of Death',
  mend: 'Enter the day on which the child died as the day on which the plan ended, or put the day of death right.',
  fields: { ChildProtectionPlans: ['CPPendDate'], ChildIdentifiers: ['PersonDeathDate'] },
  reads: ['ChildProtectionPlans', 'ChildIdentifiers'],
  finds: ({ ChildProtectionPlans, ChildIdentifiers }) =>
    pairs(
      ChildProtectionPlans.rows,
      ({ LAchildID }) => ChildIdentifiers.of(LAchildID),
      ({ CPPendDate }, { PersonDeathDate }) => CPPendDate > PersonDeathDate,
    ),
  cases: [
    {
      tables: {
        ChildIdentifiers: [
          { LAchildID: 'a', PersonDeathDate: '2025-10-08' },
          { LAchildID: 'b', PersonDeathDate: '2025-10-08' },
          { LAchildID: 'c' },
        ],
        ChildProtectionPlans: [
          { LAchildID: 'a', CPPendDate: '2025-10-08' },
          { LAchildID: 'b', CPPendDate: '2025-10-09' },
          { LAchildID: 'b', CPPstartDate: '2025-10-09' },
          { LAchildID: 'c', CPPendDate: '2025-10-09' },
        ],
      },
      finds: { ChildIdentifiers: [1], ChildProtectionPlans: [1] },
    },
  ],
})
