import { pairs } from '../children/pairs.ts'
import { rule } from './rule.ts'

export default rule({
  code: '8915',
  severity: 'error',
  says: 'Child Protection Plan shown as starting after the child’s Date of Death',
  mend: 'Put right the day on which the plan began, or that on which the child died.',
  fields: { ChildProtectionPlans: ['CPPstartDate'], ChildIdentifiers: ['PersonDeathDate'] },
  reads: ['ChildProtectionPlans', 'ChildIdentifiers'],
  finds: ({ ChildProtectionPlans, ChildIdentifiers }) =>
    pairs(
      ChildProtectionPlans.rows,
      ({ LAchildID }) => ChildIdentifiers.of(LAchildID),
      ({ CPPstartDate }, { PersonDeathDate }) => CPPstartDate > PersonDeathDate,
    ),
  cases: [
    {
      tables: {
        ChildIdentifiers: [
          { LAchildID: 'a', PersonDeathDate: '2025-10-08' },
          { LAchildID: 'b' },
          { LAchildID: 'c', PersonDeathDate: '2025-10-08' },
        ],
        ChildProtectionPlans: [
          { LAchildID: 'a', CPPstartDate: '2025-10-08' },
          { LAchildID: 'a', CPPstartDate: '2025-10-09' },
          { LAchildID: 'b', CPPstartDate: '2025-10-09' },
          { LAchildID: 'c' },
        ],
      },
      finds: { ChildIdentifiers: [0], ChildProtectionPlans: [1] },
    },
  ],
})
