import { type Day, partsOf } from '../../core/day.ts'
import type { Chance, Scene } from '../../engines/simulation/index.ts'
import { telling } from '../child/facts.ts'
import type { Worry } from './worry.ts'

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** Who tells, by the first letters of the source. The young, then those of eleven and over where it differs. */
const TELLERS: Record<string, readonly string[]> = {
  '1A': [
    '{name}’s grandmother',
    '{name}’s aunt',
    '{name}’s father',
    '{name}’s mother',
    'an uncle of {name}’s',
    'an older cousin who often has {name} to stay',
  ],
  '1B': [
    'a neighbour of {name}’s',
    'the childminder who has {name} after school',
    'the parent of a friend of {name}’s',
    'someone who knows {name}’s family',
  ],
  '1C': ['{name}', '{name}, who rang without anyone’s help,'],
  '1D': [
    'someone who asks not to be named',
    'the leader of a club {name} goes to',
    'a person who works near {name}’s home',
  ],
  '2': [
    '{name}’s teacher',
    'the safeguarding lead at {name}’s school',
    'the pastoral lead who knows {name} best',
    'a teaching assistant in {name}’s class',
    '{name}’s head of year',
    'the school’s family worker, who sees {name} each day,',
    'the breakfast club where {name} eats',
  ],
  '3': [
    '{name}’s health visitor',
    'the surgery where {name} is a patient',
    'the nurse who saw {name}',
    'the doctor who examined {name}',
    'the clinic that {name} goes to',
    'the paediatric ward looking after {name}',
  ],
  '4': ['the housing officer for {name}’s home', 'the tenancy team who visited {name}’s family'],
  '5': [
    'a worker from another service who knows {name}',
    'the early help worker with {name}’s family',
    'the adult services worker for {name}’s mother',
    'the children’s centre that {name} goes to',
  ],
  '6': [
    'the officer who met {name}',
    'an officer called to {name}’s home',
    'the neighbourhood officer who knows {name}',
    'the police control room, about {name},',
  ],
  '7': ['the probation officer of someone in {name}’s family', 'the court officer who met {name}'],
  '8': [
    'the charity that supports {name}’s family',
    'a youth worker who knows {name}',
    'a refuge worker who spoke with {name}’s mother',
  ],
}
const ANYONE = [
  'someone who has met {name}',
  'a person who gives no name, about {name},',
  'a caller who is worried about {name}',
]

/** What is told, by need, of a child of any age. */
const TOLD: Record<string, readonly string[]> = {
  N1: [
    'tells of a quarrel between the grown-ups that {name} saw',
    'says that there is shouting at home at night and {name} does not sleep',
    'says that {name} was left alone for longer than was safe',
    'has seen a mark on {name}’s arm that nobody can explain',
    'has noticed that {name} is often hungry and in the same clothes',
    'says that {name} seems frightened when voices are raised',
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
    'tells that {name}’s home is coming apart and {they} is in the middle of it',
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
    'met {name}, who has come a long way on {their} own',
  ],
}
const TOLD_OF_ANY = [
  'says that something is not right for {name}',
  'would like somebody to look in on {name}',
  'asks who could help {name} and {their} family',
]
/** What is told, by need, of those of ten and over. */
const TOLD_OF_OLDER: Record<string, readonly string[]> = {
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

/** What is good, which is told too: of a child of any age, of those who go to school, and of one not yet born. */
const STRENGTHS = [
  '{name} and {their} grandmother are close.',
  'An aunt lives near, and {name} goes there when things are hard.',
  '{name} is growing well and has had {their} checks.',
  'Those who care for {name} have asked for help before and used it well.',
  'The family know that this is told about {name}, and agree to it.',
  '{name} is lively and curious, and easily comforted.',
  'There is somebody next door whom {name} knows and trusts.',
]
const STRENGTHS_AT_SCHOOL = [
  '{name} likes school and is seldom away.',
  '{name} has a good friend and speaks of {them}self with ease.',
  '{name} is kind to younger children and good at drawing.',
  '{name} says what {they} thinks when somebody has the time to listen.',
  '{name} turns to {their} teacher when something is wrong.',
  'The family and the school have worked together for {name} until now.',
]
const UNBORN_STRENGTHS = [
  'The parents have begun to get things ready, and speak warmly of the baby.',
  'There is a grandmother near who means to help with the baby.',
  'The mother has kept her last two appointments and asks good questions.',
  'The midwife is trusted, and will go on seeing the mother until the baby comes.',
]

/** Why something was decided, by what it was. */
const WHY: Record<string, readonly string[]> = {
  referral: [
    '{name} may need help that only children’s social care can give.',
    'what is told of {name} needs a social worker to see {them} and {their} family.',
    'nobody can yet say whether {name} is safe, and that must be found out.',
    'those who know {name} have tried what they can, and it is not enough.',
    'with what was known of {name} before, this needs an assessment.',
  ],
  'early-help': [
    '{name}’s family would like help, and early help can begin it without waiting.',
    'the school will lead a plan for {name}, with early help beside it.',
    'what {name} needs can be given by those {they} already knows.',
    'a family worker will meet {name} and {their} family this month.',
  ],
  information: [
    'this was passed to those who work with {name} already.',
    'the caller was told where {name}’s family can turn.',
    'it adds to what is known of {name}, and {their} worker has it.',
  ],
  none: [
    'partners were asked, and nobody has a worry about {name}.',
    '{name}’s family have put right what was told, and have people to turn to.',
    'what happened was explained, and {name} is well.',
    'the worry was about another day than the one seen, and {name} is safe and well.',
  ],
}
const AGREED = [
  '',
  ' {name}’s family were told the same day.',
  ' whoever told of {name} was answered.',
  ' {name}’s family agree, and {they} was asked too.',
  ' those who know {name} were asked first.',
  ' {name}’s family may ring me about it.',
]

/** What somebody tells the front door about a child: what they saw, since when, and in half of them what goes well. */
export function worryTold({ chance, child, day }: Scene, { source, need, unborn }: Worry): string {
  const years = yearsOld(child.born, day)
  if (unborn || years < 0)
    return telling(
      `${chance.pick(MIDWIVES)} ${chance.pick(UNBORN)}, ${whenTold(chance, day)}. ${chance.pick(UNBORN_STRENGTHS)}`,
      child,
    )
  const told = [...(TOLD[need] ?? TOLD_OF_ANY), ...((years >= 10 && TOLD_OF_OLDER[need]) || [])]
  const strengths = years >= 5 ? [...STRENGTHS, ...STRENGTHS_AT_SCHOOL] : STRENGTHS
  const strength = chance.happens(0.5) ? ` ${chance.pick(strengths)}` : ''
  return telling(
    `${tellerOf(source, chance)} ${chance.pick(told)}, ${whenTold(chance, day)}.${strength}`,
    child,
  )
}

const MIDWIVES = [
  'the midwife',
  'the antenatal clinic',
  'the mother’s doctor',
  'a worker who knows the family',
]

/** Why it was decided so, as the family may read it. */
export const whyDecided = ({ chance, child }: Scene, outcome: string): string =>
  telling(`${chance.pick(WHY[outcome]!)}${chance.pick(AGREED)}`, child)

const whenTold = (chance: Chance, day: Day): string =>
  chance.pick(WHEN).replace('{month}', MONTHS[(partsOf(day).month + 11 - chance.whole(1, 5)) % 12]!)

const yearsOld = (born: Day, day: Day): number => Math.floor((day - born) / 365.25)

const tellerOf = (source: string, chance: Chance): string =>
  chance.pick(TELLERS[source] ?? TELLERS[source.slice(0, 1)] ?? ANYONE)
