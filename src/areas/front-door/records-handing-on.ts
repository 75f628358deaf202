import { choice, dateTime, longText, record, ref, text, yesNo } from '../../engines/records/index.ts'
import { CONTACT_OUTCOME, Contact } from './records.ts'

/** What the front door looks at before a case goes to a team. What is not done yet is said, with who does it by when. */
export const HANDING_ON = ['written', 'partners', 'agreement', 'familyKnows', 'speaking'] as const

/** A case that the front door hands on to a team, with its checklist: it waits until the team accepts it, or does not. */
export const CaseHandover = record(
  'case_handover',
  'Case handed on to a team',
  {
    contact: ref(() => Contact, 'From which contact?'),
    toTeam: text('Which team is to take the child on?'),
    written: yesNo('Is everything that was told, and what is known from before, on the record?'),
    partners: yesNo('Have the partners who were asked answered, or is it said who has not?'),
    agreement: yesNo('Is it written down where agreement stands?'),
    familyKnows: yesNo(
      'Do the family know that this team will be in touch, unless telling them is dangerous?',
    ),
    speaking: yesNo(
      'Is it on the record how to speak with them, and what is dangerous for a child or a worker?',
    ),
    notDone: longText('What of this is not done, who does it, and by when?').optional(),
    handedAt: dateTime('When was it handed on?'),
    handedBy: text('Who handed it on?'),
    handedByAccount: text('Their account').optional(),
  },
  {
    indexes: [['toTeam']],
    checks: [
      {
        field: 'notDone',
        test: values =>
          HANDING_ON.some(name => values[name] === false) && !values.notDone
            ? 'Say what is not done, who does it, and by when'
            : undefined,
      },
    ],
  },
)

/** That a team did not accept a case: it goes back to the front door with the reason, and nothing of it ends. */
export const CaseDeclined = record('case_declined', 'Case not accepted by a team', {
  handover: ref(() => CaseHandover, 'Which case?'),
  why: longText('Why is the child not taken on, and what should happen instead?'),
  declinedAt: dateTime('When was it said?'),
  declinedBy: text('Who said so?'),
})

/** What was decided of a contact before a team sent it back and it was decided anew: kept whole, with what the team said. */
export const DecisionBefore = record('contact_decision_before', 'Decision before it was sent back', {
  contact: ref(() => Contact, 'Of which contact?'),
  declined: ref(() => CaseDeclined, 'What did the team say?'),
  decidedAt: dateTime('When was it decided?'),
  outcome: choice(CONTACT_OUTCOME, 'What was decided?'),
  reason: longText('Why?').optional(),
  decidedBy: text('Who decided?').optional(),
  decidedAs: text('In which role?').optional(),
  threshold: text('Which passage of the threshold guidance applied?').optional(),
})
