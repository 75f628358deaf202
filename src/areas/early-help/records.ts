import { choice, codes, date, longText, record, ref, text, yesNo } from '../../engines/records/index.ts'
import { notBefore } from './checks.ts'

/** Who asked for early help, or decided that it should be offered. */
export const REQUESTED_BY = codes({
  'front-door': 'Decided at the front door',
  'social-care': 'Children’s social care',
  school: 'School or college',
  health: 'Health',
  'early-years': 'Nursery or childminder',
  voluntary: 'Voluntary organisation',
  police: 'Police',
  housing: 'Housing',
  family: 'The family themselves',
  other: 'Someone else',
})

export const REQUEST_DECISION = codes({
  accepted: 'Early help is offered',
  advice: 'Information and advice',
  'social-care': 'Passed to children’s social care',
  none: 'No further action',
})

/** What early help is asked to do inside a case that social care holds. */
export const WORK = codes({
  targeted: 'A targeted piece of work',
  intensive: 'Intensive family support',
  direct: 'Direct work with the child',
  'domestic-abuse': 'Support to victims and child witnesses of domestic abuse',
  'supporting-families': 'What the Supporting Families programme asks for',
})

/** Early help asked for a child, and what was decided: a contact, a school’s call and a step down all arrive so. */
export const Request = record(
  'early_help_request',
  'Request for early help',
  {
    requestedOn: date('When was early help asked for?'),
    source: choice(REQUESTED_BY, 'Who asked?'),
    sourceName: text('What is their name, and where are they from?').optional(),
    need: longText('What would help, and why now?'),
    work: choice(WORK, 'In an open case: what work is asked for?').optional(),
    hub: text('Which locality hub does it go to?').optional(),
    decidedOn: date('When was it decided?').optional(),
    decision: choice(REQUEST_DECISION, 'What was decided?').optional(),
    reason: longText('Why?').optional(),
    decidedBy: text('Who decided?').optional(),
  },
  {
    checks: [
      notBefore('decidedOn', 'requestedOn', 'It was decided before it was asked for'),
      {
        field: 'reason',
        test: ({ decision, reason }) => (decision && !reason ? 'Say why it was decided so' : undefined),
      },
    ],
  },
)

export const PURPOSE = codes({
  'early-help': 'Early help',
  sharing: 'Asking agencies, and sharing with them',
  'other-parent': 'Sharing with the other parent',
})

/** By what right somebody agrees. Only the first three can agree to early help. */
export const STANDING = codes({
  mother: 'Mother',
  responsible: 'Someone with parental responsibility',
  'young-person': 'The young person, who understands what is offered',
  carer: 'A carer without parental responsibility',
  other: 'Someone else',
})

export const POSITION = codes({
  given: 'Agreed',
  refused: 'Refused',
  withdrawn: 'Withdrew their agreement',
  'not-asked': 'Not asked',
})

/** The position on agreement, for one child and one purpose: who was asked, by what right, and what they said. */
export const Agreement = record(
  'early_help_agreement',
  'Agreement to early help',
  {
    purpose: choice(PURPOSE, 'Agreement to what?'),
    position: choice(POSITION, 'What did they say?'),
    saidOn: date('On which day?'),
    askedOf: text('Who was asked?').optional(),
    standing: choice(STANDING, 'What are they to the child?').optional(),
    agencies: text('Which agencies do they agree to our asking?').optional(),
    askedBy: text('Who asked?').optional(),
    reason: longText('Why?').help('What they said, or why they were not asked.').optional(),
  },
  {
    checks: [
      {
        field: 'askedOf',
        test: ({ position, askedOf }) =>
          position && position !== 'not-asked' && !askedOf ? 'Say who was asked' : undefined,
      },
      {
        field: 'standing',
        test: ({ position, standing }) =>
          position && position !== 'not-asked' && !standing ? 'Say what they are to the child' : undefined,
      },
      {
        field: 'reason',
        test: ({ position, reason }) =>
          reason || !position || position === 'given'
            ? undefined
            : position === 'not-asked'
              ? 'Say why nobody was asked'
              : 'Say why: what they said',
      },
    ],
  },
)

export const END_REASON = codes({
  sustained: 'Goals met, and the change has lasted',
  'universal-help': 'Everyday services can help from here',
  'stepped-up': 'Stepped up to children’s social care',
  'agreement-withdrawn': 'The family withdrew their agreement',
  disengaged: 'The family stopped taking part',
  moved: 'Moved away',
  'grown-up': 'Turned 18',
  died: 'The child died',
  other: 'Another reason',
})

/** Early help to one child, from the day it was agreed to the day it ended. */
export const Episode = record(
  'early_help_episode',
  'Early help',
  {
    request: ref(() => Request, 'Which request does it answer?'),
    // Early help cannot begin without it: the agreement it rests on is named.
    agreement: ref(() => Agreement, 'On whose agreement does it rest?'),
    startedOn: date('From which day was early help agreed?'),
    hub: text('Which locality hub helps?').optional(),
    endedOn: date('When did early help end?').optional(),
    endReason: choice(END_REASON, 'Why did it end?').optional(),
    endWords: longText('What has changed, and what will the family do if things get harder?').optional(),
    noStar: longText('If the outcome star was not read at the end: why not?').optional(),
  },
  {
    checks: [
      notBefore('endedOn', 'startedOn', 'Early help ended before it began'),
      {
        field: 'endReason',
        test: ({ endedOn, endReason }) => (endedOn && !endReason ? 'Say why it ended' : undefined),
      },
    ],
  },
)

export const AGENCY = codes({
  council: 'The council’s early help team',
  school: 'School or college',
  health: 'Health',
  'early-years': 'Nursery or childminder',
  voluntary: 'Voluntary organisation',
  housing: 'Housing',
  police: 'Police',
  other: 'Another agency',
})

/** Who leads a family’s early help, from when to when. One at a time; a case may wait without one. */
export const Lead = record(
  'early_help_lead',
  'Lead professional',
  {
    episode: ref(() => Episode, 'Which early help?'),
    name: text('Who leads?'),
    agency: choice(AGENCY, 'For which agency?'),
    agencyName: text('What is the agency called?').optional(),
    fromOn: date('From which day?'),
    email: text('Their work e-mail address')
      .help(
        'Where they have an account as a partner: they then see this case while they lead it, and no other.',
      )
      .optional(),
    account: text('Their account as a partner').optional(),
    workerAccount: text('Who leads?').optional(),
    toOn: date('Until which day?').optional(),
    why: longText('Why did the lead change?').optional(),
  },
  { checks: [notBefore('toOn', 'fromOn', 'They stopped leading before they began')] },
)

/** That a partner who leads was told by e-mail that something falls due: when, and by which day it must be done. */
export const LeadReminder = record('early_help_reminder', 'Reminder of a lead professional', {
  lead: ref(() => Lead, 'Who was reminded?'),
  remindedOn: date('On which day?'),
  dueOn: date('By which day is it due?'),
})

export const STEP = codes({
  up: 'Up, to children’s social care',
  down: 'Down, from children’s social care to early help',
})

export const STEP_DECISION = codes({ accepted: 'Accepted', declined: 'Not accepted' })

/** A move between early help and social care: proposed with its reason, then accepted or not by who would receive it. */
export const Step = record(
  'early_help_step',
  'Step up or down',
  {
    direction: choice(STEP, 'Up or down?'),
    proposedOn: date('On which day?'),
    toTeam: text('Which team would take the child on?'),
    reason: longText('Why, and why now?'),
    history: longText('What has been tried, and what does the family’s history tell us?'),
    familyKnows: yesNo('Have you told the family?'),
    proposedBy: text('Who proposed it?').optional(),
    proposedByAccount: text('Their account').optional(),
    decidedOn: date('When was it decided?').optional(),
    decision: choice(STEP_DECISION, 'Is the child taken on?').optional(),
    decisionReason: longText('Why?').optional(),
    decidedBy: text('Who decided?').optional(),
  },
  {
    checks: [
      notBefore('decidedOn', 'proposedOn', 'It was decided before it was proposed'),
      {
        field: 'decisionReason',
        test: ({ decision, decisionReason }) =>
          decision && !decisionReason ? 'Say why it was decided so' : undefined,
      },
    ],
  },
)
