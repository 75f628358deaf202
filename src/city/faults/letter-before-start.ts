import { mistypedBefore } from './mistyped-before.ts'

/** The day of the letter before court is mistyped: it went out before anybody had decided on it. */
export const letterBeforeStart = mistypedBefore({
  name: 'letter-before-start',
  table: 'pre_proceedings',
  field: 'letterSentOn',
  before: 'startedOn',
  by: [2, 20],
  law: 43,
})
