import type { Scene } from '../../engines/simulation/index.ts'
import { oneOf, telling } from '../child/facts.ts'
import type { Destiny } from './simulate-episodes.ts'

// Parts that any child could read of themselves: what goes well first, then what was done. No names but the child's.
const GOES_WELL = [
  '0-1: sleeps and feeds well',
  '0-1: knows the voices of those who care for {them}',
  '0.2-1: smiles at a face that {they} knows',
  '0.5-2: is curious and easily comforted',
  '1-4: has new words since I last came',
  '1-4: lets {them}self be comforted when something goes wrong',
  '1-5: likes to be read to, and turns the pages',
  '2-6: plays beside other children and watches what they do',
  '3+: is kind to whoever is smallest in the room',
  '4+: remembers what people said last time',
  '3+: keeps going when something is hard',
  '3+: makes others laugh without trying to',
  '5+: asks good questions and waits for the answer',
  '4+: looks after things that matter to {them}',
  '6+: notices when someone is quiet',
  '5+: likes to finish what {they} begins',
  '4+: is proud of what {they} made',
  '6+: speaks up when something is not fair',
  '11+: plans ahead and keeps to it',
  '13+: has a dry way of telling a story',
] as const
const SHOWN_IN = [
  'which showed while',
  'as could be seen while',
  'and did so again while',
  'most of all while',
] as const
const DOING = [
  '0-0.5: {they} was held and sung to',
  '0-0.5: {they} lay on a mat and looked about',
  '0-1: {they} was fed and changed',
  '0.5-2: {they} crawled after a ball',
  '1-5: {they} built a tower of bricks',
  '1-5: {they} turned the pages of a picture book',
  '2-5: {they} laid out the train set',
  '1-4: {they} filled cups with water',
  '2-5: {they} put a puzzle together',
  '2-5: {they} gave the bears their tea',
  '5-12: {they} drew the garden',
  '6-12: {they} read a chapter aloud',
  '6-13: {they} taught everyone a card game',
  '6-13: {they} glued a model boat',
  '6-12: {they} found a tune on the keyboard',
  '5-12: {they} fed the rabbit',
  '11+: {they} leafed through a sketchbook',
  '12+: {they} took a bike to bits',
  '12+: {they} made a playlist',
  '12+: {they} explained a science project',
  '12+: {they} sorted photographs from a walk',
  '12+: {they} cooked pasta for everyone',
] as const
const TALKED = [
  '0-3: {name} was awake for most of the visit',
  '0-3: I sat on the floor with {name} while the carer talked',
  '0-3: {name} went from the carer’s arms to mine and back',
  '3-8: {name} and I drew as we talked',
  '3-8: {name} showed me round',
  '5+: {name} and I talked',
  '8+: we talked where {name} chose,',
  '11+: {name} and I went over what {they} wants to change',
] as const
const TALKED_BY_VIDEO = [
  '0-3: I saw {name} by video, on the carer’s knee',
  '0-3: {name} was held up to the screen and looked at it',
  '3+: {name} and I talked by video',
  '3+: {name} waved at the screen and talked with me',
  '8+: {name} carried the call to where {they} wanted to talk',
] as const
const PLACE = [
  'at the kitchen table',
  'on the sofa',
  'in the garden',
  'in the front room',
  'by the window',
  'with the radio on',
  'while tea was cooking',
  '5+: after school things were put away',
  'for most of an hour',
] as const
const WHO = { alone: ', just the two of us', near: ', with the carer near' } as const
const THING = [
  '0-3: a stair gate',
  '0-4: a place at the baby group',
  '1-5: a place at nursery',
  'a photograph for the memory box',
  'sibling: time with {their} brothers and sisters',
  '4-15: a swimming lesson',
  'kin: a visit from an aunt',
  '5-16: the school’s open evening',
  '4+: a library card',
  'a new coat',
  '5-12: help with spellings',
  '11+: a bus pass',
  '5+: a place at a club',
  '14+: a visit to the college',
  '15+: help to open a bank account',
] as const
const WAS = [
  'has been promised',
  'was agreed',
  'is being arranged',
  'was asked for',
  'is being looked into',
  'was talked through',
] as const
const FOR = [
  'and {they} knows by when',
  'and I will say more when I come again',
  'as soon as it can be',
  'and the carers will see to it',
  'and I will see to it',
  '5-16: and the school has been told',
] as const
const FOR_SMALL = [
  'and I will say more when I come again',
  'and it should not take long',
  'and the carers will see to it',
  'and I will see to it for {name}',
  'and the carers know of it',
] as const

/** What happened on a visit, as its child might read it: a strength, what they did together, what follows. */
export function visitTold(
  scene: Scene,
  age: number,
  { isAlone, byVideo }: { isAlone: boolean; byVideo: boolean },
): string {
  const { chance, child } = scene
  const strength = `{name} ${oneOf(scene, GOES_WELL)}, ${chance.pick(SHOWN_IN)} ${oneOf(scene, DOING)}.`
  const talk = `${byVideo ? oneOf(scene, TALKED_BY_VIDEO) : `${oneOf(scene, TALKED)} ${oneOf(scene, PLACE)}`}${age < 3 ? '' : WHO[isAlone ? 'alone' : 'near']}.`
  const next = `${oneOf(scene, THING)} ${chance.pick(WAS)} for {name}, ${age < 4 ? chance.pick(FOR_SMALL) : oneOf(scene, FOR)}.`
  return telling([strength, talk, next].join(' '), child)
}

const SHOWN = [
  [
    'reached for',
    'went straight to',
    'brought over',
    'pointed at',
    'laughed at',
    'fell asleep beside',
    'shared',
  ],
  [
    'a soft rabbit',
    'the book with flaps',
    'a favourite cup',
    'the cat',
    'a photograph of the family',
    'a red ball',
    'the box of animals',
  ],
  [
    'and smiled',
    'and looked round to see who saw',
    'and hummed',
    'and settled at once',
    'and would not be hurried',
  ],
] as const

const FEELS = [
  '5-11: I like it',
  '5-11: I am happy',
  '5-11: I feel all right',
  '5-11: I have fun',
  '5-11: it is good',
  '5-11: I feel safe',
  '11+: it is calmer',
  '11+: I am getting on better',
  '11+: mostly it is fine',
  '11+: I have settled more than I thought',
  '11+: things are okay',
  '11+: it has been a good few weeks',
] as const
const WHEN = [
  '5-11: when we bake',
  '5-11: when it is my turn to choose',
  '5-11: at bedtime when we read',
  '5-11: when we go to the park',
  '5-11: when the dog sleeps on my feet',
  '5-11: when everyone eats together',
  '5-11: at breakfast',
  '5-11: on the trampoline',
  '5-11: when we sing in the car',
  '5-11: when it rains and we stay in',
  '11+: because people ask me first',
  '13+: since I got my own key',
  '11+: with my mates around',
  '11+: now I know the plan',
  '11-16: because school leaves me be',
  '11+: since we talked it out',
  '12+: now I cook once a week',
  '11+: because nobody shouts',
  '11+: with training to look forward to',
  '11+: since my room is how I like it',
] as const
const WANTS = [
  '5-11 kin: I want to see my nan more',
  '5-9: I would like a night light, please',
  '5-10: please tell my teacher I did it',
  '5-11 brother: I miss my brother at weekends',
  '5-11: I want my own shelf',
  '5-11: can I do football',
  '5-11: I want to know what happens next',
  '5-11 kin: I would like to ring home on Sundays',
  '5-9 mother: my drawing is for my mum',
  '5-11: I do not like it when plans change',
  '11+: I want to be told things sooner',
  '11+ kin: I would like more say in when I see my family',
  '11+: I want the same worker to stay',
  '15+: I need help with college forms',
  '14+: I want to learn to drive one day',
  '11+: I would like to stay here',
  '11+ sister: I want my sister to visit',
  '11+: please do not take me out of lessons for meetings',
  '11+: I want to read what is written about me',
  '15+: I want to try living nearer town',
] as const
const TOO = [
  'and that is what I said',
  'and you can write that down',
  'and I have said it before',
  'and I mean it',
  'and ask me again',
  'if anyone asks',
  'more than anything',
] as const

/** What the child said, in the words of their age, or showed, for the youngest. */
export function wordsOf(scene: Scene, age: number): string {
  const { chance, child } = scene
  if (age < 5) return telling(`{name} ${SHOWN.map(list => chance.pick(list)).join(' ')}.`, child)
  return `“${telling(`${oneOf(scene, FEELS)} ${oneOf(scene, WHEN)}. ${oneOf(scene, WANTS)}, ${chance.pick(TOO)}.`, child)}”`
}

const DECIDED = [
  'stays where {they} is',
  '5-16: keeps the same school',
  '2+: sees a dentist',
  '2+: has a life story book begun',
  '11+: gets help from a mentor',
  '5-14: joins the holiday club',
  'kin: keeps seeing {their} grandparents',
  '4+: is asked before anything changes',
  '8+: has a say in the next meeting',
  '1-4.5: begins at nursery',
  '0-2: goes on seeing the same health visitor',
  '15+: begins to plan for {their} own home',
] as const
const AND = [
  'kin: and sees {their} family more often',
  'and {their} carers are told by letter',
  '5-16: and the school is told what helps',
  'sibling: and sees {their} brothers and sisters each month',
  '8+: and an independent visitor is looked for',
  'and savings are begun',
  'and the health plan is renewed',
  '6+: and a quiet space is found for homework',
  '6+: and the plan is written out in plain words',
] as const
const BY = [
  'before the summer',
  'within six weeks',
  'by the next review',
  'this month',
  '5-16: when the term begins',
  '6+: as {they} asked',
  'as everyone agreed',
] as const
const PLAN = {
  home: [
    'going home stays the plan',
    'the way home is taken step by step',
    'home is where the plan leads, when it is safe',
  ],
  kin: [
    'living with family for good is the plan',
    'the family who offer a home are being assessed',
    'family care stays the plan',
  ],
  adoption: [
    'a family for good is the plan',
    'finding the right new parents goes on',
    'adoption stays the plan',
  ],
  long: [
    'staying until grown up is the plan',
    'this home is meant to last',
    'a settled home until adulthood stays the plan',
  ],
  alone: [
    'learning English and the asylum claim go on side by side',
    'a settled place to live stays the plan',
    'contact with family abroad is looked for, if wanted',
  ],
} satisfies Record<Destiny, readonly string[]>

/** What a review decided: for the child by name, then the plan as it stands. */
export function decisionOf(scene: Scene, destiny: Destiny): string {
  const { chance, child } = scene
  return telling(
    `{name} ${oneOf(scene, DECIDED)} ${oneOf(scene, AND)} ${oneOf(scene, BY)}. for {name}, ${chance.pick(PLAN[destiny])}.`,
    child,
  )
}
