import type { Scene } from '../../engines/simulation/index.ts'
import type { Destiny } from './simulate-episodes.ts'

// Parts that any child could read of themselves: what goes well first, then what was done. No names but the child's.
const DOING = {
  small: [
    'building a tower of bricks',
    'turning the pages of a picture book',
    'laying out the train set',
    'filling cups with water',
    'putting a puzzle together',
    'giving the bears their tea',
  ],
  young: [
    'drawing the garden',
    'reading a chapter aloud',
    'teaching everyone a card game',
    'gluing a model boat',
    'finding a tune on the keyboard',
    'feeding the rabbit',
  ],
  old: [
    'leafing through a sketchbook',
    'taking a bike to bits',
    'making a playlist',
    'explaining a science project',
    'sorting photographs from a walk',
    'cooking pasta for everyone',
  ],
}
const PLACE = [
  'at the kitchen table',
  'on the sofa',
  'in the garden',
  'in the front room',
  'on the stairs',
  'by the window',
]
const WITH = [
  'over a drink',
  'with the radio on',
  'while tea was cooking',
  'after school things were put away',
  'for most of an hour',
  'before a walk to the shop',
]
const STRENGTH = [
  'is kind to whoever is smallest in the room',
  'remembers what people said last time',
  'keeps going when something is hard',
  'makes others laugh without trying to',
  'asks good questions and waits for the answer',
  'looks after things that matter to them',
  'notices when someone is quiet',
  'likes to finish what they begin',
  'is proud of what they made',
  'speaks up when something is not fair',
]
const SEEN_IN = [
  'which showed while',
  'as could be seen while',
  'and did so again while',
  'even while',
  'most of all while',
]
const NEXT = [
  [
    'a photograph for the memory box',
    'time with brothers and sisters',
    'a swimming lesson',
    'a visit from an aunt',
    'the school’s open evening',
    'a library card',
    'a new coat',
    'help with spellings',
    'a bus pass',
    'a place at a club',
  ],
  [
    'was promised',
    'was agreed',
    'is being arranged',
    'was asked for',
    'is being looked into',
    'was talked through',
  ],
  [
    'before the next visit',
    'in the coming weeks',
    'as soon as it can be',
    'with the carers',
    'by the worker',
    'together with the school',
  ],
]
const SAID = {
  young: [
    ['I like it', 'I am happy', 'I feel all right', 'I have fun', 'It is good', 'I feel safe'],
    [
      'when we bake',
      'when it is my turn to choose',
      'at bedtime when we read',
      'when we go to the park',
      'when the dog sleeps on my feet',
      'when everyone eats together',
      'at breakfast',
      'on the trampoline',
      'when we sing in the car',
      'when it rains and we stay in',
    ],
    [
      'I want to see my nan more',
      'I would like a night light',
      'Please tell my teacher I did it',
      'I miss my brother at weekends',
      'I want my own shelf',
      'Can I do football',
      'I want to know what happens next',
      'I would like to ring home on Sundays',
      'My drawing is for my mum',
      'I do not like it when plans change',
    ],
  ],
  old: [
    [
      'It is calmer now',
      'I am getting on better',
      'Mostly it is fine',
      'I have settled more than I thought',
      'Things are okay',
      'It has been a good few weeks',
    ],
    [
      'because people ask me first',
      'since I got my own key',
      'with my mates around',
      'now I know the plan',
      'because school leaves me be',
      'since we talked it out',
      'now I cook once a week',
      'because nobody shouts',
      'with training to look forward to',
      'since my room is how I like it',
    ],
    [
      'I want to be told things sooner',
      'I would like more say in when I see my family',
      'I want the same worker to stay',
      'I need help with college forms',
      'I want to learn to drive one day',
      'I would like to stay here',
      'I want my sister to visit',
      'Please do not take me out of lessons for meetings',
      'I want to read what is written about me',
      'I want to try living nearer town',
    ],
  ],
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
    'the carer’s hand',
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
    'and asked for it again',
    'and would not be hurried',
  ],
]
const DECIDED = {
  first: [
    [
      'stays where they are',
      'keeps the same school',
      'sees a dentist',
      'has a life story book begun',
      'gets help from a mentor',
      'joins the holiday club',
      'keeps seeing grandparents',
      'has the same worker as before',
      'is asked before anything changes',
      'has a say in the next meeting',
    ],
    [
      'and sees family more often',
      'and their carers are told by letter',
      'and the school is told what helps',
      'and brothers and sisters are visited monthly',
      'and an independent visitor is looked for',
      'and savings are begun',
      'and the health plan is renewed',
      'and a quiet space is found for homework',
      'and the plan is written out in plain words',
    ],
    [
      'before the summer',
      'within six weeks',
      'by the next review',
      'this month',
      'when the term begins',
      'as the child asked',
      'as everyone agreed',
    ],
  ],
  plan: {
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
  } satisfies Record<Destiny, string[]>,
}

const one = (scene: Scene, list: readonly string[]): string => scene.chance.pick(list)
const joined = (scene: Scene, lists: readonly (readonly string[])[]): string =>
  lists.map(list => one(scene, list)).join(' ')
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

function doingAt(scene: Scene, age: number): string {
  const doing = age < 5 ? DOING.small : age < 12 ? DOING.young : DOING.old
  return one(scene, doing)
}

/** What happened on a visit, as its child might read it: a strength, what they did together, what follows. */
export function visitTold(scene: Scene, age: number, isAlone: boolean): string {
  const { forename } = scene.child
  const strength = `${forename} ${one(scene, STRENGTH)}, ${one(scene, SEEN_IN)} ${doingAt(scene, age)}.`
  const where = isAlone ? 'on their own' : 'with the carer near'
  const talk = `${forename} was seen ${where}, ${joined(scene, [PLACE, WITH])}.`
  return [strength, talk, `${capital(joined(scene, NEXT))} for ${forename}.`].join(' ')
}

/** What the child said, in the words of their age, or showed, for the youngest. */
export function wordsOf(scene: Scene, age: number): string {
  if (age < 5) return `${scene.child.forename} ${joined(scene, SHOWN)}.`
  const [feels, when, wants] = age < 11 ? SAID.young : SAID.old
  return `“${one(scene, feels!)} ${one(scene, when!)}. ${one(scene, wants!)}, ${one(scene, ['please', 'if I can', 'I said', 'that is all', 'and soon', 'one day'])}.”`
}

/** What a review decided: for the child by name, then the plan as it stands. */
export function decisionOf(scene: Scene, destiny: Destiny): string {
  const { forename } = scene.child
  return `${forename} ${joined(scene, DECIDED.first)}. For ${forename}, ${one(scene, DECIDED.plan[destiny])}.`
}
