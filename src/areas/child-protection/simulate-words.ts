import type { Scene } from '../../engines/simulation/index.ts'
import { oneOf, telling } from '../child/facts.ts'

const OPENING = [
  'when I came',
  'as I arrived',
  'for most of the visit',
  'when the door opened',
  'all the while we talked',
] as const

const OPENING_BY_VIDEO = [
  'on the screen',
  'for most of the call',
  'as the call began',
  'all the while we talked by video',
] as const

const DOING = [
  '0-0.5: kicking on a blanket and following voices',
  '0-0.5: asleep, warm and well wrapped',
  '0-0.5: watching the light on the ceiling',
  '0-1: being rocked and sung to',
  '0-1: settling well after a feed',
  '0.2-1: smiling at every face that came near',
  '0.2-1: cooing back when spoken to',
  '0.4-1: gripping a finger and not letting go',
  '0.5-1: reaching for a soft rattle',
  '0.5-1: wide awake and looking about',
  '1-5: building a tall tower and knocking it down',
  '1-4: carrying a bear from room to room',
  '1-4: pushing a toy bus along the rug',
  '1-3: turning the pages of a board book',
  '1-4: pouring water from cup to cup',
  '1-5: dancing to a song on the radio',
  '1.5-4: feeding a doll with a spoon',
  '1-4: climbing up for a cuddle and down again',
  '2-5: naming the animals in a puzzle',
  '2-5: drawing big circles in crayon',
  '2-5: lining up farm animals',
  '1-5: busy with a bowl of pasta',
  '6-12: doing homework and asking good questions',
  '5-12: showing a picture from school',
  '4-11: making a den out of blankets',
  '6-12: reading aloud with real expression',
  '6-14: playing a card game and winning',
  '5-12: telling a long joke',
  '5-12: practising cartwheels',
  '6-12: sorting football stickers',
  '5-12: helping to lay the table',
  '5-10: practising a clapping game',
  '7-13: drawing a comic of three pages',
  '5-11: finishing a jigsaw',
  '5-12: feeding the rabbit',
  '5-12: learning the words of a song',
  '11+: back from school and making toast',
  '12+: doing homework with music on',
  '12+: happy to talk once the kettle was on',
  '12+: fixing the chain of a bicycle',
  '11+: sketching',
  '12+: full of plans for the weekend',
  '11+: getting ready for training',
  '11+: baking, and sharing it',
  '12+: watching a match and explaining the rules',
  '15+: looking at college courses',
  '12+: laughing at something a friend had sent',
  '12+: sorting out a drawer of old photographs',
] as const

const PLACE = [
  'in the front room',
  'by the window',
  'in the kitchen',
  'next to the table',
  'in the living room',
  'with the back door open to the garden',
  'next to the sofa',
  'in a room that was warm and tidy',
  'while the tea was cooking',
  'with the television off',
  'in the middle of a busy house',
  'near where we sat and talked',
] as const

/** What a parent does day by day, and since when; what was done once, and what it led to. */
const HABIT = [
  'has kept each appointment at the clinic',
  '4+: has had {name} at school on time',
  'has rung before things became too much',
  '0-5: has talked each week with the health visitor about {name}’s sleep',
  'has gone to each session of the group',
  'has kept to what we agreed about visitors',
  '1-11: has made {name}’s bedtimes calmer with a story',
  'has cooked most nights',
  'has kept up with the support worker',
  '0-11: has found a quiet time each day to play with {name}',
  '11+: has talked with {name} before saying no',
] as const
const SINCE = [
  'since my last visit',
  'over the past fortnight',
  'more often than not',
  'without being reminded',
  'even on the difficult days',
  'as the plan asks',
  '5+: which the school has noticed too',
  'and wants that to go on',
] as const
const DONE = [
  'has put new locks on the windows',
  'has asked a relative for help, who said yes',
  'has cleared the stairs and made {name}’s bedroom ready',
  'has written down what worries and what helps',
  '4.5-12: has met {name}’s teacher and made a plan',
  'has filled the cupboards',
  'spoke honestly about a hard week',
  'went to the first session of the group',
  '0-5: has registered {name} with a dentist',
] as const
const ON = [
  'this week',
  'in the past fortnight',
  'and is proud of it, rightly',
  'as we had agreed',
  'and told the core group',
  'before I could ask',
  'with help from a friend',
] as const

const STEP = [
  'ring the doctor about an appointment for {name}',
  '1+: try the new morning routine',
  '0-5: write down how {name}’s nights go',
  'come to the core group',
  '1-4: look round the nursery with {name}',
  '4.5-12: ask the school about a place at breakfast club for {name}',
  'talk with the family worker about money',
  'make a list of people to call when it is hard',
  'meet the counsellor',
  'see to the broken gate with the housing officer',
  '3+: let {name} choose an outing',
  'go over the safety plan with me again',
  '3-11: put a picture plan on the fridge for {name}',
  '0-4: bring {name}’s red book to the next clinic',
  '11+: ask {name} what would help at weekends',
] as const
const BY = [
  'before I come next',
  'by the end of the week',
  'in the next ten days',
  'by the core group',
  'with my help if that is wanted',
  'and tell me how it went',
  'this month',
  'after the weekend',
] as const

/** What happened at a visit: what went well first, then what was done, now and then what was agreed. */
export function whatHappened(scene: Scene, byVideo: boolean): string {
  const { chance, child, family } = scene
  const carer = family.adults.find(adult => child.parents.includes(adult.id)) ?? family.adults[0]
  const named = carer?.forename ?? 'the carer'
  const effort = chance.happens(0.6)
    ? `${oneOf(scene, HABIT)}, ${oneOf(scene, SINCE)}`
    : `${oneOf(scene, DONE)}, ${oneOf(scene, ON)}`
  const said = [
    byVideo
      ? `${chance.pick(OPENING_BY_VIDEO)}, {name} was ${oneOf(scene, DOING)}.`
      : `${chance.pick(OPENING)}, {name} was ${oneOf(scene, DOING)} ${chance.pick(PLACE)}.`,
    `${named} ${effort}.`,
  ]
  if (chance.happens(0.5)) said.push(`we agreed that ${named} will ${oneOf(scene, STEP)} ${chance.pick(BY)}.`)
  return telling(said.join(' '), child)
}

const LIKE = ['I like', '3-5: I love', '5+: I really like', '5+: the best thing is'] as const
const LIKES = [
  '3-5: my bear',
  '3-5: jumping',
  '3-5 kin: my nan',
  '3-7: pancakes',
  '3-5: the park',
  '3-5: my blue cup',
  '3-6: stories',
  '3-7: our cat',
  '3-6: the big slide',
  '3-5: my bed',
  '5-13: football at break',
  '5-12: when we have a film night',
  '5-11: my teacher',
  '5-11: drawing dragons',
  '5-13: going swimming',
  '5+: when it is quiet at home',
  '5-13 kin: seeing my cousins',
  '7+: science',
  '5-11: my new shoes',
  '4-11 mother: when Mum sings',
  '5-12: having my own shelf',
  '6-13: riding my bike',
  '5-11: the school garden',
  '4-12: pasta night',
  '11+: having my own space',
  '11+: music after school',
  '11+: that people ask me first now',
  '11+: my art lessons',
  '11+: seeing my friends at the weekend',
  '11+: that the house is calmer',
  '11+: cooking for everyone',
  '11+: the youth club on Thursdays',
  '15+: my job at the market',
  '11+: when we eat together',
  '12+: being trusted with a key',
  '12+: running, because it clears my head',
] as const
const WISHES = [
  '3-6: more cuddles',
  '3-6: to go to the farm',
  '3-5 dad-elsewhere: Daddy to come',
  '3-7: a red bike',
  '3-6: to paint',
  '3-5: you to play',
  '3-7: a night light',
  '3-5: to see the ducks',
  '3-5: my teddy mended',
  '3-6: to stay here',
  '5+: nobody to shout',
  '5+: to stay at my school',
  '7+: to know what happens at the meetings',
  '5-13 dad-elsewhere: to see my dad on Saturdays',
  '8+: a lock on the bathroom door',
  '5-11 sister: my sister to sleep in my room',
  '6-12: to go to a sleepover',
  '6+: people to tell me when plans change',
  '5-13 mother: Mum to feel better',
  '6-13: to join the choir',
  '6-12: help with spelling',
  '7+: fewer people asking me the same things',
  '11+: to be told the truth, even when it is hard',
  '11+: to come to the next conference myself',
  '11+: everyone to stop treating me like a baby',
  '11+ mother: Mum to get the help she asked for',
  '11+: my phone left alone',
  '11+: someone to talk to who is not family',
  '11-16: to finish the year at my school',
  '8+ brother: my brother to be all right',
  '8+ kin: to see my gran more',
  '11+: meetings not to be in lesson time',
  '9+: the arguing to stop for good',
  '15+: to get my place at college',
] as const
const AND = ['and', 'but', 'and also', 'and most of all'] as const

/** What a child of three or more says at a visit, in words of their age. */
export function childsWords(scene: Scene): string {
  const { chance, child } = scene
  return telling(
    `${oneOf(scene, LIKE)} ${oneOf(scene, LIKES)}, ${chance.pick(AND)} I want ${oneOf(scene, WISHES)}.`,
    child,
  )
}
