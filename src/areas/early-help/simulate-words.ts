import type { Scene } from '../../engines/simulation/index.ts'
import { oneOf, telling, type Words } from '../child/facts.ts'
import type { Worry } from '../front-door/facts.ts'
import { AGREED_TO, NEEDS, OF_ANY_NEED, WISHES } from './simulate-needs.ts'

/** A sentence or more about the child, one of each list, with full stops between. */
const tell = (scene: Scene, ...lists: readonly Words[]): string =>
  telling(
    lists
      .map(list => oneOf(scene, list))
      .filter(words => words !== '')
      .map(words => (/[.?”]$/.test(words) ? words : `${words}.`))
      .join(' '),
    scene.child,
  )

const ofNeed = ({ need }: Worry): Words => [...(NEEDS[need] ?? []), ...OF_ANY_NEED]

/** What would help, and why now. */
export const neededTold = (scene: Scene, worry: Worry): string => tell(scene, ofNeed(worry), WISHES)

const WHY_NOW: Words = [
  '',
  'the family worker who has most room will ring {name}’s home first',
  'it should not wait until it is worse for {name}',
  'kin: {name}’s family asked for it themselves',
  'those who know {name} already will be asked to the first meeting',
  '4.5+: {name}’s school will be told that we begin',
  '0-4.5: the health visitor will be told that we begin',
]
const WHY: Record<string, Words> = {
  accepted: [
    'what {name} needs can be given by a family worker and those who know {them}',
    'there is no sign of harm to {name}, and help now may be enough',
    'kin: {name}’s family are ready to work on it, and one of us can begin this month',
    'a few months of help at home should be enough for {name}',
    'what helps {name} is there already, and somebody has to bring it together',
    'kin: things have been better for {name} before with a little help, and can be again',
  ],
  advice: [
    'kin: {name}’s family would sooner manage by themselves, and know how to reach us',
    'kin: a group near {name}’s home has a place for the family, and they will go there first',
    'what {name} needs is what {their} doctor can give, and they have an appointment',
    '4.5+: {name}’s school can do this, and will come back to us if it is not enough',
    '0-4.5: the children’s centre has a place for {name} and whoever brings {them}',
    'kin: the one who rang had not asked {name}’s family, who do not want us to come',
  ],
  'social-care': [
    'a social worker is finding out what {name} needs, so early help waits',
    'something else was told about {name} meanwhile, and a social worker has it now',
    'with what is known today {name} needs an assessment before help can begin',
  ],
}

/** Why a request was decided so. */
export const whyRequest = (scene: Scene, decision: string): string =>
  tell(scene, WHY[decision]!, decision === 'accepted' ? WHY_NOW : [''])

/** What somebody said who did not agree. */
export const whyRefused = (scene: Scene): string =>
  tell(scene, [
    'they would like to try alone first, and know whom to ring about {name}',
    'kin: they have {name}’s grandmother near, and that is enough for now',
    'they do not want another person in the house while {name} is settling',
    'work leaves no evening free, and the worry about {name} has passed',
    'they had help before, and it came to nothing for {name}',
    'they said no today, and that we may ask again after the holidays about {name}',
  ])

const STRENGTHS: Words = [
  '{name} is loved, and knows it',
  'kin: they eat together in the evening, and {name} talks then',
  '4.5+: {name} has been at school nearly every day',
  '2+ sibling: {name} and the others stand up for each other',
  '0-2: {name} smiles as soon as somebody {they} knows comes in',
  'kin: they asked for help for {name} before anybody told them to',
  'kin: the flat is small and {name} has a corner of {their} own in it',
  '8+: {name} has one friend {they} would tell anything',
  'mother: {name}’s mother knows what calms {them}',
  'kin: {name}’s grandmother is a bus ride away and comes when she is rung',
  '5-13: {name} reads well above {their} age',
  '11+: {name} gets {them}self up and out in the mornings',
]
const WORRYING: Words = [
  'nights are short for everyone, and {name} is tired by noon',
  '4.5+: {name} was late on more days than not this term',
  'money is gone before the month is, and {name} goes without what others have',
  'kin: the grown-ups say the same to {name} in two ways',
  '2+: {name} shouts first and is sorry afterwards',
  '0-5: nobody is sure who has {name} on which day',
  '8+: {name} has stopped going out',
  'kin: one of them is low and has told nobody but us, and {name} sees it',
  '0-3: {name} has missed two checks',
  '11+: {name} is out until late and will not say where',
]
const RISKS: Words = [
  'if nothing changes, {name} will be further behind by summer',
  'kin: it was like this two years ago as well, and it got worse before they rang about {name}',
  'without help the one who cares for {name} may be ill again',
  'they may lose the tenancy, and {name} the people {they} knows',
  '8+: {name} may stop telling anybody how it is',
  'if the quarrels come back, {name} will be in the middle of them',
]
const SAID: Words = [
  '0-0.6: {name} settled on a shoulder and slept',
  '0-0.6: {name} looked towards every voice',
  '0.5-2: {name} held on to a finger for the whole visit',
  '0.8-2: {name} went from one lap to the next and was content on each',
  '2-5: {name}: “That is my bed and that is my bear.”',
  '2-5 mother: {name}: “Mummy sleeps a lot.”',
  '2-6: {name}: “I want to show you.”',
  '3-8: {name}: “I like it when we all go to the park.”',
  '4.5-9: {name}: “Can you tell my teacher about the mornings?”',
  '5-11: {name}: “I would like it to be quiet when I do my reading.”',
  '5-12: {name}: “I know when they are cross even if they whisper.”',
  '7+: {name}: “I just want everyone to be less tired.”',
  '8+: {name}: “Nobody asked me before.”',
  '9+: {name}: “It is better when someone comes, they are nicer for days.”',
  '11+: {name}: “I am fine, it is them you should ask.”',
  '12+: {name}: “I would go to school if I did not have to walk in on my own.”',
  '13+: {name}: “Do not make it a big thing, please.”',
]
const MEANING: Words = [
  'what happens in the morning decides {name}’s day, so that is where to begin',
  'kin: they have the will and not the sleep, and {name} needs them to have both',
  'one person for the family to ring would do more for {name} than three services',
  '{name} needs to know what comes next, and so do those at home',
  '4.5+: school and home see two different children in {name}, and have not talked',
  'most of what {name} needs is here, and needs holding together for some months',
  'kin: what began with money has come between the people whom {name} needs',
  '8+: {name} carries more than others of {their} age, and can put some of it down',
]

/** What an early help assessment found. */
export function assessed(scene: Scene, worry: Worry): Record<string, unknown> {
  return {
    strengths: tell(scene, STRENGTHS),
    worries: tell(scene, WORRYING, ofNeed(worry)),
    risks: scene.chance.happens(0.6) ? tell(scene, RISKS) : null,
    childsWords: tell(scene, SAID),
    familyWants: tell(scene, AGREED_TO),
    analysis: tell(scene, MEANING),
    familyAgreed: 'They have read it, and agree to what it says and to sharing it with those who help.',
  }
}

const OUTCOMES: Words = [
  '4.5+: {name} is in school on time on nine days of ten',
  '{name} sleeps through on most nights',
  'kin: everyone at {name}’s home knows who does what in the evening',
  '2+: {name} can say when something is wrong, and knows to whom',
  'the rent is paid and {name} stays where {they} is',
  '0-5: {name} has been to every check and has a place at nursery',
  '11+: {name} is home when it was agreed, and somebody knows where {they} goes',
]

/** What an early help plan is for, in its own words and in words for the child. */
export function planned(scene: Scene, worry: Worry): Record<string, unknown> {
  return {
    agreedWith: 'The family, and those who help them',
    outcomes: tell(scene, OUTCOMES),
    otherwise: scene.chance.happens(0.5) ? tell(scene, RISKS) : null,
    forTheChild: scene.chance.happens(0.4) ? tell(scene, ofNeed(worry), WISHES) : null,
  }
}

const ACTIONS: readonly (readonly [what: Words, knownBy: Words])[] = [
  [
    ['4.5+: meet {name} at the school gate for the first fortnight', '0-4.5: take {name} to the playgroup'],
    ['4.5+: {name} was on time on eight days of ten', '0-4.5: {name} went on six Mondays'],
  ],
  [
    ['write down with {name}’s family who does what in the evening', 'a bedtime that is the same each night'],
    ['{name} sleeps through on five nights of seven', ''],
  ],
  [
    ['go with them to the housing office about {name}’s home', 'look at what money comes in and goes out'],
    ['there is something left in the last week of the month', ''],
  ],
  [
    ['support for {name}', 'work on routines with {name}’s family', 'keep an eye on how {name} is'],
    ['', 'things feel better for {name}'],
  ],
  [
    ['2+: an hour a week with {name} to talk or draw', '0-2: play with {name} on the floor each day'],
    ['2+: {name} has told somebody when things were hard', '0-2: {name} turns to them first'],
  ],
]

/** One to three actions of a plan, some hard to follow, as plans are: with `days` until each is to be done. */
export function actionsTold(
  scene: Scene,
  { need }: Worry,
  who: string,
): { what: string; who: string; days: number; knownBy: string | null; need: string | null }[] {
  const { chance } = scene
  const start = chance.whole(0, ACTIONS.length - 1)
  return Array.from({ length: chance.whole(1, 3) }, (_, n) => {
    const [what, known] = ACTIONS[(start + n) % ACTIONS.length]!
    const knownBy = tell(scene, known)
    return {
      what: tell(scene, what),
      who,
      days: chance.whole(2, 10) * 7,
      knownBy: knownBy === '' ? null : knownBy,
      need: need === 'N5' && n === 0 ? 'Getting on at home' : null,
    }
  })
}

const CHANGED: Words = [
  'mornings are calmer, and {name} was on time more often',
  'there was a bad week, and {name} got through it',
  'not much yet: the one who was to ring about {name} was away',
  'they did what they said they would, and {name} has noticed',
  '{name} slept through on most nights',
  'the letter about the rent came, and nobody was frightened by it, {name} least of all',
  '4.5+: {name}’s teacher says that the shouting has stopped at the gate',
]
const CAME: Words = [
  'kin: {name}’s family and the family worker',
  'kin 4.5+: {name}’s family, the school and the family worker',
  'kin 0-4.5: {name}’s family, the health visitor and the family worker',
  '8+: {name} for the first half, those {they} lives with, and the family worker',
  'the family worker and those {name} lives with',
]

/** What a team around the family reviewed. */
export function reviewed(scene: Scene): Record<string, unknown> {
  return {
    attended: tell(scene, CAME),
    changed: tell(scene, CHANGED),
    childsWords: scene.chance.happens(0.5) ? tell(scene, SAID) : null,
    decision: scene.chance.weighted({ continue: 8, change: 2, end: 1 }),
  }
}

const ENDED: Record<string, Words> = {
  sustained: [
    'mornings have been calm for two months, and {name} knows whom to tell if they are not',
    'kin: they do now what we did together, and will ring the school first if it gets hard for {name}',
    'what {name} asked for at the start has come about',
    '{name} sleeps, eats and laughs, and they are proud of it',
  ],
  'universal-help': [
    '4.5+: {name}’s school goes on with what helped',
    '0-4.5: the health visitor and the playgroup go on with what helped {name}',
    'the group they found goes on, and {name} has friends there',
  ],
  disengaged: [
    'they did not come to the last three meetings about {name}, and did not ring back',
    'kin: they had begun to manage, and stopped opening the door; {name} was seen and well',
  ],
  'agreement-withdrawn': [
    'they thanked us and said that it was enough; nobody is worried about {name} today',
    'they no longer wanted it, and {name} was told why we stop coming',
  ],
  other: [
    'what was asked for {name} was done by somebody else first',
    'another service has taken it on for {name}',
  ],
}

/** What has changed by the end. */
export const howItEnded = (scene: Scene, reason: string): string => tell(scene, ENDED[reason]!)

/** Why somebody leads no more. */
export const whyLeadLeft = (scene: Scene): string =>
  tell(scene, [
    'they took another post, and said goodbye to {name}',
    'they are on leave until the summer, and {name} knows',
    'they no longer work with {name}’s family',
    '{name} has moved on from where they work',
  ])

const RISEN: Words = [
  'what was told this week about {name} needs more than early help can give',
  'a new worry about {name} came in, and somebody has to find out whether {they} is safe',
  'help at home has not been enough for {name}',
  'things have become worse for {name} in spite of the plan',
]
const TRIED: Words = [
  'a family worker came each week, and it was better for {name} for a while',
  'the plan for {name} was reviewed, and half of it was done',
  'kin: they took up all that was offered for {name}, and the same worry came back',
  'little could be done for {name} before this came',
]

/** What is said of a step up. */
export const stepUpTold = (scene: Scene): Record<string, string> => ({
  reason: tell(scene, RISEN),
  history: tell(scene, TRIED),
  decisionReason: tell(scene, [
    'an assessment of what {name} needs begins today',
    'a social worker will see {name} this week, with the family worker if {they} likes',
    'what is told of {name} is for a social worker to look into',
  ]),
})

/** What is said of a step down. */
export const stepDownTold = (scene: Scene): { reason: string; history: string; decisionReason: string } => ({
  reason: tell(scene, [
    'the assessment found no harm to {name}, and things at home that somebody can help with',
    'what worried people about {name} has become less, and should not come back',
    'kin: {name}’s family would like help to go on, and need no social worker for it',
    '{name} needs what a family worker can give',
  ]),
  history: tell(scene, [
    'this was the first time anybody was worried about {name}',
    'they have done what was agreed for {name}, and more',
    'earlier help ended well for {name}, and then one of them fell ill',
    'there were worries about {name} before, each about something else',
  ]),
  decisionReason: tell(scene, [
    'a family worker knows {name} and can go on from here',
    'we can begin this week, and {name} has been told who comes',
    'the plan for {name} is clear enough for us to take it on',
  ]),
})

/** Why a hub does not take on a step down. */
export const whyNotTakenOn = (scene: Scene): string =>
  tell(scene, [
    '4.5+: {name}’s school gives what is asked for, and will go on with it',
    '0-4.5: the health visitor gives what is asked for, and will go on seeing {name}',
    'kin: {name}’s family would sooner have nobody come for now, and know where we are',
    'what {name} needs is there for every child, and they know how to get it',
  ])
