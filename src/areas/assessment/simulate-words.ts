import type { Scene } from '../../engines/simulation/index.ts'
import { telling } from '../child/facts.ts'

const WAITED = [
  'waited for the hospital’s report on {name}',
  'a new worker had first to get to know {name}',
  '{name}’s family were away for some weeks',
  'an interpreter whom {name}’s family trust was found late',
  '{name}’s father was found late, and had to be heard',
  'two visits to {name} were put off by illness',
  'a second opinion was asked for on {name}’s health',
  'those who know {name} gave different accounts, which had to be understood',
  'the answer from where {name} lived before came late',
  '{name} asked for more time before saying what {they} wanted',
  'the school was closed when {name}’s teachers were to be asked',
  'the police asked us to wait before speaking with {name}',
  '{name}’s worker left, and the work was handed over',
]
const THEN = [
  '',
  ' {name}’s family knew why.',
  ' the help for {name} did not wait for it.',
  ' {name} was seen all the while.',
  ' a manager agreed a new day for {name}’s.',
  ' {name} was told what was still to come.',
]

const NOT_SEEN = [
  '{name} is with family abroad, and their worker there has written to us',
  '{name}’s parents did not agree to it, and there was no ground to go further',
  '{name} was away each time I came, and the school sees {them} every day',
  '{name} moved to an aunt in another town, whose council has been told',
  '{name} would not meet me, and spoke with the school nurse instead',
]
const NEWBORN = '{name} was born only days before and is still in hospital, where the midwife sees {them}'
const MISSING = '{name} was missing for all of it, and the police and we are looking for {them}'

/** Why a child was not seen before the assessment was authorised. */
export function whyNotSeen(scene: Scene): string {
  const { chance, child, day } = scene
  if (day - child.born < 8) return telling(`${NEWBORN}.`, child)
  return telling(`${scene.spell('missing') ? MISSING : chance.pick(NOT_SEEN)}.`, child)
}

/** Why an assessment was late, as the family may read it. */
export const whyLate = ({ chance, child }: Scene): string =>
  telling(`${chance.pick(WAITED)}.${chance.pick(THEN)}`, child)
