import {
  choice,
  codes,
  date,
  dateTime,
  inexactDate,
  longText,
  person,
  record,
  text,
  yesNo,
} from '../../engines/records/index.ts'
import { DISABILITY } from '../../returns/cin-census/codes.ts'
import { ETHNICITY, MOTHER, UPN_UNKNOWN } from '../../returns/ssda903/codes.ts'

/** Codes as each collection year writes them: letters from 2024-25, numbers before, 0 and 9 in the census only. */
export const SEX = codes({
  M: 'Male',
  F: 'Female',
  U: 'Unknown',
  1: 'Male',
  2: 'Female',
  0: 'Not recorded',
  9: 'Indeterminate',
})

/** Who a person is. One row a person; its history is the history of who we believed they were. */
export const Identity = record(
  'identity',
  'Who they are',
  {
    forename: text('First name').optional(),
    surname: text('Family name').optional(),
    knownAs: text('What do they like to be called?').optional(),
    otherNames: text('Other names they use or have used').optional(),
    born: inexactDate('Date of birth').optional(),
    expectedOn: date('Expected date of birth').optional(),
    diedOn: date('Date of death').optional(),
    pregnancyEndedOn: date('When did the pregnancy end without a birth?').optional(),
    sex: choice(SEX, 'Sex').optional(),
    ethnicity: choice(ETHNICITY, 'Ethnicity').optional(),
    upn: text('Unique pupil number').optional(),
    formerUpn: text('Former unique pupil number').optional(),
    upnUnknown: choice(UPN_UNKNOWN, 'Why is the pupil number unknown?').optional(),
    nhsNumber: text('NHS number').optional(),
    isMother: choice(MOTHER, 'Is she a mother?').optional(),
    motherChildBorn: date('When was her child born?').optional(),
  },
  { about: 'person', single: true },
)

/** The number by which this authority's systems know someone. */
export const LocalId = record(
  'local_identifier',
  'Local id',
  { localId: text('Local id') },
  { about: 'person', indexes: [['localId']] },
)

export const Disability = record('disability', 'Disability', {
  disability: choice(DISABILITY, 'Disability').optional(),
})

/** Where someone lives or lived, and who must not learn it. */
export const Address = record(
  'address',
  'Address',
  {
    lines: text('Address'),
    postcode: text('Postcode').optional(),
    fromOn: date('Since when?').optional(),
    toOn: date('Until when?').optional(),
    keptFrom: text('Who must not learn this address?')
      .help('Leave empty if nobody. Their letters will never show it.')
      .optional(),
    keptFromOn: date('From which day must they not learn it?').optional(),
  },
  {
    about: 'person',
    checks: [
      {
        field: 'toOn',
        test: ({ fromOn, toOn }) =>
          fromOn && toOn && toOn < fromOn
            ? 'The day they left must be on or after the day they moved in'
            : undefined,
      },
    ],
  },
)

export const Telephone = record(
  'telephone',
  'Telephone number',
  {
    number: text('Telephone number'),
    safeWhen: text('When and how is it safe to ring?')
      .help('For example: between 10am and 2pm, leave no message')
      .optional(),
    keptFrom: text('Who must not learn this number?').optional(),
    keptFromOn: date('From which day must they not learn it?').optional(),
    toOn: date('Until when?').optional(),
  },
  { about: 'person' },
)

export const RELATION = codes({
  mother: 'Mother',
  father: 'Father',
  parent: 'Parent',
  'step-parent': 'Step-parent',
  sibling: 'Brother or sister',
  'half-sibling': 'Half-brother or half-sister',
  grandparent: 'Grandparent',
  aunt: 'Aunt or uncle',
  carer: 'Carer',
  child: 'Child',
  other: 'Another relation',
  professional: 'Professional',
})

/** How one person matters to another: written once, read both ways. */
export const Relationship = record(
  'relationship',
  'Relationship',
  {
    // The row stays though the relative's own record is hidden: a parent may be a restricted child in our record.
    other: person('Who?', { hides: false }).optional(),
    relation: choice(RELATION, 'What are they to the child?'),
    named: text('What is their name?').optional(),
    parentalResponsibility: yesNo('Do they have parental responsibility?').optional(),
    fromOn: date('Since when?').optional(),
    toOn: date('Until when?').optional(),
  },
  {
    about: 'person',
    checks: [
      // Somebody who is not on the record is known by their name alone.
      { field: 'named', test: ({ other, named }) => (other || named ? undefined : 'Say who it is') },
      {
        field: 'toOn',
        test: ({ fromOn, toOn }) =>
          fromOn && toOn && toOn < fromOn ? 'It ended before it began' : undefined,
      },
    ],
  },
)

export const WARNING = codes({
  staff: 'Danger to staff',
  safeguarding: 'Safeguarding flag',
  'limited-contact': 'Limit on contact',
})

export const Warning = record('warning', 'Warning', {
  kind: choice(WARNING, 'What kind of warning is it?'),
  says: longText('What must people know?'),
  source: text('Who says so?'),
  fromOn: date('From which day?'),
  reviewOn: date('When must it be looked at again?'),
  endedOn: date('When did it end?').optional(),
})

export const ALLOCATED_AS = codes({
  'social-worker': 'Social worker',
  'early-help-worker': 'Early help worker',
  'reviewing-officer': 'Independent reviewing officer',
  'personal-adviser': 'Personal adviser',
  // Beside whoever leads Family Help, from the day a section 47 enquiry begins (src/areas/family-help).
  'child-protection-lead': 'Lead child protection practitioner',
})

/** Who works with the child, from when to when. */
export const Allocation = record(
  'allocation',
  'Allocated worker',
  {
    worker: text('Worker'),
    workerAccount: text('Their account').optional(),
    role: choice(ALLOCATED_AS, 'As what?'),
    team: text('Team').optional(),
    fromOn: date('From which day?').optional(),
    toOn: date('Until which day?').optional(),
    changeReason: text('Why did the worker change?').optional(),
  },
  { indexes: [['workerAccount'], ['team']] },
)

/** What a child said, in their own words, to whom and where. */
export const ChildsWords = record('childs_words', 'The child’s words', {
  words: longText('What did they say?'),
  saidOn: date('When did they say it?'),
  saidTo: text('To whom?').optional(),
  saidAt: dateTime('At what time?').optional(),
})

export const COMMUNICATION = codes({
  interpreter: 'An interpreter',
  'sign-language': 'A sign language interpreter',
  'easy-words': 'Short words, slowly, one thing at a time',
  symbols: 'Symbols, pictures or objects',
  device: 'A communication aid',
  hearing: 'Does not hear well',
  sight: 'Does not see well',
  reading: 'Does not read, or not easily',
  other: 'Something else',
})

/**
 * What somebody needs so that they understand us and we them (Equality Act 2010 section 20; Working Together 2023: a child who
 * communicates in another way is listened to all the same). Of the child, and of whoever matters to them.
 */
export const CommunicationNeed = record(
  'communication_need',
  'What they need to understand and be understood',
  {
    need: choice(COMMUNICATION, 'What do they need?'),
    language: text('Which language?').help('For an interpreter: the language and the dialect.').optional(),
    says: longText('What must people do when they speak with them?').optional(),
    notBy: text('Who must not interpret for them?')
      .help('Never a child of the family. For example: nobody from their own town, not a man.')
      .optional(),
    fromOn: date('From which day?'),
    toOn: date('Until when?').optional(),
  },
  {
    about: 'person',
    checks: [
      {
        field: 'language',
        test: ({ need, language }) =>
          (need === 'interpreter' || need === 'sign-language') && !language
            ? 'Say which language'
            : undefined,
      },
      {
        field: 'says',
        test: ({ need, says }) => (need === 'other' && !says ? 'Say what they need' : undefined),
      },
      {
        field: 'toOn',
        test: ({ fromOn, toOn }) =>
          fromOn && toOn && toOn < fromOn ? 'It ended before it began' : undefined,
      },
    ],
  },
)
