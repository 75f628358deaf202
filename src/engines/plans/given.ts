import { STANDINGS } from '../outbox/index.ts'
import { choice, codes, date, longText, text } from '../records/index.ts'

const { 'young-person': youngPerson, parent, partner } = STANDINGS

/**
 * The fields of a plan that was made for one named reader (practice.md: everything that leaves is composed for one named reader;
 * a version is written to the child). Spread into the kind of an area's own. The words are those that they were given.
 */
export const GIVEN_FIELDS = {
  reader: text('Who will read it?').help('Their name, as they use it. Two parents are two papers.'),
  standing: choice(codes({ 'young-person': youngPerson, parent, partner }), 'Who are they to us?'),
  opening: longText('Your words to them, at the beginning')
    .help('To a child: who you are, and what you heard them say. To a parent: what the plan is for.')
    .optional(),
  says: longText('What it says'),
  /** A line each. */
  confirmed: longText('Whom else it names, by its author’s word').optional(),
  madeOn: date('When was it made?'),
  madeBy: text('Who made it?').optional(),
}
