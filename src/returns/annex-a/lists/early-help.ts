import { BLANK, day, type List, text } from '../list.ts'
import { childId, who } from '../who-columns.ts'

/**
 * Early help that did not end before the six months. Ofsted asks for assessments, the Standard Safeguarding Dataset for
 * episodes: a row is an episode, with the days of its assessment where there is one, and its first day where there is none.
 */
export const earlyHelp: List = {
  number: 2,
  name: 'Early help',
  table: 'List 2',
  key: 'started',
  months: 6,
  beside: ['ended'],
  columns: [
    childId,
    ...who,
    day('Assessment start date', 'started'),
    day('Assessment completion date', 'completed', BLANK),
    text('Organisation completing assessment', 'organisation'),
  ],
}
