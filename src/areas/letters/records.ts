import { STANDINGS } from '../../engines/outbox/index.ts'
import { choice, codes, date, record, text } from '../../engines/records/index.ts'
import { EVERY_TEMPLATE } from './templates/index.ts'

/** That somebody wrote to one named reader about a child; the words themselves are kept in the outbox. */
export const WrittenLetter = record('written_letter', 'Letter or e-mail that was written', {
  reader: text('Who will read it?').help('Their name, as they use it. Two parents are two letters.'),
  standing: choice(codes(STANDINGS), 'Who are they to us?'),
  template: choice(
    codes(Object.fromEntries(EVERY_TEMPLATE.map(({ id, title }) => [id, title]))),
    'By which template?',
  ),
  writtenOn: date('When was it written?'),
  // Of a letter about several children each one's record says so; the message is kept once.
  message: text('In which message of the outbox does it stand?').optional(),
})
