import { formatDay } from '../../core/day.ts'
import { chanceOf } from '../../engines/simulation/index.ts'
import type { Outcome } from './outcomes.ts'
import type { Needs } from './simulate-finding.ts'

type Told = { family: string; draw: number }
type Words = { goal: readonly string[]; evidence: readonly string[]; lasting: readonly string[] }

/** What the record said of a child, in a line for each. */
export const foundTold = (needs: Needs): string =>
  Object.values(needs)
    .map(({ found, on }) => `${found}, ${formatDay(on)}`)
    .join('\n')

// Those that are found from the record.
const WORDS: Partial<Record<Outcome, Words>> = {
  health: {
    goal: [
      'Everybody has a doctor whom they see',
      'The bad days at home are fewer, and somebody knows of them',
      'Appointments are kept',
    ],
    evidence: [
      'The practice says that every appointment since the summer was kept',
      'The nurse sees them every fortnight, and they come',
      'They ring the doctor themselves now',
    ],
    lasting: [
      'The practice has seen them as planned ever since',
      'The school nurse and the doctor say the same',
    ],
  },
  substances: {
    goal: [
      'Nobody drinks while the children are awake',
      'The treatment is kept up',
      'There are no drugs in the house',
    ],
    evidence: [
      'The treatment service says that they have come each week',
      'Tests have been clear',
      'School no longer smells drink at the gate',
    ],
    lasting: ['The treatment has been completed, and nothing was seen since', 'Tests have stayed clear'],
  },
  relationships: {
    goal: [
      'They eat together and talk',
      'Nobody shouts at the children',
      'A child does not do what a grown-up should',
    ],
    evidence: [
      'The children say that home is quieter',
      'A relative comes each weekend, so that the children can be children',
      'The parenting course was completed',
    ],
    lasting: ['The children say so still', 'School sees children who are rested'],
  },
  safe: {
    goal: [
      'The children are looked after every day',
      'The children know whom to tell',
      'Somebody always knows where they are',
    ],
    evidence: [
      'The plan has ended, as all agreed',
      'School and health visitor have no worry',
      'Nobody was missing for months',
    ],
    lasting: ['Nothing has been told to the front door since', 'The plan ended, and none was needed again'],
  },
  crime: {
    goal: [
      'No more trouble with the police',
      'Evenings are spent at the club, not on the street',
      'Friends are of their own age',
    ],
    evidence: [
      'The police know of nothing new',
      'The youth club says that they come',
      'The youth worker meets them each week',
    ],
    lasting: ['The police know of nothing since', 'The order was completed'],
  },
  'domestic-abuse': {
    goal: [
      'Nobody at home is afraid',
      'The one who hurt them stays away',
      'They have a plan for being safe, and keep to it',
    ],
    evidence: [
      'No call to the police since we began',
      'The adviser has closed their case as safe',
      'The programme was completed',
    ],
    lasting: ['There was no call to the police since', 'Police and school agree'],
  },
}

const one = ({ family, draw }: Told, outcome: Outcome, part: keyof Words): string =>
  `${chanceOf('supported words', family, draw, outcome, part).pick(WORDS[outcome]![part])}.`

/** What will be different. */
export const goalOf = (told: Told, outcome: Outcome): string => one(told, outcome, 'goal')
/** What shows that it is. */
export const evidenceOf = (told: Told, outcome: Outcome): string => one(told, outcome, 'evidence')
/** What shows that it lasted. */
export const lastingOf = (told: Told, outcome: Outcome): string => one(told, outcome, 'lasting')
