import {
  ACTION_FIELDS,
  GIVEN_FIELDS,
  PROGRESS,
  SIGN_OFF_CHECK,
  SIGN_OFF_FIELDS,
} from '../../engines/plans/index.ts'
import { choice, codes, date, record, ref, text } from '../../engines/records/index.ts'

export const PLAN = codes({
  'in-need': 'Child in need plan',
  protection: 'Child protection plan',
  care: 'Care plan',
  pathway: 'Pathway plan',
  education: 'Personal education plan',
  health: 'Health plan',
  safety: 'Safety plan against exploitation',
  court: 'Court timetable',
})

/** One action of a child's plan, of whichever kind: who does what by when, and how we will know (Working Together 2023, chapter 3). */
export const PlanAction = record(
  'plan_action',
  'Action of a plan',
  {
    plan: choice(PLAN, 'Of which plan?'),
    ...ACTION_FIELDS,
    otherwise: text('What follows if it is not done?').markable().optional(),
    // Not the day of its newest version: the deadline of an action that is changed runs from when it was first agreed.
    writtenOn: date('When was it written?').optional(),
    changedWhy: text('Why is it changed?').optional(),
    cameFrom: text('From which direct work did it come?').optional(),
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

/** That a manager was asked to sign off a child's plan as it stood on a day, and what they answered. */
export const PlanSignOff = record(
  'plan_sign_off',
  'Sign-off of a plan',
  { plan: choice(PLAN, 'Which plan?'), ...SIGN_OFF_FIELDS },
  { checks: [SIGN_OFF_CHECK] },
)

/** A plan as it was made for one named reader, word for word: two parents are two papers. */
export const PlanGiven = record('plan_given', 'Plan made for somebody to read', {
  plan: choice(PLAN, 'Which plan?'),
  ...GIVEN_FIELDS,
})
