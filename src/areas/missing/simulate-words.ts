import type { Scene } from '../../engines/simulation/index.ts'
import { fitting, oneOf, type Words } from '../child/facts.ts'

const WHY: Words = [
  'went to see friends from an old school',
  'kin: wanted to be at a cousin’s birthday',
  'needed to walk after an argument',
  'brother: had missed a brother and went to see him',
  'sister: had missed a sister and went to see her',
  'stayed on after football and lost track of time',
  'felt that nobody was listening that day',
  'was worried about a friend and would not leave her alone',
  'kin: wanted to be with Gran on a hard date',
  'did not like a new rule about phones',
  'had bad news and did not know whom to tell',
  'went to listen to music at a friend’s house',
  'could not sleep and went out for air',
  'was angry that a visit had been called off',
  'had a row at school and put off coming back',
  'wanted to prove that the bus was easy',
  'had a new friend and enjoyed the company',
]

const THERE = [
  'was warm and fed',
  'was with people of the same age',
  'kept the phone on for most of it',
  'had a bed on a sofa',
  'felt safe until it got late',
  'was a bit scared at the bus station',
  'knew the way back the whole time',
  'asked a friend’s parents for a lift home',
  'ate chips and talked',
  'did not drink or take anything',
  'would not say who else was there, and that is all right for now',
  'was cold and glad to be fetched',
] as const

const HELP: Words = [
  'a lift home without a telling off',
  'kin: more time with family, agreed beforehand',
  'one person to ring at any hour',
  'a later time to be in at weekends',
  'being asked before plans change',
  'help to get on with the others in the house',
  'somewhere quiet to go when it is loud',
  'going back to the boxing club',
  'talking to the same worker each time',
  'a bus pass and a plan for getting back',
  'a friend being allowed to visit',
  'mother: knowing when the next visit with Mum will be',
  'a say in where to live next',
  'someone from school to talk to',
]

const BEFORE = [
  'next time',
  'from now on',
  'most of all',
  'on days like that',
  'before it gets too much',
] as const
const SAID = ['said that', 'explained that', 'told me that', 'spoke openly:'] as const

const TOGETHER = [
  'met friends at {place}, as most of them did that night,',
  'went to {place} because everyone was going',
  'had a message that friends were at {place}',
  'did not want to be the one who stayed in when the others were at {place}',
] as const

/**
 * What a young person told someone who listened after they came back; `place` where friends were out together. Nothing
 * in it that could put them in danger.
 */
export function account(scene: Scene, place?: string): string {
  const { chance, child } = scene
  const helps = fitting(scene, HELP)
  const first = chance.pick(helps)
  const second = chance.pick(helps.filter(other => other !== first))
  const [they, them] = child.sex === 'F' ? ['she', 'her'] : ['he', 'him']
  const why = place ? chance.pick(TOGETHER).replace('{place}', place) : oneOf(scene, WHY)
  return [
    `${child.forename} ${chance.pick(SAID)} ${they} ${why} and ${chance.pick(THERE)}.`,
    `What would help ${them} ${chance.pick(BEFORE)}, ${they} said, is ${first}, and ${second}.`,
  ].join(' ')
}
