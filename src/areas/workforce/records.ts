import { choice, codes, date, record, ref, text } from '../../engines/records/index.ts'

export const TEAM_KIND = codes({
  locality: 'Works with the families of a locality',
  'front-door': 'Front door by day',
  'out-of-hours': 'On call at night and on days off',
  'round-the-clock': 'Front door at any hour',
  adoption: 'Adoption',
  specialist: 'Helps with what those who lead a case do not do themselves',
})

/** A team or service, in the years in which there is one. */
export const Team = record(
  'team',
  'Team',
  {
    name: text('Name'),
    kind: choice(TEAM_KIND, 'What does it do?'),
    fromOn: date('Since when?').help('Leave empty if it was there before our records.').optional(),
    toOn: date('Until when?').optional(),
  },
  { about: 'authority' },
)

export const WORKER_ROLE = codes({
  'social-worker': 'Social worker',
  'team-manager': 'Team manager',
})

/** A social work post that the council pays for, whether or not anybody holds it. */
export const Post = record(
  'post',
  'Post',
  {
    role: choice(WORKER_ROLE, 'For whom?'),
    fundedOn: date('From which day is it paid for?'),
    endedOn: date('Until which day?').optional(),
  },
  { about: 'authority' },
)

export const CONTRACT = codes({ permanent: 'Permanent', agency: 'From an agency' })

/** Somebody who works for the service, from the day they joined to the day they left. */
export const Worker = record(
  'worker',
  'Worker',
  {
    name: text('Name'),
    role: choice(WORKER_ROLE, 'As what?'),
    contract: choice(CONTRACT, 'Are they permanent or from an agency?'),
    post: ref(() => Post, 'Which post do they hold?')
      .help('Agency workers hold none: the post they cover is still vacant.')
      .optional(),
    joinedOn: date('When did they join?'),
    leftOn: date('When did they leave?').optional(),
  },
  {
    about: 'authority',
    checks: [
      {
        field: 'leftOn',
        test: ({ joinedOn, leftOn }) =>
          joinedOn && leftOn && leftOn < joinedOn ? 'They left before they joined' : undefined,
      },
    ],
  },
)

/**
 * Which account here is a worker’s, said by a head of service: what is written by account (supervision, allocations) is then
 * that worker’s. Read by those who manage, like the days of supervision that it leads to.
 */
export const WorkerAccount = record(
  'worker_account',
  'Account of a worker',
  {
    worker: ref(() => Worker, 'Which worker?'),
    account: text('Which account is theirs?'),
    firstYearFrom: date('When did their first year as a social worker begin?')
      .help('Only for whoever is newly qualified: the day on which their assessed and supported year began.')
      .optional(),
    saidBy: text('Who said so?').optional(),
  },
  { about: 'authority', indexes: [['account']] },
)

/** The team that somebody works in, from when to when. */
export const TeamMember = record(
  'team_member',
  'Place in a team',
  {
    worker: ref(() => Worker, 'Who?'),
    team: ref(() => Team, 'In which team?'),
    fromOn: date('Since when?'),
    toOn: date('Until when?').optional(),
  },
  { about: 'authority' },
)

export const AWAY_FOR = codes({ leave: 'Leave', sickness: 'Sickness' })

/** A time when somebody is not at work: the first day away, and the first day back. */
export const Absence = record(
  'worker_absence',
  'Absence',
  {
    worker: ref(() => Worker, 'Who?'),
    reason: choice(AWAY_FOR, 'Why?'),
    fromOn: date('From which day?'),
    backOn: date('On which day were they back?').optional(),
  },
  {
    about: 'authority',
    checks: [
      {
        field: 'backOn',
        test: ({ fromOn, backOn }) =>
          fromOn && backOn && backOn <= fromOn ? 'They were back before they went' : undefined,
      },
    ],
  },
)
