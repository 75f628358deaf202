import type { Scene } from '../../engines/simulation/index.ts'
import { telling } from '../child/facts.ts'

const GOOD = [
  '{name} showed me what {they} had made',
  '{name} was rested and glad to see me',
  '{name} talked about school before anything else',
  '{name} and I walked to the park and back',
  'breakfast is on the table before {name} leaves',
  '{name} has slept in {their} own bed all month',
  'there was laughing when I came in, and {name} was in the middle of it',
  '{name} was shy at first, then read to me',
  '{name} is back at {their} club',
  'the doctor is pleased with {name}',
  '{name} helped to cook, and was proud of it',
  '{name} has a shelf of {their} own now',
]
const GOOD_SMALL = [
  '{name} was content and held out a toy to me',
  '{name} slept in a clean cot while we talked',
  '{name} has grown, and the health visitor is pleased',
  '{name} went to be held as soon as something was new',
  '{name} babbled and smiled at those who care for {them}',
  '{name} was dressed for the day and had eaten',
]
const AND = [
  '',
  ', though the week had been long',
  ', as last time',
  ', which is new',
  ', and nobody had to be asked',
  ', even with visitors in the house',
  ', since the plan began',
]
const HARD = [
  'mornings are still a rush, and {name} was late twice',
  'money ran out before the month did, and {name} knew it',
  'the grown-ups still raise their voices, and {name} goes upstairs when they do',
  'the appointment for {name} was missed and has been made again',
  'the house was cold, and {name} did homework in a coat',
  'it is hard to say no to {name} and mean it, they told me',
  'nobody has yet rung the group we spoke of for {name}',
  '{name} misses someone who has moved out',
]
const NEXT = [
  'we agreed one thing each before I see {name} again',
  'the food bank will come this week, so that {name} has enough',
  'I will ring the school about {name} tomorrow',
  'next time {name} chooses where we talk',
  'the family meeting for {name} is set, and they wrote the list of who comes',
  '{name}’s grandmother will do two school runs',
  'I said what we would do if {name} were frightened again',
  'we looked at the plan for {name} and crossed out what is done',
]

const SMALL_YEARS = 4

/** What a worker found on a visit: first what goes well, then what is hard, and what comes next. */
export function wentOn({ chance, child, day }: Scene): string {
  const isSmall = (day - child.born) / 365.25 < SMALL_YEARS
  const parts = [`${chance.pick(isSmall ? GOOD_SMALL : GOOD)}${chance.pick(AND)}.`]
  if (chance.happens(0.5)) parts.push(`${chance.pick(HARD)}.`)
  if (chance.happens(0.5)) parts.push(`${chance.pick(NEXT)}.`)
  return telling(parts.join(' '), child)
}

const DOING = [
  'played football',
  'made a cake',
  'watched a film',
  'went to the shops',
  'did my reading',
  'fed the ducks',
  'went on the big swing',
  'built a den',
  'went swimming',
  'played cards',
  'planted beans',
  'sang songs',
]
const WITH = ['Nan', 'my cousin', 'my best friend', 'my uncle', 'my teacher', 'the lady next door', 'my aunt']
const SOON = [
  'yesterday',
  'on Saturday',
  'after school',
  'all weekend',
  'for a treat',
  'when it rained',
  'and nobody shouted',
  'and we laughed',
  'and I want to do it again',
]
const WISH = ['I wish', 'I would like it if', 'it would be good if', 'it is better when I know that']
const COULD = [
  'could come to my school play',
  'could be there more',
  'could read with me',
  'could have a rest',
  'could stay for tea',
  'could come when you come',
  'could help me with sums',
  'could see my new shoes',
  'could take me to my club',
]
const TEEN = [
  'I sleep better',
  'I can think at school',
  'I go home when I say I will',
  'I have somebody to ring',
  'I see my friends again',
  'I do not worry all day',
  'I eat with the others',
  'I say what I think',
  'I go to training again',
  'I get my homework done',
]
const SINCE = [
  'now that it is quiet',
  'since you started coming',
  'when everybody is all right',
  'as long as nobody shouts',
  'because somebody listens',
  'if people tell me things first',
  'since half-term',
  'most days',
  'even when it is hard',
]
const BUT = [
  'but I still listen at the door',
  'but tell me before you ring school',
  'and I want that written down',
  'and I said so at home',
  'but Sundays are the worst',
  'and I want it to stay like that',
  'but I miss how it was',
  'and you can tell the others',
  'but ask me again next month',
]

/** What a child said, in words of their age. Nothing is made of one who does not speak in sentences yet. */
export function childSaid({ chance, child, day, family }: Scene): string {
  const years = (day - child.born) / 365.25
  if (years >= 11) return begun(`${chance.pick(TEEN)} ${chance.pick(SINCE)}, ${chance.pick(BUT)}.`)
  const parents = family.adults.filter(({ id }) => child.parents.includes(id))
  const people = [...parents.map(({ sex }) => (sex === 'F' ? 'Mum' : 'Dad')), ...WITH]
  const did = `I ${chance.pick(DOING)} with ${chance.pick(people)} ${chance.pick(SOON)}.`
  if (years < 7) return did
  return `${did} ${begun(`${chance.pick(WISH)} ${chance.pick(people)} ${chance.pick(COULD)}.`)}`
}

const begun = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** What a worker writes when nobody was in. */
export const nobodyIn = ({ chance, child }: Scene): string =>
  telling(
    `${chance.pick(['nobody was in when I came to see {name}', 'I knocked twice for {name} and waited', 'a neighbour said that {name} and the family had gone out', 'the curtains were drawn and {name} was not there', '{name}’s family had forgotten the day'])}. ${chance.pick(['I left a card with my number for {name}’s family', 'I rang, and they will be in when I come again for {name}', 'the school had seen {name} that morning', 'I have written to ask when {name} and the family would like me to come', 'I go again this week to see {name}'])}.`,
    child,
  )
