import type { Words } from '../child/facts.ts'

/** What would help, by PRIMARY_NEED code. */
export const NEEDS: Record<string, Words> = {
  N1: [
    'the shouting has stopped, and {name} still listens for it at night',
    'kin: they want to keep calm with {name}, and would like to be shown how',
    '1+: {name} has been hungry at times, and nobody has meant it',
    '0-1: the days with {name} are long, and nobody has shown them how to fill them',
  ],
  N2: [
    'caring for {name} leaves no hour for anything else',
    'they do not know what {name} could have, and whom to ask for it',
    'what {name} needs changes, and the house has not changed with it',
  ],
  N3: [
    'illness at home means that {name} does much alone',
    'the one who cares for {name} is better on some days than on others',
    '8+: {name} looks after somebody, and nobody looks to {name}',
  ],
  N4: [
    'the rent is behind, and {name} hears of little else',
    'somebody they all loved has died, and {name} does not speak of it',
    'there are too many people in one room, and {name} sleeps where there is space',
  ],
  N5: [
    'there are quarrels every evening, and {name} goes to bed in the middle of them',
    '8+: {name} and those at home no longer find words that are not angry',
    'the two who look after {name} want different things for {them}',
    '11+: {name} says that nobody listens, and they say the same of {name}',
  ],
  N6: [
    '8+: {name} gets into trouble with others and is sorry on {their} own',
    '4.5+: {name} has been sent home from school twice this month',
    'how {name} behaves is more than they can manage without help',
  ],
  N7: [
    'they have not been here long, and do not know yet what there is for {name}',
    'there is little money, and none of it is what {name} needs it to be',
  ],
  N9: ['4.5+: {name} has not been in school as {they} should', 'nobody is at home when {name} comes back'],
}

/** What may be so whatever the worry was. */
export const OF_ANY_NEED: Words = [
  '4.5+: mornings are hard, and {name} is late',
  'nights are broken, and {name} is not the only one who is tired',
  '2+: nobody says no to {name} twice in the same way',
  'they have no family near, and nobody to have {name} for an hour',
  '0-4.5: {name} would like a place at a playgroup, and so would those at home',
  '5+: {name} would like something to do after school',
  'forms and letters about {name} have piled up unopened',
  'somebody has to bring together those who help {name} already',
]

/** What is hoped for. */
export const WISHES: Words = [
  '',
  'a visit each week for some months would help {name}',
  'somebody to talk it through with {name}, not about {them}',
  'a family worker could go along to {name}’s first appointments',
  'one person to ring, who knows {name}',
  'help with a plan for {name}’s evenings, and with keeping to it',
  'kin: what they ask for is time with {name} that is not about what went wrong',
  'a group for grown-ups, and somebody to have {name} meanwhile',
]

/** What a family wants to be different. */
export const AGREED_TO: Words = [
  'to leave the house with {name} and without shouting',
  'to laugh with {name} again',
  'to sleep, all of them, and {name} first',
  'that neither they nor {name} is afraid of the letter box',
  '4.5+: to have a week with no call from {name}’s school',
  'to have one evening that belongs to {name}',
  'somebody who rings back when they ask about {name}',
  '8+: to know where {name} is without having to ask',
  'to do it without us by the summer, with {name} well',
]
