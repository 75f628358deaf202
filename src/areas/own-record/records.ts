import { choice, codes, date, longText, record, text } from '../../engines/records/index.ts'

export const READER = codes({
  child: 'The child or young person',
  'care-leaver': 'The care leaver, grown up',
})

/** A child's record as it was made for them to read: for one named reader, on a day, and word for word what they were given. */
export const RecordForThem = record('record_for_them', 'Record made for the child to read', {
  reader: text('Who will read it?').help('Their name as they use it.'),
  standing: choice(READER, 'Who are they?'),
  madeOn: date('When was it made?'),
  madeBy: text('Who made it?').optional(),
  opening: longText('Your words to them, at the beginning')
    .help('Who you are, why you write, and whom they can ask.')
    .given(),
  says: longText('What it says').given(),
})
