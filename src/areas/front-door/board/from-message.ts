import { type Day, isoDay } from '../../../core/day.ts'
import { type Answer, type Submission, saidTo, wordsOf } from '../../../engines/portals/index.ts'
import { agreedAsTold } from './agreed-before.ts'
import { bornAsTold } from './born-as-told.ts'

type Form = Readonly<Record<string, string>>

/** Who made contact, as the census says it, by the kind of organisation that a professional chose. */
const SOURCES: Readonly<Record<string, string>> = {
  school: '2A',
  police: '6',
  'health-service': '3F',
  housing: '4',
  council: '5B',
  charity: '8',
  another: '8',
}

/** Answers that have a place of their own in the form; the rest stand below the worry, each with its question. */
const PLACED: readonly string[] = [
  'worry',
  'your-name',
  'your-job',
  'agency',
  'agency-kind',
  'telephone',
  'email',
  'reach',
  'naming',
  'another',
  'about',
  'your-school',
  'your-address',
  'your-age',
  'child-name',
  'child-born',
  'child-school',
  'child-address',
]

/**
 * A message of the letterbox as the form on which a contact is written down, so that nothing is typed again. Whoever
 * wrote is only named to be reached where they may be answered.
 */
export function formOf(message: Submission, today: Day): Form {
  const { answers, standing } = message
  const said = (name: string) => saidTo(answers, name)
  const children = childrenIn(message, today)
  const name =
    said('naming') === 'nameless' || (standing === 'young-person' && isThemselves(message))
      ? ''
      : said('your-name')
  const reached = message.mayReply ? said('email') || said('telephone') || said('reach') : ''
  return {
    source: sourceOf(message),
    referrer: name,
    agency: said('agency'),
    referrerContact: reached,
    ...(standing !== 'professional' && !message.mayBeNamed ? { unnamed: 'yes' } : {}),
    worry: [said('worry'), ...answers.filter(isUnplaced).map(inWords)].join('\n'),
    children: String(Math.max(1, children.length)),
    ...Object.assign({}, ...children.map((child, i) => fieldsOf(child, i + 1))),
    ...agreedAsTold(message, Math.max(1, children.length)),
  }
}

const isThemselves = ({ answers }: Submission): boolean => saidTo(answers, 'about') !== 'friend'

function sourceOf({ standing, answers }: Submission): string {
  if (standing === 'professional') return SOURCES[saidTo(answers, 'agency-kind')] ?? '8'
  if (standing === 'public') return saidTo(answers, 'naming') === 'nameless' ? '9' : '1D'
  return saidTo(answers, 'about') === 'friend' ? '1D' : '1C'
}

const isUnplaced = (answer: Answer): boolean =>
  answer.child === null && !PLACED.includes(answer.name) && wordsOf(answer).length > 0

const inWords = (answer: Answer): string => `${answer.asked} ${wordsOf(answer).join('; ')}`

type ToldChild = { name: string; born: Day | undefined; home: string; told: string[] }

/** The children told of; a young person who writes of themselves first. */
function childrenIn(message: Submission, today: Day): ToldChild[] {
  const { answers, standing } = message
  const said = (name: string) => saidTo(answers, name)
  const byChild = new Map<number, Answer[]>()
  for (const answer of answers)
    if (answer.child !== null) byChild.set(answer.child, [...(byChild.get(answer.child) ?? []), answer])
  const others = [...byChild.values()].map(mine => {
    const born = bornAsTold(saidTo(mine, 'child-born'), today)
    const placed = ['child-name', 'child-address', 'another', ...(born === undefined ? [] : ['child-born'])]
    return {
      name: saidTo(mine, 'child-name'),
      born,
      home: saidTo(mine, 'child-address'),
      told: mine.filter(answer => !placed.includes(answer.name) && wordsOf(answer).length > 0).map(inWords),
    }
  })
  if (standing !== 'young-person' || !isThemselves(message)) return others
  const aged = [
    said('your-age') && `Says they are ${said('your-age')}.`,
    said('your-school') && `Goes to ${said('your-school')}.`,
  ]
  return [
    {
      name: said('your-name'),
      born: bornAsTold(said('your-age'), today),
      home: said('your-address'),
      told: aged.filter(words => words !== ''),
    },
    ...others,
  ]
}

function fieldsOf({ name, born, home, told }: ToldChild, nth: number): Form {
  const words = name.trim().split(/\s+/)
  const surname = words.length > 1 ? words.at(-1)! : ''
  return {
    [`forename-${nth}`]: (surname === '' ? words : words.slice(0, -1)).join(' '),
    [`surname-${nth}`]: surname,
    ...(born === undefined ? {} : { [`born-${nth}`]: isoDay(born) }),
    [`home-${nth}`]: home.replace(/\s*\n\s*/g, ', '),
    [`told-${nth}`]: told.join('\n'),
  }
}
