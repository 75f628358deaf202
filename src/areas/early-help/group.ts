import { choice, codes, date, longText, record, ref, text } from '../../engines/records/index.ts'
import { notBefore } from './checks.ts'

export const PROGRAMME = codes({
  mcewan: 'McEwan group',
  freedom: 'Freedom programme',
  'journey-of-change': 'Journey of Change',
  'young-carers': 'Young carers’ group',
  other: 'Another programme',
})

export const GROUP_SOURCE = codes({
  'social-care': 'Social care',
  'early-help': 'Early help',
  self: 'They asked themselves',
  other: 'Someone else',
})

/** For whom a programme is: the McEwan group's own three, and those of the others. */
export const ELIGIBLE = codes({
  'mother-abused': 'Mother of a child who was sexually abused, or may be',
  'mother-risk': 'Mother whose partner is a risk to children',
  grandparent: 'Grandparent with custody for that reason',
  'domestic-abuse': 'Lives or lived with domestic abuse',
  'young-carer': 'Young carer',
  other: 'Another reason',
})

export const GROUP_RESULT = codes({
  'all-sessions': 'Came to every session',
  completed: 'Completed it',
  engaged: 'Stayed with it',
  part: 'Came to part of it',
  'did-not-attend': 'Did not come',
})

/** A person’s place on one run of a group programme: who asked for it, and what came of it. */
export const GroupPlace = record(
  'group_place',
  'Place on a group programme',
  {
    programme: choice(PROGRAMME, 'Which programme?'),
    run: text('Which run of it?').help('For example: January 2026'),
    hub: text('At which locality hub?').optional(),
    source: choice(GROUP_SOURCE, 'Who asked for the place?'),
    eligible: choice(ELIGIBLE, 'Why is it for them?').optional(),
    eligibleWords: text('In a few words: what about them is it for?').optional(),
    referredOn: date('When was it asked for?'),
    result: choice(GROUP_RESULT, 'What came of it?').optional(),
    endedOn: date('When did their place end?').optional(),
    outcome: longText('What is different for them?').optional(),
  },
  {
    about: 'person',
    checks: [
      notBefore('endedOn', 'referredOn', 'Their place ended before it was asked for'),
      {
        field: 'eligibleWords',
        test: ({ eligible, eligibleWords }) =>
          eligible === 'other' && !eligibleWords ? 'Say why it is for them' : undefined,
      },
    ],
    indexes: [['programme', 'run']],
  },
)

export const CAME = codes({ came: 'Came', 'not-there': 'Did not come' })

/** Whether a person came to one session of a group programme. */
export const GroupSession = record(
  'group_session',
  'Session of a group programme',
  {
    place: ref(() => GroupPlace, 'On which programme?'),
    heldOn: date('When was the session?'),
    came: choice(CAME, 'Did they come?'),
  },
  { about: 'person' },
)
