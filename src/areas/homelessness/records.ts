import {
  choice,
  codes,
  date,
  dateTime,
  longText,
  record,
  ref,
  text,
  yesNo,
} from '../../engines/records/index.ts'
import { CATEGORY_OF_NEED, PLACEMENT_TYPE } from '../../returns/ssda903/codes.ts'
import { NEVER_OFFERED, offersBedAndBreakfast } from './bed-and-breakfast.ts'

export const FIRST_CAME = codes({
  children: 'To children’s services',
  housing: 'To the housing service',
  police: 'To the police',
  school: 'To a school or college',
  other: 'To somebody else',
})

/** The ways a young person of 16 or 17 can be housed. Bed and breakfast is none of them: see bed-and-breakfast.ts. */
export const OPTION = codes({
  care: 'To come into our care (section 20)',
  supported: 'Lodgings or a home with support',
  'family-friend': 'To stay with family or a friend, with our help',
  home: 'To go home, with help for the family',
  housing: 'A home of the housing service',
})

export const OUTCOME = codes({
  'in-care': 'Came into our care',
  supported: 'Lodgings or a home with support',
  'family-friend': 'Stays with family or a friend',
  home: 'Went home',
  housing: 'Has a home of the housing service',
  left: 'Left, and we could not find them',
  died: 'The young person died',
})

/** A young person of 16 or 17 who came to us with nowhere to live. */
export const Presentation = record(
  'homeless_presentation',
  'Came to us with nowhere to live',
  {
    presentedAt: dateTime('When did the young person come to us?'),
    firstCame: choice(FIRST_CAME, 'To whom did they come first?'),
    cameWith: text('Who came with them?').optional(),
    why: longText('Why can they not stay where they were?').help('In their own words, as far as you can.'),
    lastNight: text('Where did they sleep last night?').optional(),
    tonight: text('Where will they sleep tonight, and is it safe there?'),
    language: text('In which language, or by which means, is it easiest to talk?').optional(),
    otherAuthority: text('Which other council works with them, or has a plan for them?')
      .help('Leave empty if none. A protection plan elsewhere is also written down as a transfer in.')
      .optional(),
    closedOn: date('When did this work end?').optional(),
    outcome: choice(OUTCOME, 'What came of it?').optional(),
    closedWhy: longText('Why does it end now, and what help goes on?').optional(),
    closedBy: text('Who ended it?').optional(),
  },
  {
    checks: [
      {
        field: 'outcome',
        test: ({ closedOn, outcome }) => (closedOn && !outcome ? 'Say what came of it' : undefined),
      },
      {
        field: 'closedWhy',
        test: ({ closedOn, closedWhy }) =>
          closedOn && !closedWhy ? 'Say why it ends now, and what help goes on' : undefined,
      },
    ],
  },
)

export const UNDERSTOOD = codes({
  yes: 'Yes, they could say it in their own words',
  partly: 'Partly: it must be explained again',
  no: 'No: it must be explained again',
  declined: 'They did not want to hear it, and took the leaflet',
})
export const ADVOCATE = codes({
  accepted: 'Yes, they would like one',
  declined: 'No, not now',
  later: 'They want to think about it',
  'not-offered': 'An advocate was not offered yet',
})

/** One time at which their rights were explained: when, how, in which language, and what they understood of it. */
export const RightsExplained = record('homeless_rights', 'Rights explained', {
  presentation: ref(() => Presentation, 'Which time that they came to us?'),
  explainedAt: dateTime('When were their rights explained?'),
  aloud: yesNo('Were they explained aloud?'),
  inWriting: yesNo('Were they given the leaflet?'),
  toldOfCare: yesNo(
    'Were they told that they may come into our care, and what that brings now and after 18?',
  ),
  language: text('In which language, or by which means?'),
  interpreter: text('Who interpreted, or helped them to communicate?').optional(),
  understood: choice(UNDERSTOOD, 'Did they understand?'),
  words: longText('What do they say it means, in their own words?'),
  advocate: choice(ADVOCATE, 'Would they like an advocate?'),
  advocateReached: text('Who is the advocate, and how can the young person reach them?').optional(),
  explainedBy: text('Who explained them?').optional(),
})

export const GOING_HOME = codes({
  now: 'They can go home now',
  'with-help': 'They can, once there is help',
  'not-safe': 'It is not safe',
  'not-told': 'We do not know yet',
})

/** What children’s services and housing found together, with the young person. */
export const JointAssessment = record('homeless_assessment', 'Joint housing assessment', {
  presentation: ref(() => Presentation, 'Which time that they came to us?'),
  assessedOn: date('On which day?'),
  socialWorker: text('Which social worker?'),
  housingOfficer: text('Which housing officer?'),
  goingHome: choice(GOING_HOME, 'Can they go home?'),
  home: longText('What do the family, and others who could have them, say?'),
  needs: longText('What do they need: health, school or work, money, safety?'),
  wishes: longText('What do they wish and feel?').help('Children Act 1989, section 20(6).'),
  inNeed: yesNo('Are they a child in need?').help('Children Act 1989, section 17.'),
  needsAccommodation: yesNo('Do they need us to provide a home for them?').help(
    'Children Act 1989, section 20(1) and (3).',
  ),
  conclusion: longText('What do you conclude together?'),
})

const sentenceUnlessOffered = (words: string | null | undefined): string | undefined =>
  offersBedAndBreakfast(words) ? NEVER_OFFERED.says : undefined

/** A home that was offered. */
export const OptionOffered = record(
  'homeless_option',
  'Home offered',
  {
    presentation: ref(() => Presentation, 'Which time that they came to us?'),
    offeredOn: date('When was it offered?'),
    option: choice(OPTION, 'What was offered?'),
    place: text('Where, or with whom?'),
    support: longText('What support comes with it?').help(
      'A home with support must be registered with Ofsted for young people of 16 and 17.',
    ),
  },
  {
    checks: [
      { field: 'place', test: ({ place }) => sentenceUnlessOffered(place) },
      { field: 'support', test: ({ support }) => sentenceUnlessOffered(support) },
    ],
  },
)

export const CHOSEN = codes({
  ...OPTION,
  none: 'None of what was offered',
  undecided: 'They want more time',
})

/** What the young person chose, each time. A change of mind is another record: what they said before stays. */
export const Chosen = record('homeless_choice', 'What they chose', {
  presentation: ref(() => Presentation, 'Which time that they came to us?'),
  chosenAt: dateTime('When did they say so?'),
  chosen: choice(CHOSEN, 'What did they choose?'),
  words: longText('How did they say it, in their own words?'),
  withAdvocate: yesNo('Had they spoken to an advocate, or to somebody they trust, first?'),
  whyChanged: longText('If they changed their mind, why?').optional(),
  heardBy: text('Who heard it?').optional(),
})

/**
 * What a parent says. From 16 the young person’s own agreement is enough, whoever objects (Children Act 1989, section
 * 20(11)); for the others subsections (7) and (8) hold. So it is kept, and stands in nobody’s way.
 */
export const ParentsView = record('homeless_parents_view', 'What a parent says', {
  presentation: ref(() => Presentation, 'Which time that they came to us?'),
  saidOn: date('When did they say it?'),
  who: text('Who?'),
  objects: yesNo('Do they object to the young person coming into our care?'),
  words: longText('What do they say?'),
})

export const BASIS = codes({
  section20: 'Accommodation under section 20: the young person was in our care',
  section17: 'Help to a child in need under section 17',
  housing: 'Help of the housing service under the Housing Act 1996',
})

/** The homes in which somebody of 16 or 17 is accommodated, as the SSDA903 names them. */
export const CARE_HOME = codes({
  K3: PLACEMENT_TYPE.K3,
  U6: PLACEMENT_TYPE.U6,
  U3: PLACEMENT_TYPE.U3,
  K2: PLACEMENT_TYPE.K2,
})

/** On which footing what we provided stood, and from when: decided by somebody senior, again where it was judged wrongly. */
export const BasisDecided = record('homeless_basis', 'Legal footing of what we provided', {
  presentation: ref(() => Presentation, 'Which time that they came to us?'),
  basis: choice(BASIS, 'What was it that we provided?'),
  fromOn: date('From which day?'),
  mainNeed: choice(CATEGORY_OF_NEED, 'What is their main need?')
    .help('Only where this brings them into care.')
    .optional(),
  home: choice(CARE_HOME, 'What kind of home is it?')
    .help('Only where this brings them into care.')
    .optional(),
  reason: longText('Why?'),
  decidedOn: date('When was it decided?').optional(),
  decidedBy: text('Who decided?').optional(),
})
