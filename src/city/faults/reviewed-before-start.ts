import { mistypedBefore } from './mistyped-before.ts'

/** The day on which a manager looked at an assessment is mistyped, and is before it began. */
export const reviewedBeforeStart = mistypedBefore({
  name: 'reviewed-before-start',
  table: 'assessment',
  field: 'reviewedOn',
  before: 'startedOn',
  by: [1, 25],
  law: 25,
})
