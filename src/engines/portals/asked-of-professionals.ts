import { CHILD_AS_GROWN_UPS_ARE_ASKED, childSteps } from './about-children.ts'
import { line, lines, one, type Step, some, type Told, YES_NO } from './question.ts'

const KINDS = [
  { value: 'school', text: 'A school, nursery or college' },
  { value: 'police', text: 'The police' },
  { value: 'health-service', text: 'A health service' },
  { value: 'housing', text: 'Housing' },
  { value: 'council', text: 'Another part of this council, or another council' },
  { value: 'charity', text: 'A charity, club or faith group' },
  { value: 'another', text: 'Something else' },
]

// Signs that England's guidance on sexual and criminal exploitation names, in plain words: Working Together to Safeguard
// Children 2023, chapter 1; Child exploitation: definition and guide for practitioners (DfE 2017).
const SIGNS = [
  { value: 'goes-missing', text: 'Goes missing, comes home late, or is found far from home' },
  { value: 'gifts', text: 'Has money, clothes, a phone or other things that nobody can explain' },
  { value: 'older-people', text: 'Spends time with older people, or with a group that worries you' },
  { value: 'online', text: 'Is in touch online or by phone with people who frighten or control them' },
  { value: 'drugs-weapons', text: 'Carries, uses or is made to sell drugs, or carries a weapon' },
  { value: 'harm', text: 'Has injuries, infections or a pregnancy that are not explained' },
  { value: 'debt', text: 'Owes money or favours, or is threatened' },
  { value: 'lessons', text: 'Has stopped going to school, or is often away' },
  { value: 'change', text: 'Has changed: frightened, secretive, angry, harming themselves' },
  { value: 'none-of-these', text: 'None of these, but I suspect it for another reason' },
]

const AGREEMENT = [
  { value: 'given', text: 'They agreed' },
  { value: 'refused', text: 'They refused' },
  { value: 'withdrawn', text: 'They agreed at first, and then changed their minds' },
  { value: 'not-sought', text: 'They have not been asked yet' },
  {
    value: 'dispensed',
    text: 'We decided not to ask',
    hint: 'For example, because asking could put a child or somebody else in danger, or spoil evidence.',
  },
]

const PROTECTED =
  'A child who may be at risk of significant harm is protected whatever the answer is. We ask so that it is on the record.'

const WHO_AGREES = [
  { value: 'responsible', text: 'Somebody with parental responsibility' },
  { value: 'themselves', text: 'The young person, who understands what they agree to' },
  { value: 'another', text: 'Somebody else, or I do not know' },
]

const PURPOSES = [
  { value: 'checks', text: 'Asking other organisations what they know' },
  { value: 'help-early', text: 'Help for the family from an early help team' },
  { value: 'social-work', text: 'An assessment by a social worker' },
]

// Each child's position may be another: one may have a father who was not asked, one may be old enough to answer.
const eachItsOwn = ({ answer, children }: Told) => children > 1 && answer('agreement-same') === 'no'

const agreement =
  (...values: string[]) =>
  (told: Told) =>
    !eachItsOwn(told) && values.includes(told.answer('agreement'))

/** What somebody is asked who works with children, in order. */
export const ASKED_OF_PROFESSIONALS: readonly Step[] = [
  {
    id: 'about-you',
    title: 'About you',
    questions: [
      line('your-name', 'What is your name?', 'Your name', { autocomplete: 'name' }),
      line('your-job', 'What is your job or role?', 'Your job or role', {
        autocomplete: 'organization-title',
      }),
    ],
  },
  {
    id: 'agency',
    title: 'Where you work',
    questions: [
      one('agency-kind', 'What kind of organisation do you work for?', KINDS, 'Select where you work'),
      line('agency', 'What is it called?', 'The name of your organisation', { autocomplete: 'organization' }),
    ],
  },
  {
    id: 'reach-you',
    title: 'How we can reach you',
    questions: [
      line('telephone', 'Telephone number', 'Your telephone number', { most: 40, autocomplete: 'tel' }),
      line('email', 'Email address', 'Your email address', { autocomplete: 'email' }),
    ],
  },
  ...childSteps(CHILD_AS_GROWN_UPS_ARE_ASKED),
  {
    id: 'family',
    title: 'The family',
    questions: [
      lines('family', 'Who looks after the child, and who else lives with them?', 'The family', {
        hint: 'Names, what they are to the child, and anybody important who lives elsewhere.',
        optional: true,
      }),
      lines('needs', 'Does anybody in the family need an interpreter or help to communicate?', 'The help', {
        optional: true,
        most: 500,
      }),
    ],
  },
  {
    id: 'worry',
    title: 'The worry',
    questions: [
      lines('worry', 'What are you worried about?', 'What you are worried about', {
        hint: 'What was seen or said, by whom, and what it means for the child from day to day. Then what you think.',
        most: 8_000,
      }),
      line('happened', 'When did it happen, or is it happening now?', 'When it happened', { most: 300 }),
    ],
  },
  {
    id: 'child-said',
    title: 'The child’s words',
    questions: [
      lines('child-said', 'What has the child said about it?', 'What the child said', {
        hint: 'In the child’s own words. If the child does not speak, or was not asked, say so.',
        optional: true,
        most: 4_000,
      }),
    ],
  },
  {
    id: 'exploited',
    title: 'Exploitation',
    questions: [
      one(
        'exploited',
        'Do you suspect that somebody is exploiting the child?',
        YES_NO,
        'Select yes if you suspect that somebody is exploiting the child',
        { hint: 'Sexually, for crime such as carrying drugs, for work, or in another way.' },
      ),
    ],
  },
  {
    id: 'exploited-signs',
    title: 'Signs of exploitation',
    when: ({ answer }) => answer('exploited') === 'yes',
    questions: [
      some(
        'exploited-signs',
        'Which of these have you seen, or been told of?',
        SIGNS,
        'Select what you have seen or been told of',
      ),
    ],
  },
  {
    id: 'exploited-by',
    title: 'Who might be behind it',
    when: ({ answer }) => answer('exploited') === 'yes',
    questions: [
      lines('exploited-by', 'Who or what might be behind it?', 'Who might be behind it', {
        hint: 'Names, nicknames, places, cars, accounts online, other children.',
        optional: true,
      }),
      one(
        'exploited-now',
        'Do you think that the child is in danger from it today?',
        [...YES_NO, { value: 'unsure', text: 'I do not know' }],
        'Select whether the child is in danger from it today',
      ),
    ],
  },
  {
    id: 'family-knows',
    title: 'The family and this referral',
    questions: [
      one(
        'family-knows',
        'Does the family know that you are telling us?',
        YES_NO,
        'Select yes if the family knows',
      ),
    ],
  },
  {
    id: 'agreement-same',
    title: 'Agreement',
    when: ({ children }) => children > 1,
    questions: [
      one(
        'agreement-same',
        'Is it the same for every child whether the family has agreed that you tell us?',
        YES_NO,
        'Select yes if it is the same for every child',
        { hint: 'It may differ where they have different parents, or one is old enough to agree.' },
      ),
    ],
  },
  {
    id: 'agreement-child',
    title: 'Agreement',
    each: true,
    when: eachItsOwn,
    questions: [
      one(
        'agreement-child',
        'Has somebody agreed that you share this about the child with us?',
        AGREEMENT,
        'Select whether somebody has agreed',
        { hint: PROTECTED },
      ),
      lines(
        'agreement-child-words',
        'Who was asked, and for what? Or why was nobody asked?',
        'Who was asked',
        {
          most: 1_000,
        },
      ),
    ],
  },
  {
    id: 'agreement',
    title: 'Agreement',
    when: told => !eachItsOwn(told),
    questions: [
      one(
        'agreement',
        'Has the family agreed that you share this with us?',
        AGREEMENT,
        'Select whether the family has agreed',
        { hint: PROTECTED },
      ),
    ],
  },
  {
    id: 'agreement-of',
    title: 'Who was asked',
    when: agreement('given', 'refused', 'withdrawn'),
    questions: [
      line('agreement-of', 'Who was asked, by whom and when?', 'Who was asked', { most: 300 }),
      one(
        'agreement-standing',
        'What gives them the right to agree?',
        WHO_AGREES,
        'Select what gives them the right to agree',
      ),
    ],
  },
  {
    id: 'agreement-for',
    title: 'What they agreed to',
    when: agreement('given'),
    questions: [some('agreement-for', 'What did they agree to?', PURPOSES, 'Select what they agreed to')],
  },
  {
    id: 'agreement-against',
    title: 'Why you tell us all the same',
    when: agreement('refused', 'withdrawn'),
    questions: [
      lines('agreement-against', 'Why are you telling us all the same?', 'Why you are telling us', {
        most: 1_000,
      }),
    ],
  },
  {
    id: 'agreement-not-asked',
    title: 'Why they were not asked',
    when: agreement('not-sought', 'dispensed'),
    questions: [
      lines('agreement-not-asked', 'Why were they not asked?', 'Why they were not asked', { most: 1_000 }),
      line('agreement-by', 'Who in your organisation decided that?', 'Who decided that', { optional: true }),
    ],
  },
  {
    id: 'done-already',
    title: 'What has been done',
    questions: [
      lines(
        'done-already',
        'What have you or your organisation already done?',
        'What you have already done',
        {
          hint: 'Help you gave, who you spoke to, what changed. If nothing yet, say so.',
          most: 3_000,
        },
      ),
    ],
  },
  {
    id: 'safety',
    title: 'Before we call',
    questions: [
      lines(
        'safety',
        'Is there anything we must know before we contact the family?',
        'What we must know first',
        {
          hint: 'Somebody who must not find out, a safe time to call, a danger to whoever visits.',
          optional: true,
        },
      ),
    ],
  },
]
