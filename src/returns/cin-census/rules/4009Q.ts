import { pairs } from '../children/pairs.ts'
import { rule } from './rule.ts'

export default rule({
  code: '4009Q',
  severity: 'query',
  says: 'CIN Plan cannot end after the child’s Date of Death',
  mend: 'End the plan by the day on which the child died, or put that day right.',
  fields: { ChildIdentifiers: ['PersonDeathDate'], CINplanDates: ['CINPlanEndDate'] },
  reads: ['ChildIdentifiers', 'CINplanDates'],
  finds: ({ ChildIdentifiers, CINplanDates }) =>
    pairs(
      CINplanDates.rows,
      plan => ChildIdentifiers.with(plan),
      (plan, { PersonDeathDate }) => plan.CINPlanEndDate > PersonDeathDate,
    ),
  cases: [
    {
      tables: {
        ChildIdentifiers: [
          { LAchildID: 'a', PersonDeathDate: '2025-08-14' },
          { LAchildID: 'b' },
          { LAchildID: 'c', PersonDeathDate: '2025-08-14' },
        ],
        CINplanDates: [
          { LAchildID: 'a', CINdetailsID: '1', CINPlanEndDate: '2025-08-14' },
          { LAchildID: 'a', CINdetailsID: '2', CINPlanEndDate: '2025-08-15' },
          { LAchildID: 'b', CINdetailsID: '1', CINPlanEndDate: '2025-08-15' },
          { LAchildID: 'c', CINdetailsID: '1', CINPlanStartDate: '2025-07-01' },
        ],
      },
      finds: { ChildIdentifiers: [0], CINplanDates: [1] },
    },
  ],
})
