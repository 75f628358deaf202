import { type Day, partsOf } from '../../core/day.ts'
import type { Chance, Scene } from '../../engines/simulation/index.ts'
import { fitting, oneOf, telling, type Words } from '../child/facts.ts'
import type { Worry } from './worry.ts'

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** Who tells, by the first letters of the source. */
const TELLERS: Record<string, Words> = {
  '1A': [
    '{name}’s grandmother',
    '{name}’s aunt',
    'dad-elsewhere: {name}’s father',
    'mother: {name}’s mother',
    'an uncle of {name}’s',
    'an older cousin who often has {name} to stay',
  ],
  '1B': [
    'a neighbour of {name}’s',
    '4.5-11: the childminder who has {name} after school',
    '0.7-4.5: the childminder who has {name} by day',
    'the parent of a friend of {name}’s',
    'someone who knows {name}’s family',
  ],
  '1C': ['{name}', '{name}, who rang without anyone’s help,'],
  '1D': [
    'someone who asks not to be named',
    '5+: the leader of a club {name} goes to',
    'a person who works near {name}’s home',
  ],
  '2A': [
    '4.5+: {name}’s teacher',
    '4.5+: the safeguarding lead at {name}’s school',
    '4.5+: the pastoral lead who knows {name} best',
    '4.5-12: a teaching assistant in {name}’s class',
    '11+: {name}’s head of year',
    '4.5+: the school’s family worker, who sees {name} each day,',
    '4.5-12: the breakfast club where {name} eats',
    '2-4.5: the nursery that {name} goes to',
    '2-4.5: {name}’s key worker at nursery',
    '0-4.5: the family worker of a school, who knows {name}’s family,',
    '0-4.5: a teacher who sees {name} at the school gate',
  ],
  '2B': [
    '5+: the attendance officer for {name}’s school',
    '5+: the education welfare officer who met {name}',
    'the officer who finds school places, who met {name},',
    '0-5: the early years team who know {name}’s family',
  ],
  '3A': [
    'the surgery where {name} is a patient',
    'the doctor whom {name} was brought to',
    '{name}’s family doctor',
    'a nurse at {name}’s surgery',
  ],
  '3B': [
    '0-5: {name}’s health visitor',
    '0-2: the health visitor who weighed {name}',
    '0-2: the clinic where {name} is weighed',
    '1+: a health visitor who knows {name}’s family',
  ],
  '3C': ['the school nurse who knows {name}', '{name}’s school nurse'],
  '3D': ['the clinic that {name} goes to', 'the dentist who saw {name}', 'the therapist who sees {name}'],
  '3E': [
    'the nurse in the emergency department who saw {name}',
    'the emergency doctor who examined {name}',
    'the hospital to which {name} was brought',
  ],
  '3F': [
    'the paediatric ward looking after {name}',
    'the paediatrician who sees {name}',
    '0-5: the midwife who still sees {name}’s mother',
    '7+: the mental health worker who sees {name}',
    'the hospital’s safeguarding nurse, who saw {name},',
  ],
  '4': ['the housing officer for {name}’s home', 'the tenancy team who visited {name}’s family'],
  '5A': [
    'parent: the adult services worker for {name}’s parent',
    'a worker with adults who met {name}',
    'the drug and alcohol worker of someone {name} lives with',
  ],
  '5B': [
    'a worker from another service who knows {name}',
    '0-5: the children’s centre that {name} goes to',
    '9+: the youth worker who knows {name}',
    'the family support worker who has met {name}',
  ],
  '5C': [
    'the council of the town where {name} lived before',
    'a social worker from another council, who met {name},',
  ],
  '5D': [
    'kin: the early help worker with {name}’s family',
    'the family worker who leads {name}’s early help plan',
    'the early help team, who know {name},',
  ],
  '6': [
    'the officer who met {name}',
    'an officer called to {name}’s home',
    'the neighbourhood officer who knows {name}',
    'the officer who took a call about {name}',
  ],
  '7': ['the probation officer of someone in {name}’s family', 'the court officer who met {name}'],
  '8': [
    'kin: the charity that supports {name}’s family',
    '9+: a youth worker who knows {name}',
    'mother: a refuge worker who spoke with {name}’s mother',
    'a charity that has met {name}',
  ],
}
const ANYONE = [
  'someone who has met {name}',
  'a person who gives no name, about {name},',
  'a caller who is worried about {name}',
]

/** What is told, by need, of a child of any age. */
const TOLD: Record<string, Words> = {
  N1: [
    '0.3+: tells of a quarrel between the grown-ups that {name} saw',
    '0-1: tells of a quarrel between the grown-ups with {name} in the room',
    'says that there is shouting at home at night and {name} does not sleep',
    'says that {name} was left alone for longer than was safe',
    'has seen a mark on {name}’s arm that nobody can explain',
    '1+: has noticed that {name} is often hungry and in the same clothes',
    '0-1: has noticed that {name} is often left in a wet nappy and cries for long',
    '1+: says that {name} seems frightened when voices are raised',
    'worries about who comes and goes where {name} lives',
  ],
  N2: [
    'says that {name}’s parents are worn out and ask for help with {their} care',
    'asks for an assessment of the help that {name} and {their} family need',
    'tells that the nights with {name} have become too much for one person',
    'says that what helps {name} at home has stopped, and nothing has taken its place',
  ],
  N3: [
    'says that the one who cares for {name} is unwell and finds the mornings hard',
    'worries that nobody at {name}’s home opens the door any more',
    'says that the grown-up {name} lives with went into hospital, and the plan for {them} is thin',
    'tells that illness at home leaves little time for {name}',
  ],
  N4: [
    'says that {name}’s family may lose their home',
    '1+: tells that {name}’s home is coming apart and {they} is in the middle of it',
    'says that a death in the family has left nobody with strength to spare for {name}',
    'tells of a family crowded into one room, with no quiet place for {name}',
  ],
  N5: [
    'says that nobody at home can agree how to bring {name} up',
    'tells that {name} is passed from one house to another',
    'says that the grown-ups around {name} are not speaking to one another',
  ],
  N6: ['says that things are hard to manage at home when {name} is upset'],
  N7: [
    'says that {name}’s family had no money for the meter or for food',
    'tells that those who care for {name} may not work and have nothing coming in',
  ],
  N8: [
    'says that {name} arrived without any grown-up to care for {them}',
    'tells that {name} has nobody here who can look after {them}',
    'says that {name} has come a long way on {their} own',
  ],
}
const TOLD_OF_ANY = [
  'says that something is not right for {name}',
  'would like somebody to look in on {name}',
  'asks who could help {name} and {their} family',
]
/** What is told of a child who does not live with their family. */
const TOLD_IN_CARE: Words = [
  'kin: says that {name} was upset after seeing {their} family',
  'asks who may be told where {name} lives now',
  '4+: says that {name} was tired and would not say why',
  'has seen a bruise on {name} and was told of it in two ways',
  '8+ sibling: says that {name} would like to see more of {their} brothers and sisters',
  'kin: tells of a quarrel in {name}’s family, and asks that {their} worker hears of it',
  'kin: says that someone of {name}’s family came and asked for {them}',
  '10+: says that {name} was out later than was agreed',
]
const SINCE_IN_CARE: Words = [
  'for the first time',
  'again this week',
  'after a quiet spell',
  'for some weeks now',
]

function sinceOf(scene: Scene, years: number): Words {
  if (isInCare(scene)) return SINCE_IN_CARE
  return years < 1 ? BABY_SINCE : WHEN
}

const isInCare = (scene: Scene): boolean => (scene.spell('care')?.from ?? scene.day) < scene.day

/** What is told, by need, of those of ten and over. */
const TOLD_OF_OLDER: Record<string, Words> = {
  N1: [
    'says {name} told them, in {their} own words, of being frightened at home',
    'worries about an older group who give {name} presents and lifts',
    'tells that {name} came in upset and did not want to go home',
  ],
  N3: ['tells that {name} does most of the cooking since illness came into the home'],
  N5: [
    'says that {name} and a grown-up at home cannot be in one room',
    'tells that {name} has been asked to leave home after a quarrel',
    'tells that {name} spends the evenings out so as not to go home',
  ],
  N6: [
    'says that {name} was found with things that belong to somebody else',
    'tells that {name} comes home late with people the family does not know',
    'worries about what {name} does when {they} is not at school',
  ],
}
const UNBORN = [
  'is worried for the baby that this family expects, for care has been late to start',
  'tells of a pregnancy in which there has been hurt at home',
  'says that the parents had a hard time with an earlier baby and would like help before this one comes',
  'tells that the mother is alone, and unwell in this pregnancy',
]

const WHEN = [
  'for some weeks now',
  'since {month}',
  'more and more often',
  'twice in one week',
  'since a change at home',
  'for the first time',
  'after a quiet spell',
  'again this week',
  'for longer than anyone knew',
]

/** What is good, which is told too: of a child, and of one not yet born. */
const STRENGTHS = [
  'kin 1+: {name} and {their} grandmother are close.',
  'kin: an aunt lives near, and {name} goes there when things are hard.',
  '0-5: {name} is growing well and has had {their} checks.',
  'kin: those who care for {name} have asked for help before and used it well.',
  'kin: the family know that this is told about {name}, and agree to it.',
  '0.5-8: {name} is lively and curious, and easily comforted.',
  '3+: there is somebody next door whom {name} knows and trusts.',
  '0-1: {name} feeds and sleeps well.',
  '5+: {name} likes school and is seldom away.',
  '5+: {name} has a good friend and speaks of {them}self with ease.',
  '5-13: {name} is kind to younger children and good at drawing.',
  '6+: {name} says what {they} thinks when somebody has the time to listen.',
  '5+: {name} turns to {their} teacher when something is wrong.',
  '5+ kin: the family and the school have worked together for {name} until now.',
  '13+: {name} asked for this to be told.',
]
const UNBORN_STRENGTHS = [
  'The parents have begun to get things ready, and speak warmly of the baby.',
  'There is a grandmother near who means to help with the baby.',
  'The mother has kept her last two appointments and asks good questions.',
  'The midwife is trusted, and will go on seeing the mother until the baby comes.',
]

/** Why something was decided, by what it was: of a child, and of one who is not born and has no name yet. */
const WHY: Record<string, Words> = {
  referral: [
    '{name} may need help that only children’s social care can give.',
    'what is told of {name} needs a social worker to see {them} and those {they} lives with.',
    'nobody can yet say whether {name} is safe, and that must be found out.',
    'those who know {name} have tried what they can, and it is not enough.',
    'kin: with what was known of {name} before, this needs an assessment.',
  ],
  'early-help': [
    'kin: {name}’s family would like help, and early help can begin it without waiting.',
    '4.5+: the school will lead a plan for {name}, with early help beside it.',
    '2-4.5: the nursery will lead a plan for {name}, with early help beside it.',
    '0-4.5: the health visitor will see more of {name}, with early help beside it.',
    'what {name} needs can be given by those {they} already knows.',
    'kin: a family worker will meet {name} and {their} family this month.',
  ],
  information: [
    'this was passed to those who work with {name} already.',
    'kin: the caller was told where {name}’s family can turn.',
    'it adds to what is known of {name}, and {their} worker has it.',
  ],
  none: [
    'partners were asked, and nobody has a worry about {name}.',
    'kin: {name}’s family have put right what was told, and have people to turn to.',
    'what happened was explained, and {name} is well.',
    'the worry was about another day than the one seen, and {name} is safe and well.',
  ],
}
const AGREED: Words = [
  '',
  'kin: {name}’s family were told the same day.',
  'whoever told of {name} was answered.',
  '8+ kin: {name}’s family agree, and {they} was asked too.',
  'those who know {name} were asked first.',
  'kin: {name}’s family may ring me about it.',
]
const WHY_UNBORN: Record<string, Words> = {
  referral: [
    'the parents should not wait until the birth to know what help there will be.',
    'with what was known before, an assessment should be done before the baby comes.',
    'nobody can yet say whether the baby will be safe at home.',
  ],
  'early-help': [
    'a family worker will meet the parents this month, before the baby comes.',
    'the midwife will lead, with early help beside her.',
    'the parents would like help, and it can begin before the birth.',
  ],
  information: ['it adds to what is known of the family, and their worker has it.'],
  none: [
    'the midwife was asked, and has no worry that is not being seen to.',
    'the parents have people to turn to, and know where we are.',
  ],
}
const AGREED_UNBORN: Words = [
  '',
  'the parents were told the same day.',
  'the midwife was told what was decided.',
  'the mother agrees, and may ring me about it.',
  'this will be looked at again once the baby is here.',
]

/** What somebody tells the front door about a child: what they saw, since when, and in half of them what goes well. */
export function worryTold(scene: Scene, { source, need, unborn }: Worry): string {
  const { chance, child, day } = scene
  if (unborn || child.born > day)
    return telling(
      `${chance.pick(TELLERS_UNBORN[source.slice(0, 1)] ?? TELLERS_UNBORN.any!)} ${chance.pick(UNBORN)}, ${whenTold(chance, day, UNBORN_SINCE)}. ${chance.pick(UNBORN_STRENGTHS)}`,
      child,
    )
  const years = Math.floor((day - child.born) / 365.25)
  const told = isInCare(scene)
    ? fitting(scene, TOLD_IN_CARE)
    : [...fitting(scene, TOLD[need] ?? TOLD_OF_ANY), ...((years >= 10 && TOLD_OF_OLDER[need]) || [])]
  const since = need === 'N8' ? 'today' : whenTold(chance, day, sinceOf(scene, years))
  // Of one who has just come to this country nobody knows yet what goes well.
  const strength = need !== 'N8' && chance.happens(0.5) ? ` ${oneOf(scene, STRENGTHS)}` : ''
  return telling(`${tellerOf(scene, source, need)} ${chance.pick(told)}, ${since}.${strength}`, child)
}

/** Who tells of a child who is expected, by the first letter of the source. */
const TELLERS_UNBORN: Record<string, Words> = {
  '3': ['the midwife', 'the antenatal clinic', 'the mother’s doctor', 'the hospital’s safeguarding nurse'],
  '6': [
    'an officer called to the home',
    'the officer who met the parents',
    'an officer who knows the family',
  ],
  '2': ['the school of an older child', 'a teacher who knows the family'],
  '1': ['a relative of the mother’s', 'a neighbour of the family’s', 'a friend of the mother’s'],
  any: [
    'a worker who knows the family',
    'the worker who helps with the family’s home',
    'a worker from another service',
  ],
}
const UNBORN_SINCE: Words = [
  'for some weeks now',
  'more and more often',
  'since {month}',
  'for the first time',
  'again this week',
]
const BABY_SINCE: Words = [
  'for the first time',
  'again this week',
  'more and more often',
  'after a quiet spell',
]

/** Why it was decided so, as the family may read it. */
export function whyDecided(scene: Scene, outcome: string): string {
  const { child, day } = scene
  const isBorn = child.born <= day
  const [why, agreed] = isBorn ? [WHY, AGREED] : [WHY_UNBORN, AGREED_UNBORN]
  return telling(`${oneOf(scene, why[outcome]!)} ${oneOf(scene, agreed)}`.trim(), child)
}

const whenTold = (chance: Chance, day: Day, words: Words): string =>
  chance.pick(words).replace('{month}', MONTHS[(partsOf(day).month + 11 - chance.whole(1, 5)) % 12]!)

function tellerOf(scene: Scene, source: string, need: string): string {
  if (need === 'N8') return scene.chance.pick(source === '6' ? ARRIVED_POLICE : ARRIVED)
  const tellers = fitting(scene, TELLERS[source] ?? TELLERS[source.slice(0, 1)] ?? ANYONE)
  return scene.chance.pick(tellers.length > 0 ? tellers : ANYONE)
}
/** Who tells of a young person who came to this country alone. */
const ARRIVED_POLICE: Words = [
  'the officer who met {name}',
  'an officer at the motorway services, where {name} was found,',
  'the officer who took a call about {name}',
]
const ARRIVED: Words = [
  'a worker at the hotel where {name} is',
  'the arrivals team who met {name}',
  'a charity that has met {name}',
]
