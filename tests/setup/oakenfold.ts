import type { Hands } from './hands.ts'

/** The three children of one referral. */
export const NAMES = ['Amir', 'Bea', 'Cal'].map(name => `${name} Oakenfold`)

/** What the school writes, by the page of the form; a child's page by its name. */
const WRITES: Readonly<Record<string, Record<string, string>>> = {
  'reach-you': { telephone: '01632 960 333', email: 'sandra.hillcott@harrow-lane.example' },
  'child-1': { 'child-name': NAMES[0]!, 'child-born': '12 May 2010' },
  'child-2': { 'child-name': NAMES[1]!, 'child-born': '3 June 2016' },
  'child-3': { 'child-name': NAMES[2]!, 'child-born': '20 January 2021' },
  family: { family: 'Their mother. Amir’s father lives elsewhere and has parental responsibility.' },
  worry: {
    worry: 'Amir is out until midnight. Bea and Cal come to school hungry.',
    happened: 'Since September',
  },
  'child-said': { 'child-said': 'Bea: there is no tea at ours.' },
  'done-already': { 'done-already': 'Breakfast club since September' },
  exploited: { exploited: 'no' },
  'family-knows': { 'family-knows': 'yes' },
  agreement: { agreement: 'given' },
  'agreement-of': { 'agreement-of': 'Their mother, by me, today', 'agreement-standing': 'responsible' },
  'agreement-for': { 'agreement-for': 'help-early' },
  'agreement-same': { 'agreement-same': 'yes' },
}

/** Amir understands, and speaks for himself. */
export const AMIR = { of: 'Amir', standing: 'The young person themselves' }

/** What the front door decides for each: how urgent, what happens, and why. */
export const DECISIONS = [
  ['Amir', 'Amber', 'Referral to children’s social care', 'Nobody knows where he is at night.'],
  ['Bea', 'Green', 'Early help', 'Meals and mornings can be helped with at school.'],
  ['Cal', 'Green', 'Early help', 'Meals and mornings can be helped with at nursery.'],
] as const

/** Of whom early help is agreed. */
export const MOTHER = { purpose: 'early-help', askedOf: 'Their mother', standing: 'mother' }

/** What the assessment found of the family; each child’s own words beside it. */
export const FOUND = {
  strengths: 'They talk at table, and their grandmother comes on Sundays.',
  worries: 'Nobody is up in the morning.',
  familyWants: 'Calm mornings, and to be on time.',
  analysis: 'Their mother works nights. Breakfast at school would take the weight off.',
  familyAgreed: 'Their mother has read it, and agrees that the school sees it.',
}
export const PLAN = { agreedOn: '2025-12-08', agreedWith: 'Their mother, Bea and Cal' }
export const WORDS: Readonly<Record<string, string>> = {
  Bea: 'I make the toast for Cal.',
  Cal: 'He showed an empty bowl.',
}

/** As the school, goes through the form page by page until it can be sent. */
export async function writes(hands: Hands): Promise<void> {
  let children = 1
  for (let n = 0; n < 25; n++) {
    const page = new URL(hands.page.url()).pathname.split('/').at(-1)!
    if (page === 'check') return hands.click(/^Send/)
    if (page === 'children') await hands.answer({ another: children++ < 3 ? 'yes' : 'no' })
    else await hands.answer(WRITES[page] ?? {})
    await hands.click('Continue')
  }
}
