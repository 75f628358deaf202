import { record, ref, text } from '../../engines/records/index.ts'
import { Episode } from './records.ts'

/**
 * Who helps a child early, as the safeguarding dataset tells it: an organisation and perhaps a name, and not since when or whether
 * they lead. A lead professional is somebody whom a person here wrote down, with the day.
 */
export const HelpTold = record('early_help_told', 'Who helps early, as a file tells it', {
  episode: ref(() => Episode, 'In which early help?'),
  organisation: text('Which organisation helps?').optional(),
  worker: text('Who helps?').optional(),
})
