import { invalid } from '../../../core/outcome.ts'
import type { Action } from '../../../engines/area.ts'
import { insert } from '../../../engines/records/index.ts'
import { beginsWork } from '../../child/facts.ts'
import { CarePlan } from '../records.ts'

/** The plan for a child in care, once it is made; what is done by whom stands in the actions of the plan. */
export const recordCarePlan: Action = beginsWork({
  id: 'record-care-plan',
  title: 'Record the care plan of a child in care',
  submit: 'Save the care plan',
  may: ['social-worker', 'team-manager'],
  form: CarePlan,
  ask: ['preparedOn', 'says', 'wishes'],
  async run({ ctx, viewer, child, values, recordId }) {
    if (Number(values.preparedOn) > ctx.today) return invalid('preparedOn', 'This day is still to come')
    return insert(ctx, CarePlan, child, { ...values, preparedBy: viewer.name } as never, recordId)
  },
})
