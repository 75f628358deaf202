import { CHANNELS, STANDINGS } from '../../engines/outbox/index.ts'
import { choice, codes, date, longText, record, text } from '../../engines/records/index.ts'
import { EVERY_TEMPLATE } from './templates/index.ts'

const TEMPLATE = codes(Object.fromEntries(EVERY_TEMPLATE.map(({ id, title }) => [id, title])))

/** That somebody wrote to one named reader about a child; the words themselves are kept in the outbox. */
export const WrittenLetter = record('written_letter', 'Letter or e-mail that was written', {
  reader: text('Who will read it?').help('Their name, as they use it. Two parents are two letters.'),
  standing: choice(codes(STANDINGS), 'Who are they to us?'),
  template: choice(TEMPLATE, 'By which template?'),
  writtenOn: date('When was it written?'),
  // Of a letter about several children each one's record says so; the message is kept once.
  message: text('In which message of the outbox does it stand?').optional(),
})

/**
 * A letter that a worker began and asked business support to finish and send. It holds all that they need: they never open the
 * child's record, and see nothing of it but these words.
 */
export const LetterAsked = record('letter_asked', 'Letter that business support is asked to send', {
  reader: text('Who will read it?'),
  standing: choice(codes(STANDINGS), 'Who are they to us?'),
  template: choice(TEMPLATE, 'By which template?'),
  channel: choice(codes(CHANNELS), 'How does it go?'),
  goesTo: text('Where does it go?'),
  line: text('What is it about, in a line?'),
  body: longText('What does it say?').given(),
  also: text('Which other children of the family is it about, too?').optional(),
  confirmed: text('Whom may this reader read of, besides?').optional(),
  edition: text('In the wording of which day?').optional(),
  askedOn: date('When was it asked for?'),
  askedBy: text('Who asked?').optional(),
  askedByAccount: text('Their account').optional(),
  message: text('In which message of the outbox does it stand?').optional(),
  preparedBy: text('Who finished it?').optional(),
})
