import { pairs } from '../children/pairs.ts'
import { rule } from './rule.ts'

export default rule({
  code: '4008',
  severity: 'error',
  says: 'CIN Plan shown as starting after the child’s Date of Death.',
  mend: 'Put the day right on which the child in need plan began, or that on which the child died.',
  fields: { ChildIdentifiers: ['PersonDeathDate'], CINplanDates: ['CINPlanStartDate'] },
  reads: ['ChildIdentifiers', 'CINplanDates'],
  finds: ({ ChildIdentifiers, CINplanDates }) =>
    pairs(
      ChildIdentifiers.rows,
      child => CINplanDates.with(child),
      ({ PersonDeathDate }, plan) => plan.CINPlanStartDate > PersonDeathDate,
    ),
  cases: [
    {
      tables: {
        ChildIdentifiers: [
          { LAchildID: 'a', PersonDeathDate: '2025-11-20' },
          { LAchildID: 'b' },
          { LAchildID: 'c', PersonDeathDate: '2025-11-20' },
        ],
        CINplanDates: [
          { LAchildID: 'a', CINdetailsID: '1', CINPlanStartDate: '2025-11-20' },
          { LAchildID: 'a', CINdetailsID: '2', CINPlanStartDate: '2025-11-21' },
          { LAchildID: 'b', CINdetailsID: '1', CINPlanStartDate: '2025-12-01' },
          { LAchildID: 'c', CINdetailsID: '1' },
        ],
      },
      finds: { ChildIdentifiers: [0], CINplanDates: [1] },
    },
  ],
})
