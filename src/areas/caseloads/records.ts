import { date, longText, number, record, text } from '../../engines/records/index.ts'

/**
 * How much each child counts in a worker's caseload, from a day: the local choice, with why. Ten is a child in need. Where
 * none was set, the defaults hold (weights.ts).
 */
export const CaseloadWeights = record(
  'caseload_weights',
  'How much each child counts',
  {
    earlyHelp: number('With early help?'),
    referred: number('Referred or being assessed?'),
    inNeed: number('In need?'),
    protection: number('With a protection plan?'),
    inCare: number('In care?'),
    careLeaver: number('A care leaver?'),
    fromOn: date('From which day?'),
    why: longText('Why, and who agreed it?'),
    writtenBy: text('Who wrote it down?').optional(),
  },
  { about: 'authority' },
)
