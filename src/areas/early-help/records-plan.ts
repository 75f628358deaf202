import {
  ACTION_FIELDS,
  GIVEN_FIELDS,
  PROGRESS,
  SIGN_OFF_CHECK,
  SIGN_OFF_FIELDS,
} from '../../engines/plans/index.ts'
import { choice, codes, date, longText, record, ref, text } from '../../engines/records/index.ts'
import { notBefore } from './checks.ts'
import { Episode } from './records.ts'

/** What an early help assessment found, with the family: about the whole family, one for each child it is about. */
export const Assessment = record(
  'early_help_assessment',
  'Early help assessment',
  {
    episode: ref(() => Episode, 'Which early help?'),
    startedOn: date('When did the assessment start?'),
    completedOn: date('When was it completed?').help('Leave empty while it goes on.').optional(),
    author: text('Who wrote it, and for which agency?').optional(),
    history: longText('What has happened in the family before?')
      .help('Earlier worries and help, and what the family made of them.')
      .optional(),
    strengths: longText('What goes well?').optional(),
    worries: longText('What are people worried about?').optional(),
    // Ofsted 2022: analysis was not strongly focused on risks and past concerns. It has a question of its own.
    risks: longText('What could go wrong if nothing changes, given what happened before?').optional(),
    childsWords: longText('What did the child say, or show?').help('In their own words.').optional(),
    parentsWords: longText('What do the parents or carers say?').optional(),
    familyWants: longText('What does the family want to be different?').optional(),
    analysis: longText('What does it all mean, and what help is needed?').optional(),
    familyAgreed: longText('Who in the family has read it, and what did they agree to?')
      .help('Ask before you complete it: whether it is right, and with whom it may be shared.')
      .optional(),
  },
  {
    checks: [
      notBefore('completedOn', 'startedOn', 'It was completed before it started'),
      whenCompleted('strengths', 'Say what goes well before you complete it'),
      whenCompleted('worries', 'Say what people are worried about before you complete it'),
      whenCompleted('childsWords', 'Record what the child said or showed before you complete it'),
      whenCompleted('familyWants', 'Say what the family wants before you complete it'),
      whenCompleted('analysis', 'Say what it means before you complete it'),
      whenCompleted('familyAgreed', 'Ask the family whether they agree before you complete it'),
    ],
  },
)

function whenCompleted(field: string, message: string) {
  return {
    field,
    test: (values: Readonly<Record<string, unknown>>) =>
      values.completedOn != null && !values[field] ? message : undefined,
  }
}

/** The plan that a family and those who help them agreed. */
export const Plan = record('early_help_plan', 'Early help plan', {
  episode: ref(() => Episode, 'Which early help?'),
  agreedOn: date('When was the plan agreed?'),
  agreedWith: longText('Who agreed it?').help('Everyone in the family, and everyone who helps.').optional(),
  outcomes: longText('What will be different for the child?'),
  otherwise: longText('What happens if things do not change?').optional(),
  childsView: longText('What does the child think of the plan?').help('In their own words.').optional(),
  forTheChild: longText('The plan in words for the child').optional(),
})

/** One action of a plan: what, who, by when, and how we will know. */
export const PlanAction = record('early_help_action', 'Action of an early help plan', {
  plan: ref(() => Plan, 'Of which plan?'),
  ...ACTION_FIELDS,
  changedWhy: text('Why is it changed?').optional(),
})

/** That a manager was asked to sign off an early help plan as it stood on a day, and what they answered. */
export const PlanSignOff = record(
  'early_help_sign_off',
  'Sign-off of an early help plan',
  { plan: ref(() => Plan, 'Which plan?'), ...SIGN_OFF_FIELDS },
  { checks: [SIGN_OFF_CHECK] },
)

/** A plan as it was made for one named reader, word for word. */
export const PlanGiven = record('early_help_plan_given', 'Early help plan made for somebody to read', {
  plan: ref(() => Plan, 'Which plan?'),
  ...GIVEN_FIELDS,
})

/** How far an action has come, marked on a day. The latest one stands. */
export const Progress = record('early_help_progress', 'Progress of an action', {
  action: ref(() => PlanAction, 'Of which action?'),
  markedOn: date('On which day?'),
  progress: choice(PROGRESS, 'How far is it?'),
  says: text('What has changed?').markable().optional(),
  review: ref(() => Review, 'At which review?').optional(),
})

export const REVIEW_DECISION = codes({
  continue: 'Go on with the plan',
  change: 'Change the plan',
  'step-up': 'Propose a step up to children’s social care',
  end: 'Bring early help to an end',
})

/** A meeting of the team around the family that reviewed the plan. */
export const Review = record(
  'early_help_review',
  'Team around the family review',
  {
    episode: ref(() => Episode, 'Which early help?'),
    heldOn: date('When was it held?'),
    attended: longText('Who was there?'),
    changed: longText('What has changed since the last time?'),
    familySays: longText('What does the family say?').optional(),
    childsWords: longText('What did the child say, or show?').optional(),
    decision: choice(REVIEW_DECISION, 'What was decided?'),
    reason: longText('Why?').optional(),
    nextOn: date('When do you meet next?').optional(),
  },
  { checks: [notBefore('nextOn', 'heldOn', 'The next meeting must come after this one')] },
)
