import { choice, codes, date, dateTime, longText, record, ref, text } from '../../engines/records/index.ts'
import { Contact } from './records.ts'

/** What partners told and what is known from before, brought together by a worker into one reading and one recommendation. */
export const PartnerAnalysis = record('partner_analysis', 'What partners know, brought together', {
  contact: ref(() => Contact, 'For which contact?'),
  history: longText('What does the history tell, ours and theirs?'),
  together: longText('What do partners’ answers say together: where do they agree, and where not?'),
  recommendation: longText('What do you recommend, and why?'),
  unanswered: text('Who had not answered?').optional(),
  writtenAt: dateTime('When was it written?'),
  writtenBy: text('Who wrote it?'),
})

export const REPEAT_FINDING = codes({
  'rightly-closed': 'The earlier work was closed rightly: this is a new worry',
  'too-early': 'The earlier work was closed too early',
  unfinished: 'What was promised then was not done',
  'not-heard': 'The child or a partner was not heard then',
})

/** What a manager found who looked again at a contact about a child of whom we had heard before. */
export const RepeatCheck = record('repeat_check', 'Check of a repeat contact', {
  contact: ref(() => Contact, 'For which contact?'),
  found: choice(REPEAT_FINDING, 'What did you find?'),
  why: longText('On what do you base it?'),
  follows: longText('What follows from it, for this child and for how we work?').optional(),
  checkedOn: date('When was it checked?'),
  checkedBy: text('Who checked it?'),
})
