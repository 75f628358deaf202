import { choice, codes, date, longText, number, record, ref, text } from '../../engines/records/index.ts'

export const TOOL = codes({
  'three-houses': 'Three houses: worries, good things, dreams',
  'words-pictures': 'Words and pictures',
  wishes: 'Wishes and feelings work',
  'my-world': 'Map of my family and my world',
  'safety-plan': 'The child’s own safety plan',
  'life-story': 'Life story or life journey work',
  play: 'Play, sand or drawing',
  symbols: 'Symbols, signs or objects of reference',
  other: 'Another tool',
})

/** A piece of work with a child themselves: planned for a purpose, then done with a tool, in the child's words, and what it changes. */
export const DirectWork = record(
  'direct_work',
  'Direct work',
  {
    purpose: longText('What is it for?'),
    tool: choice(TOOL, 'Which tool?').help('Choose what this child can use to tell you things.'),
    plannedOn: date('When is it planned for?'),
    who: text('Who does it with the child?').optional(),
    doneOn: date('When was it done?').optional(),
    words: longText('What did the child say?').help('In their own words.').optional(),
    observed: longText('What did the child show, who does not say it in words?').optional(),
    learnt: longText('What do we understand better now?').optional(),
    changed: longText('What does it change in the plan?').optional(),
    notDone: longText('Why was it not done?').optional(),
  },
  {
    indexes: [['plannedOn']],
    checks: [
      {
        field: 'words',
        test: ({ doneOn, words, observed }) =>
          doneOn && !words && !observed ? 'Record what the child said, or what they showed' : undefined,
      },
      {
        // Reviews of 2019: direct work was good, and not reflected enough in plans. So it is asked.
        field: 'changed',
        test: ({ doneOn, changed }) =>
          doneOn && !changed
            ? 'Say what it changes in the plan, or that it changes nothing and why'
            : undefined,
      },
      {
        field: 'notDone',
        test: ({ doneOn, notDone }) =>
          doneOn && notDone ? 'It was done: leave out why it was not' : undefined,
      },
    ],
  },
)

export const OFFERED_TO = codes({
  child: 'The child',
  mother: 'Their mother',
  father: 'Their father',
  carer: 'Another carer',
})

export const OFFERED_FOR = codes({
  'in-need': 'A child in need plan',
  conference: 'A child protection conference or plan',
  'care-review': 'A review of the child’s care',
  care: 'Coming into care, or living in care',
  leaving: 'Leaving care',
  complaint: 'A complaint or representation',
  court: 'Pre-proceedings or court',
  other: 'Something else',
})

export const OFFER_RESULT = codes({
  accepted: 'They want an advocate',
  thinking: 'They are thinking about it',
  declined: 'They do not want one',
})

export const NOT_TAKEN_UP = codes({
  'has-someone': 'They have somebody to speak for them',
  themselves: 'They want to speak for themselves',
  trust: 'They do not want another adult',
  'not-now': 'Not now: ask again later',
  age: 'Too young to say, and no non-instructed advocate was asked for',
  'not-available': 'No advocate could be found in time',
  other: 'Another reason',
})

/**
 * An offer of advocacy (Children Act 1989 section 26A for complaints; Working Together 2023; IRO handbook): to whom, for
 * what, and what they said. Why it is not taken up was not recorded in 2017: here it is asked.
 */
export const AdvocacyOffer = record(
  'advocacy_offer',
  'Offer of advocacy',
  {
    offeredOn: date('When was it offered?'),
    offeredTo: choice(OFFERED_TO, 'To whom?'),
    forWhat: choice(OFFERED_FOR, 'For what?'),
    how: text('How was it explained?')
      .help('For example: with the leaflet, in Pashto, with signs.')
      .optional(),
    result: choice(OFFER_RESULT, 'What did they say?'),
    whyNot: choice(NOT_TAKEN_UP, 'Why is it not taken up?').optional(),
    whyNotWords: text('In their words').optional(),
    provider: text('Who provides the advocate?').optional(),
    askedOn: date('When was the advocate asked for?').optional(),
  },
  {
    indexes: [['offeredOn']],
    checks: [
      {
        field: 'whyNot',
        test: ({ result, whyNot }) =>
          result === 'declined' && !whyNot ? 'Say why it is not taken up' : undefined,
      },
      {
        field: 'whyNot',
        test: ({ result, whyNot }) =>
          result === 'accepted' && whyNot && whyNot !== 'not-available'
            ? 'They want an advocate: leave out why it is not taken up'
            : undefined,
      },
      {
        field: 'askedOn',
        test: ({ offeredOn, askedOn }) =>
          offeredOn && askedOn && askedOn < offeredOn
            ? 'The advocate was asked for before the offer'
            : undefined,
      },
    ],
  },
)

/** What the provider of advocates tells of its work for one offer, as its return says it. */
export const AdvocacyReturn = record(
  'advocacy_return',
  'Return of an advocacy provider',
  {
    offer: ref(() => AdvocacyOffer, 'For which offer?'),
    receivedOn: date('When did the return arrive?'),
    // What a provider writes in itself says of which referral, and who wrote it.
    referral: text('Of which referral?').optional(),
    writtenBy: text('Who of the provider wrote it?').optional(),
    contactedOn: date('When did the advocate first make contact?').optional(),
    advocate: text('Who is the advocate?').optional(),
    metOn: date('When did they first meet?').optional(),
    endedOn: date('When did the advocacy end?').optional(),
    hours: number('How many hours were worked so far?').help('In whole hours.').optional(),
    issues: number('With how many issues were they helped?').optional(),
    outcome: longText('What came of it?').optional(),
    notStarted: longText('If they never met: why?').optional(),
  },
  {
    checks: [
      {
        field: 'metOn',
        test: ({ metOn, notStarted, contactedOn }) =>
          !metOn && !notStarted && !contactedOn
            ? 'Say when they first met, when contact was made, or why they never met'
            : undefined,
      },
      {
        field: 'endedOn',
        test: ({ metOn, endedOn }) =>
          endedOn && metOn && endedOn < metOn ? 'The advocacy ended before they met' : undefined,
      },
      {
        field: 'hours',
        test: ({ hours }) => (hours != null && hours < 0 ? 'Hours cannot be fewer than none' : undefined),
      },
      {
        field: 'issues',
        test: ({ issues }) => (issues != null && issues < 0 ? 'Issues cannot be fewer than none' : undefined),
      },
    ],
  },
)
