import { childSteps } from './about-children.ts'
import { line, lines, one, type Step, type Told } from './question.ts'

const ABOUT = [
  { value: 'me', text: 'Me' },
  { value: 'friend', text: 'A friend, or my brother or sister' },
  { value: 'both', text: 'Both' },
]

const SAFE = [
  { value: 'yes', text: 'Yes' },
  { value: 'sometimes', text: 'Only at some times, or only in one way' },
  { value: 'no', text: 'No' },
  { value: 'unsure', text: 'I am not sure' },
]

const SHARED = [
  { value: 'only-me', text: 'No, only I see it' },
  { value: 'shared-safe', text: 'Yes, and it is still safe' },
  { value: 'shared-unsafe', text: 'Yes, and it might not be safe' },
  { value: 'unsure', text: 'I am not sure' },
]

const aboutMe = ({ answer }: Told) => answer('about') !== 'friend'
const aboutAFriend = ({ answer }: Told) => answer('about') !== 'me'
const maybeSafe = ({ answer }: Told) => ['yes', 'sometimes'].includes(answer('safe'))

/** Whether a young person has said that a reply would be seen by nobody who must not see it. */
export const saidSafe = (told: Told): boolean =>
  maybeSafe(told) && ['only-me', 'shared-safe'].includes(told.answer('shared'))

/** What a young person is asked, in plain words and in order: nothing to reach them by before they say that it is safe. */
export const ASKED_OF_YOUNG_PEOPLE: readonly Step[] = [
  {
    id: 'about',
    title: 'Who it is about',
    questions: [one('about', 'Who are you worried about?', ABOUT, 'Choose who you are worried about')],
  },
  {
    id: 'worry',
    title: 'What is happening',
    questions: [
      lines('worry', 'What is happening?', 'What is happening', {
        hint: 'Use your own words. You can write a little or a lot. Nothing you write here is silly or wrong.',
        ifEmpty: 'Tell us a little about what is happening',
        most: 8_000,
      }),
    ],
  },
  {
    id: 'safe',
    title: 'Is it safe?',
    questions: [
      one(
        'safe',
        'Is it safe for us to write to you or call you?',
        SAFE,
        'Choose whether it is safe to write or call',
        {
          hint: 'Think about who is near you, and who could see your phone or your messages.',
        },
      ),
    ],
  },
  {
    id: 'shared',
    title: 'Who else sees it',
    when: maybeSafe,
    questions: [
      one(
        'shared',
        'Does anybody else use the phone or email we would reach you on, or look at it?',
        SHARED,
        'Choose whether anybody else uses it or looks at it',
      ),
    ],
  },
  {
    id: 'reach',
    title: 'How to reach you',
    when: saidSafe,
    questions: [
      line('reach', 'How can we reach you?', 'How we can reach you', {
        hint: 'A phone number or an email address. You can leave this empty.',
        optional: true,
      }),
      line('reach-when', 'When is it safe, and what should we say?', 'When it is safe', {
        hint: 'For example: after school, by text, say you are from the library.',
        optional: true,
        most: 300,
      }),
    ],
  },
  {
    id: 'trusted',
    title: 'Somebody you trust',
    questions: [
      line('trusted', 'Is there a grown-up you trust that we could talk to?', 'The grown-up you trust', {
        hint: 'For example, a teacher. Tell us who they are and where we can find them. You can leave this empty.',
        optional: true,
        most: 300,
      }),
    ],
  },
  ...childSteps(
    {
      who: 'What is their name?',
      whoHint: 'If you do not want to say, tell us something about them.',
      whoMissing: 'Write their name, or something about them',
      born: 'How old are they?',
      bornHint: 'A guess is fine.',
      where: 'Where they are',
      school: 'Which school or college do they go to?',
      address: 'Where do they live?',
      addressHint: 'As much as you know.',
      another: 'Is there anybody else you are worried about?',
      anotherMissing: 'Choose yes if there is anybody else',
    },
    aboutAFriend,
  ),
  {
    id: 'about-you',
    title: 'About you',
    questions: [
      line('your-name', 'What is your name?', 'Your name', {
        hint: 'You do not have to say. It helps us to find you and to help.',
        optional: true,
      }),
      line('your-age', 'How old are you?', 'Your age', { optional: true, most: 60 }),
    ],
  },
  {
    id: 'where-you-are',
    title: 'Where you are',
    when: aboutMe,
    questions: [
      line('your-school', 'Which school or college do you go to?', 'Your school', { optional: true }),
      lines('your-address', 'Where do you live?', 'Where you live', {
        hint: 'You do not have to say. Without it, it is harder for us to come and help.',
        optional: true,
        most: 400,
      }),
    ],
  },
  {
    id: 'hope',
    title: 'What you would like',
    questions: [
      lines('hope', 'What would you like to happen?', 'What you would like', {
        hint: 'We may not be able to do all of it, but we want to know. You can leave this empty.',
        optional: true,
        most: 1_000,
      }),
    ],
  },
]
