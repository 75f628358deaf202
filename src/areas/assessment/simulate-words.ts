import type { Scene } from '../../engines/simulation/index.ts'
import { oneOf, telling, type Words } from '../child/facts.ts'

const WAITED: Words = [
  'waited for the hospital’s report on {name}',
  'a new worker had first to get to know {name}',
  'kin: {name}’s family were away for some weeks',
  'kin: an interpreter whom {name}’s family trust was found late',
  'dad-elsewhere: {name}’s father was found late, and had to be heard',
  'two visits to {name} were put off by illness',
  'a second opinion was asked for on {name}’s health',
  'those who know {name} gave different accounts, which had to be understood',
  'the answer from where {name} lived before came late',
  '7+: {name} asked for more time before saying what {they} wanted',
  '5+: the school was closed when {name}’s teachers were to be asked',
  '5+: the police asked us to wait before speaking with {name}',
  '0-5: the health visitor was to see {name} once more before we could say',
  '{name}’s worker left, and the work was handed over',
]
const THEN: Words = [
  '',
  'kin: {name}’s family knew why.',
  'the help for {name} did not wait for it.',
  '{name} was seen all the while.',
  'a manager went through what was still to be done for {name}.',
  '6+: {name} was told what was still to come.',
]

const NOT_SEEN: Words = [
  'kin: {name} is with family abroad, and their worker there has written to us',
  'parent: {name}’s parents did not agree to it, and there was no ground to go further',
  '5+: {name} was away each time I came, and the school sees {them} every day',
  '0-5: {name} was away each time I came, and the health visitor sees {them} every week',
  '{name} has moved to another town, whose council has been told',
  '11+: {name} would not meet me, and spoke with the school nurse instead',
]
const NEWBORN = '{name} was born only days before and is still in hospital, where the midwife sees {them}'
const MISSING = '{name} was missing for all of it, and the police and we are looking for {them}'

/** Why a child was not seen before the assessment was authorised. */
export function whyNotSeen(scene: Scene): string {
  const { child, day } = scene
  if (day - child.born < 8) return telling(`${NEWBORN}.`, child)
  return telling(`${scene.spell('missing') ? MISSING : oneOf(scene, NOT_SEEN)}.`, child)
}

/** Why an assessment was late, as the family may read it. */
export function whyLate(scene: Scene): string {
  const { child, chance, day } = scene
  if (child.born > day) return chance.pick(WAITED_UNBORN)
  return telling(`${oneOf(scene, WAITED)}. ${oneOf(scene, THEN)}`.trim(), child)
}

/** Of one who is not born and has no name yet. */
const WAITED_UNBORN: Words = [
  'The hospital’s report came late, and the parents knew why.',
  'The scan had to be done again before we could say what help is needed.',
  'The parents were away for some weeks, and the midwife saw them there.',
  'The answer from where the parents lived before came late.',
  'A new worker had first to get to know the parents.',
]
