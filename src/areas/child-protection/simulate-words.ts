import { ageOn } from '../../core/age.ts'
import type { Scene } from '../../engines/simulation/index.ts'

type Band = 'baby' | 'small' | 'child' | 'young'

const DOING: Record<Band, readonly string[]> = {
  baby: [
    'kicking on a blanket and following voices',
    'settling well after a feed',
    'smiling at every face that came near',
    'reaching for a soft rattle',
    'asleep, warm and well wrapped',
    'watching the light on the ceiling',
    'cooing back when spoken to',
    'gripping a finger and not letting go',
    'wide awake and looking about',
    'being rocked and sung to',
  ],
  small: [
    'building a tall tower and knocking it down',
    'carrying a bear from room to room',
    'pushing a toy bus along the rug',
    'turning the pages of a board book',
    'pouring water from cup to cup',
    'dancing to a song on the radio',
    'feeding a doll with a spoon',
    'climbing up for a cuddle and down again',
    'naming the animals in a puzzle',
    'drawing big circles in crayon',
    'lining up farm animals',
    'busy with a bowl of pasta',
  ],
  child: [
    'doing homework and asking good questions',
    'showing a picture from school',
    'making a den out of blankets',
    'reading aloud with real expression',
    'playing a card game and winning',
    'telling a long joke',
    'practising cartwheels',
    'sorting football stickers',
    'helping to lay the table',
    'teaching me a clapping game',
    'drawing a comic of three pages',
    'finishing a jigsaw',
    'feeding the rabbit',
    'learning the words of a song',
  ],
  young: [
    'back from school and making toast',
    'revising with music on',
    'happy to talk once the kettle was on',
    'fixing the chain of a bicycle',
    'sketching at the table',
    'full of plans for the weekend',
    'getting ready for training',
    'baking, and sharing it',
    'watching a match and explaining the rules',
    'looking at college courses',
    'laughing at something a friend had sent',
    'sorting out a drawer of old photographs',
  ],
}

const PLACE = [
  'in the front room',
  'by the window',
  'in the kitchen',
  'at the table',
  'on the living room floor',
  'with the back door open to the garden',
  'next to the sofa',
  'in a room that was warm and tidy',
  'while the tea was cooking',
  'with the television off',
  'in the middle of a busy house',
  'in a corner made cosy with cushions',
] as const

const OPENING = ['When I came', 'As I arrived', 'For most of the visit', 'When the door opened'] as const

const EFFORT = [
  'has kept each appointment at the clinic',
  'has been up in time for school every day',
  'rang before things became too much',
  'has put new locks on the windows',
  'went to the first session of the group',
  'has talked to the health visitor about sleep',
  'has kept to what we agreed about visitors',
  'has made bedtimes calmer with a story',
  'asked a relative to help and they said yes',
  'has cleared the stairs and made the bedroom ready',
  'has written down what worries and what helps',
  'met the teacher and they made a plan together',
  'has filled the cupboards and cooks most nights',
  'spoke honestly about a hard week',
  'has kept up with the support worker',
  'has found a quiet time each day to play',
] as const

const SINCE = [
  'since my last visit',
  'over the past fortnight',
  'this week',
  'more often than not',
  'without being reminded',
  'even on the difficult days',
  'as the plan asks',
  'which the school has noticed too',
  'and is proud of it, rightly',
  'and wants that to go on',
] as const

const STEP = [
  'ring the doctor about an appointment',
  'try the new morning routine',
  'write down how the nights go',
  'come to the core group',
  'visit the nursery together',
  'ask the school about a place at breakfast club',
  'talk with the family worker about money',
  'make a list of people to call when it is hard',
  'meet the counsellor',
  'see to the broken gate with the housing officer',
  'let the children choose an outing',
  'go over the safety plan again',
  'put a picture plan on the fridge',
  'bring the red book to the next clinic',
] as const

const BY = [
  'before I come next',
  'by the end of the week',
  'in the next ten days',
  'by the core group',
  'as soon as the school is back',
  'on a day that suits them',
  'with my help if that is wanted',
  'and tell me how it went',
  'this month',
  'after the weekend',
] as const

/** What happened at a visit: what went well first, then what was done, now and then what was agreed. */
export function whatHappened({ chance, child, day, family }: Scene): string {
  const carer = family.adults.find(adult => child.parents.includes(adult.id)) ?? family.adults[0]
  const named = carer?.forename ?? 'The carer'
  const { forename } = child
  const doing = chance.pick(DOING[bandOf(ageOn(child.born, day))])
  const said = [
    `${chance.pick(OPENING)}, ${forename} was ${doing} ${chance.pick(PLACE)}.`,
    `${named} ${chance.pick(EFFORT)}, ${chance.pick(SINCE)}.`,
  ]
  if (chance.happens(0.5)) said.push(`We agreed that ${named} will ${chance.pick(STEP)} ${chance.pick(BY)}.`)
  return said.join(' ')
}

const LIKES: Record<'small' | 'child' | 'young', readonly string[]> = {
  small: [
    'my bear',
    'jumping',
    'my nan',
    'pancakes',
    'the park',
    'my blue cup',
    'stories',
    'our cat',
    'the big slide',
    'my bed',
  ],
  child: [
    'football at break',
    'when we have a film night',
    'my teacher',
    'drawing dragons',
    'going swimming',
    'when it is quiet at home',
    'seeing my cousins',
    'science',
    'my new shoes',
    'when Mum sings',
    'having my own shelf',
    'riding my bike',
    'the school garden',
    'pasta night',
  ],
  young: [
    'having my own space',
    'music after school',
    'that people ask me first now',
    'my art lessons',
    'seeing my friends at the weekend',
    'that the house is calmer',
    'cooking for everyone',
    'the youth club on Thursdays',
    'my job at the market',
    'when we eat together',
    'being trusted with a key',
    'running, because it clears my head',
  ],
}

const WISHES: Record<'small' | 'child' | 'young', readonly string[]> = {
  small: [
    'more cuddles',
    'to go to the farm',
    'Daddy to come',
    'a red bike',
    'to paint',
    'you to play',
    'a night light',
    'to see the ducks',
    'my teddy mended',
    'to stay here',
  ],
  child: [
    'nobody to shout',
    'to stay at my school',
    'to know what happens at the meetings',
    'to see my dad on Saturdays',
    'a lock on the bathroom door',
    'my sister to sleep in my room',
    'to go to a sleepover',
    'people to tell me when plans change',
    'Mum to feel better',
    'to join the choir',
    'help with spelling',
    'fewer people asking me the same things',
  ],
  young: [
    'to be told the truth, even when it is hard',
    'to come to the next conference myself',
    'everyone to stop treating me like a baby',
    'Mum to get the help she asked for',
    'my phone left alone',
    'someone to talk to who is not family',
    'to finish the year at my school',
    'my little brother to be all right',
    'to see my gran more',
    'meetings not to be in lesson time',
    'the arguing to stop for good',
    'to get my place at college',
  ],
}

const AND = ['and', 'but', 'and also', 'and most of all'] as const

/** What a child of three or more says at a visit, in words of their age. */
export function childsWords({ chance, child, day }: Scene): string {
  const band = bandOf(ageOn(child.born, day))
  const words = band === 'baby' ? 'small' : band
  const [likes, wishes] = [chance.pick(LIKES[words]), chance.pick(WISHES[words])]
  const like = chance.pick(
    words === 'small' ? ['I like', 'I love'] : ['I like', 'I really like', 'The best thing is'],
  )
  return `${like} ${likes}, ${chance.pick(AND)} I want ${wishes}.`
}

function bandOf(age: number): Band {
  if (age < 1) return 'baby'
  if (age < 5) return 'small'
  return age < 12 ? 'child' : 'young'
}
