import { date, dateTime, longText, record, ref, text } from '../../engines/records/index.ts'
import { Contact, PartnerCheck } from './records.ts'

/** What must happen next with a contact: an action with a person and a day, which stands on that person’s list until done. */
export const NextStep = record(
  'contact_next_step',
  'Next step of a contact',
  {
    contact: ref(() => Contact, 'For which contact?'),
    what: longText('What must happen next?'),
    who: text('Who does it?'),
    whoAccount: text('Their account'),
    dueOn: date('By which day?'),
    setAt: dateTime('When was it set?'),
    setBy: text('Who set it?'),
    doneAt: dateTime('When was it done?').optional(),
    doneBy: text('Who did it?').optional(),
    came: longText('What came of it?').optional(),
  },
  {
    indexes: [['whoAccount']],
    checks: [
      {
        field: 'came',
        test: ({ doneAt, came }) =>
          doneAt && !came ? 'Say what came of it, or why it is not needed' : undefined,
      },
    ],
  },
)

/** That whoever now has a child has read what a partner answered after the contact was decided. */
export const LateAnswerRead = record('late_answer_read', 'Reading of a late answer', {
  partnerCheck: ref(() => PartnerCheck, 'Which answer?'),
  readAt: dateTime('When was it read?'),
  readBy: text('Who read it?'),
})
