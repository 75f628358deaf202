import { date, dateTime, longText, number, record, text } from '../../engines/records/index.ts'

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

/** That a manager gave a child to somebody of another team, of which that team's manager is told. */
export const GivenToTeam = record('given_to_team', 'Child given to another team', {
  fromTeam: text('From which team?'),
  toTeam: text('To which team?'),
  worker: text('Who works with the child now?'),
  givenOn: date('From which day?'),
  why: text('Why?'),
  givenBy: text('Who gave them?').optional(),
  givenByAccount: text('Their account').optional(),
  seenAt: dateTime('When did a manager of the team say that they know?').optional(),
  seenBy: text('Which manager?').optional(),
})
