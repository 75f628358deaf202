import { dateTime, longText, record, text } from '../../engines/records/index.ts'

/**
 * What came of a new worry about a child with an open case, in the words of whoever works there: it answers every worry
 * that was passed to them until then, whichever way it reached us.
 */
export const WorryLookedAt = record('worry_looked_at', 'What came of a new worry', {
  found: longText('What did you find, and what changes because of it?'),
  lookedAt: dateTime('When was it looked at?'),
  lookedBy: text('Who looked at it?'),
})
