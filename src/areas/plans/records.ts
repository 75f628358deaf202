import { ACTION_FIELDS, PROGRESS } from '../../engines/plans/index.ts'
import { choice, codes, date, record, ref, text } from '../../engines/records/index.ts'

export const PLAN = codes({
  'in-need': 'Child in need plan',
  protection: 'Child protection plan',
  care: 'Care plan',
  pathway: 'Pathway plan',
})

/** One action of a child's plan, of whichever kind: who does what by when, and how we will know (Working Together 2023, chapter 3). */
export const PlanAction = record(
  'plan_action',
  'Action of a plan',
  {
    plan: choice(PLAN, 'Of which plan?'),
    ...ACTION_FIELDS,
    otherwise: text('What follows if it is not done?').markable().optional(),
  },
  { indexes: [['byOn']] },
)

/** How far an action has come, marked on a day. The latest one stands. */
export const ActionProgress = record('plan_action_progress', 'Progress of an action of a plan', {
  action: ref(() => PlanAction, 'Of which action?'),
  markedOn: date('On which day?'),
  progress: choice(PROGRESS, 'How far is it?'),
  says: text('What has changed?').markable().optional(),
})
