import { choice, codes, date, longText, record, text, yesNo } from '../../engines/records/index.ts'
import { CATEGORY_OF_ABUSE } from '../../returns/cin-census/codes.ts'
import { whyNoConferenceOn } from '../child-protection/facts.ts'

export const DECISION = codes({ accepted: 'Accepted', declined: 'Not accepted' })

/** What is looked at before a case goes to another team. What is not done yet is said, with who does it by when. */
export const CHECKLIST = ['chronology', 'plan', 'writtenUp', 'familyKnows', 'partnersKnow', 'risk'] as const

/** A case going from one team to another: proposed with its checklist, then accepted or not by who would take it. */
export const Transfer = record(
  'case_transfer',
  'Transfer between teams',
  {
    fromTeam: text('Which team has the child now?'),
    toTeam: text('Which team would take the child on?'),
    reason: longText('Why, and why now?'),
    chronology: yesNo('Is the chronology up to date?'),
    plan: yesNo('Is the plan up to date, with what is to be done next?'),
    writtenUp: yesNo('Is every visit and meeting written up?'),
    familyKnows: yesNo('Have the family been told that they may have another worker?'),
    partnersKnow: yesNo('Have the partners who help the family been told?'),
    risk: yesNo('Has a manager looked at what is most dangerous for this child now?'),
    notDone: longText('What of this is not done, who does it, and by when?').optional(),
    proposedOn: date('When was it proposed?').optional(),
    proposedBy: text('Who proposed it?').optional(),
    proposedByAccount: text('Their account').optional(),
    decision: choice(DECISION, 'Is the child taken on?').optional(),
    decidedOn: date('When was it decided?').optional(),
    decidedBy: text('Who decided?').optional(),
    decisionReason: longText('Why?').optional(),
    newWorker: text('The name of who will work with the child').optional(),
    newWorkerAccount: text('Who will work with the child?').optional(),
    familyToldOn: date('When was the family told who their new worker is?').optional(),
  },
  {
    indexes: [['decidedOn']],
    checks: [
      {
        field: 'notDone',
        test: values =>
          CHECKLIST.some(name => values[name] === false) && !values.notDone
            ? 'Say what is not done, who does it, and by when'
            : undefined,
      },
      {
        field: 'decisionReason',
        test: ({ decision, decisionReason }) =>
          decision === 'declined' && !decisionReason ? 'Say why the child is not taken on' : undefined,
      },
    ],
  },
)

export const PLAN_THERE = codes({
  protection: 'A child protection plan',
  'in-need': 'A child in need plan',
  none: 'No plan',
})

export const CONFERENCE_OUTCOME = codes({
  plan: 'A child protection plan here',
  'in-need': 'A child in need plan here',
  none: 'No plan here',
})

/** A child who came from another authority: what we were told, and the conference that takes a protection plan over. */
export const TransferIn = record(
  'transfer_in',
  'Transfer in from another authority',
  {
    noticeOn: date('When were we told?'),
    authority: text('Which authority told us?'),
    theirWorker: text('Who works with the child there, and how are they reached?').optional(),
    planThere: choice(PLAN_THERE, 'What plan does the child have there?'),
    movedOn: date('When did the child move here?').optional(),
    stay: longText('Where do they live now, with whom, and for how long?').help(
      'Leave the address out: it belongs among the child’s addresses.',
    ),
    papersOn: date('When did their papers come?').optional(),
    conferenceOn: date('When was the transfer-in conference?').optional(),
    conferenceOutcome: choice(CONFERENCE_OUTCOME, 'What did the conference decide?').optional(),
    conferenceCategory: choice(CATEGORY_OF_ABUSE, 'Of which harm is the plan to protect the child?')
      .help('Only where a child protection plan was made here.')
      .optional(),
    notNeededOn: date('When was a conference no longer needed?').optional(),
    notNeededWhy: longText('Why was it not needed?').optional(),
  },
  {
    checks: [
      {
        field: 'conferenceOn',
        test: ({ conferenceOn, noticeOn }) => {
          if (!conferenceOn) return undefined
          if (noticeOn && conferenceOn < noticeOn) return 'The conference was before we were told'
          return whyNoConferenceOn(conferenceOn)
        },
      },
      {
        field: 'conferenceOutcome',
        test: ({ conferenceOn, conferenceOutcome }) =>
          conferenceOn && !conferenceOutcome ? 'Say what the conference decided' : undefined,
      },
      {
        field: 'notNeededWhy',
        test: ({ notNeededOn, notNeededWhy }) =>
          notNeededOn && !notNeededWhy ? 'Say why it was not needed' : undefined,
      },
    ],
  },
)
