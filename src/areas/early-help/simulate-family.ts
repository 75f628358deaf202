import { addDays } from '../../core/day.ts'
import { type CityPerson, homeOn, type Scene } from '../../engines/simulation/index.ts'
import { Agreement } from './records.ts'
import { whyRefused } from './simulate-words.ts'

/** The part of the city in which the family lives. */
export const partOf = ({ family, day }: Scene): string => homeOn(family, day)?.home.locality ?? 'Central'

/** The hub of that part. */
export const hubOf = (scene: Scene): string => `${partOf(scene)} hub`

/** Writes down what whoever can agree for the child said: the agreement's id. */
export function said(scene: Scene, isGiven: boolean): string {
  const { name, standing } = whoAgrees(scene)!
  return scene.write(Agreement, {
    purpose: 'early-help',
    position: isGiven ? 'given' : 'refused',
    saidOn: scene.day,
    askedOf: name,
    standing,
    askedBy: scene.somebody(hubOf(scene), scene.family.id),
    reason: isGiven ? null : whyRefused(scene),
  })
}

/** Who can agree for the child: a parent, or a young person of 16 or 17 who has none here; nobody for a few. */
export function whoAgrees({
  child,
  family,
  day,
}: Scene): { name: string; standing: 'mother' | 'responsible' | 'young-person' } | undefined {
  const parents = family.adults.filter(({ id }) => child.parents.includes(id))
  const parent = parents.find(({ sex }) => sex === 'F') ?? parents[0]
  if (parent) return { name: nameOf(parent), standing: parent.sex === 'F' ? 'mother' : 'responsible' }
  const isSixteen = addDays(child.born, 5_844) <= day
  return isSixteen ? { name: nameOf(child), standing: 'young-person' } : undefined
}

const nameOf = ({ forename, surname }: CityPerson): string => `${forename} ${surname}`
