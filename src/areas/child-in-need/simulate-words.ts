import type { Scene } from '../../engines/simulation/index.ts'
import { oneOf, telling } from '../child/facts.ts'

const GOOD = [
  '0-0.3: {name} slept through most of the visit, warm and well wrapped',
  '0-0.5: {name} fed well and settled on a shoulder',
  '0-0.5: {name} has put on weight, and the health visitor is pleased',
  '0-1: {name} slept in a clean cot while we talked',
  '0.2-1: {name} smiled whenever someone spoke to {them}',
  '0.5-4: {name} was content and held out a toy to me',
  '0.3-4: {name} has grown, and the health visitor is pleased',
  '0.7-3: {name} went to be held as soon as something was new',
  '0.4-2: {name} babbled and smiled at those who care for {them}',
  '0.5-5: {name} was dressed for the day and had eaten',
  '2-12: {name} showed me what {they} had made',
  '3+: {name} was rested and glad to see me',
  '5+: {name} talked about school before anything else',
  '3-14: {name} and I walked to the park and back',
  '5+: {name} has had breakfast before leaving for school',
  '2+: {name} has slept in {their} own bed all month',
  '2+: there was laughing when I came in, and {name} was in the middle of it',
  '6-13: {name} was shy at first, then read to me',
  '6+: {name} is back at {their} club',
  '2+: the doctor is pleased with {name}',
  '5+: {name} helped to cook, and was proud of it',
  '6+: {name} has a shelf of {their} own at last',
  '12+: {name} told me about a friend {they} can count on',
  '13+: {name} made the tea and stayed to talk',
] as const
const AND = [
  '',
  ', though the week had been long',
  ', and I was glad to see it',
  ', as those at home had hoped',
  ', on a day when much else was going on',
  ', even with others about',
  ', and I said so',
] as const
const HARD = [
  '4.5+: mornings are still a rush, and {name} was late twice',
  '0-5: nights are broken, and everyone but {name} is tired',
  '0-7: money ran out before the month did, though {name} had what {they} needed',
  '7+: money ran out before the month did, and {name} knew it',
  '1+: the grown-ups still raise their voices where {name} can hear',
  '4+: the grown-ups still raise their voices, and {name} goes upstairs when they do',
  'an appointment for {name} was missed and has been made again',
  '6+: the house was cold, and {name} did homework in a coat',
  '0-6: the house was cold, and the heater was in {name}’s room',
  '2+: it is hard to say no to {name} and mean it, they told me',
  'nobody has yet rung the group we spoke of for {name}',
  '2+: {name} misses someone who has moved out',
] as const
const NEXT = [
  'we agreed one thing each before I see {name} again',
  'the food bank will come this week, so that there is enough for {name}',
  '4.5+: I will ring the school about {name} tomorrow',
  '0-4.5: I will ring the health visitor about {name} tomorrow',
  '5+: next time {name} chooses where we talk',
  'the family meeting for {name} is set, and they wrote the list of who comes',
  '4.5-11 kin: {name}’s grandmother will take {them} to school on two days',
  '0-4.5 kin: {name}’s grandmother will have {them} on two mornings',
  '6+: I said what we would do if {name} were frightened again',
  'we looked at the plan for {name} and crossed out what is done',
] as const

/** What can be told of a visit by video. */
const GOOD_BY_VIDEO = [
  '0-1: {name} was held up to the screen and looked at it',
  '0-3: I saw {name} on the screen, playing on the rug',
  '0-3: I saw {name} by video, dressed and busy with a toy',
  '3+: {name} and I talked by video',
  '3+: {name} held up to the screen what {they} had made',
  '3+: {name} waved before I had said a word',
  '5+: {name} took the telephone round and showed me {their} room',
  '8+: {name} talked with me by video and closed the door to do so',
] as const

/** What a worker found on a visit: first what goes well, then what is hard, and what comes next. */
export function wentOn(scene: Scene, byVideo: boolean): string {
  const { chance, child } = scene
  const parts = [`${oneOf(scene, byVideo ? GOOD_BY_VIDEO : GOOD)}${chance.pick(AND)}.`]
  if (chance.happens(0.5)) parts.push(`${oneOf(scene, HARD)}.`)
  if (chance.happens(0.5)) parts.push(`${oneOf(scene, NEXT)}.`)
  return telling(parts.join(' '), child)
}

const DID = [
  '5+: played football',
  'made a cake',
  'watched a film',
  'went to the shops',
  '5+: did my reading',
  'fed the ducks',
  'went on the big swing',
  'built a den',
  'went swimming',
  '5+: played cards',
  'planted beans',
  'sang songs',
] as const
const WITH = [
  'kin: Nan',
  'kin: my cousin',
  'my best friend',
  'kin: my uncle',
  'my teacher',
  'the lady next door',
  'kin: my aunt',
  'mother: Mum',
  'mother: Mum',
  'father: Dad',
  'father: Dad',
  'sister: my sister',
  'brother: my brother',
] as const
const SOON = [
  'yesterday',
  'on Saturday',
  '4.5+: after school',
  'all weekend',
  'for a treat',
  'when it rained',
  'and nobody shouted',
  'and we laughed',
  'and I want to do it again',
] as const
const WISH = ['I wish', 'I would like it if', 'it would be good if', 'it is better when I know that'] as const
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
] as const
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
] as const
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
] as const
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
] as const

/** What a child of three or more said, in words of their age. */
export function childSaid(scene: Scene): string {
  const { chance, child, day } = scene
  const years = (day - child.born) / 365.25
  if (years >= 11) return begun(`${chance.pick(TEEN)} ${chance.pick(SINCE)}, ${chance.pick(BUT)}.`)
  const did = `I ${oneOf(scene, DID)} with ${oneOf(scene, WITH)} ${oneOf(scene, SOON)}.`
  if (years < 7) return did
  return `${did} ${begun(`${chance.pick(WISH)} ${oneOf(scene, WITH)} ${chance.pick(COULD)}.`)}`
}

const begun = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

const NOBODY_IN = [
  'nobody was in when I came to see {name}',
  'I knocked twice for {name} and waited',
  'a neighbour said that {name} and the family had gone out',
  'the curtains were drawn and {name} was not there',
  '{name}’s family had forgotten the day',
] as const
const SO = [
  'I left a card with my number for {name}’s family',
  'I rang, and they will be in when I come again for {name}',
  '4.5+: the school had seen {name} that morning',
  '0-4.5: the health visitor had seen {name} that week',
  'I have written to ask when {name} and the family would like me to come',
  'I go again this week to see {name}',
] as const

/** What a worker writes when nobody was in. */
export const nobodyIn = (scene: Scene): string =>
  telling(`${scene.chance.pick(NOBODY_IN)}. ${oneOf(scene, SO)}.`, scene.child)
