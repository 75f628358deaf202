import { choice, date, longText, record, ref, text } from '../../engines/records/index.ts'
import { PLAN_THERE } from './records.ts'

/**
 * A child with an open case who moves to another authority. The case, and a protection plan, stay here until the other
 * authority has accepted them (Working Together to Safeguard Children 2023, chapter 3).
 */
export const TransferOut = record(
  'transfer_out',
  'Transfer to another authority',
  {
    authority: text('Which authority do they move to?'),
    receiver: text('Who there takes the work up, and how are they reached?').help(
      'A name, not only a team: somebody who has said that they look at it.',
    ),
    movesOn: date('When do they move, or when did they?'),
    reason: longText('Why do they move, and with whom?').help(
      'Leave the address out: it belongs among the child’s addresses.',
    ),
    meanwhile: longText('Who sees the child until the other authority accepts, and when?'),
    familyToldOn: date('When were the family told that the work goes on there?').optional(),
    planHere: choice(PLAN_THERE, 'What plan does the child have here?').optional(),
    proposedOn: date('When was it proposed?').optional(),
    proposedBy: text('Who proposed it?').optional(),
    proposedByAccount: text('Their account').optional(),
    acknowledgedOn: date('When did they say that they had it?').optional(),
    acknowledgedBy: text('Who there said so?').optional(),
    conferenceThereOn: date('When was their transfer-in conference?')
      .help('Only for a child with a protection plan.')
      .optional(),
    acceptedOn: date('From which day do they answer for the child?').optional(),
    acceptedBy: text('Who there accepted?').optional(),
    closedOn: date('When was the case closed here?').optional(),
    closedBy: text('Who closed it?').optional(),
    closingNote: longText('What did you look at before you closed the case here?').optional(),
    notOn: date('When was it known that the case stays here?').optional(),
    notWhy: longText('Why does it stay?').optional(),
  },
  {
    checks: [
      {
        field: 'conferenceThereOn',
        test: ({ conferenceThereOn, acceptedOn }) =>
          conferenceThereOn && acceptedOn && acceptedOn < conferenceThereOn
            ? 'They answer for a plan only from their conference on'
            : undefined,
      },
      {
        field: 'notWhy',
        test: ({ notOn, notWhy }) => (notOn && !notWhy ? 'Say why the case stays here' : undefined),
      },
    ],
  },
)

/** Something that was sent to the other authority: what, when and to whom. */
export const TransferOutSent = record('transfer_out_sent', 'Sent to another authority', {
  transfer: ref(() => TransferOut, 'For which transfer?').optional(),
  sentOn: date('When was it sent?'),
  sent: longText('What was sent?').help('The plan and its date, the assessment, the chronology, reports.'),
  sentTo: text('To whom, and how?'),
})
