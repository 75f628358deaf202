import { addDays } from '../../core/day.ts'
import { exactly } from '../../core/inexact.ts'
import { quickIdFrom } from '../../engines/records/index.ts'
import type { CityPerson, Scene } from '../../engines/simulation/index.ts'
import { Identity, LocalId, Relationship } from './records.ts'
import { adultsCome, childComes } from './simulate-homes.ts'
import { isOnRecord, siblingComes } from './simulate-siblings.ts'

/** A child is born or comes to the city: who they are, whose they are and where they live. */
export function join(scene: Scene): void {
  const { child, chance, day } = scene
  if (isOnRecord(scene, child)) return
  const isMissing = chance.happens(scene.dial('child-ethnicity-missing'))
  const who = {
    forename: child.forename,
    surname: child.surname,
    born: exactly(child.born),
    sex: child.sex,
    ethnicity: isMissing ? null : child.ethnicity,
  }
  if (scene.spell('expected')) {
    scene.change(Identity, child.id, { ...who, expectedOn: null })
    scene.end('expected')
    for (const parent of parentsOf(scene).slice(1)) relate(scene, parent)
    relateKin(scene)
  } else {
    adultsCome(scene)
    scene.write(Identity, who)
    for (const parent of parentsOf(scene)) relate(scene, parent)
    relateKin(scene)
    siblingComes(scene)
  }
  if (isMissing) scene.begin('ethnicity-missing', `${day}`)
  childComes(scene)
}

/** A worry about a baby on the way: they are on the record as expected, without a name. */
export function expect(scene: Scene): void {
  const { child, chance, day } = scene
  if (child.born <= day || isOnRecord(scene, child) || scene.spell('expected')) return
  adultsCome(scene)
  // The day expected is seldom the day of birth.
  const expectedOn = addDays(child.born, Math.round(chance.around(2, scene.dial('child-expected-off-by'))))
  scene.write(Identity, {
    surname: child.surname,
    expectedOn: expectedOn > day ? expectedOn : addDays(day, 1),
  })
  for (const mother of parentsOf(scene).slice(0, 1)) relate(scene, mother)
  scene.begin('expected', child.id)
  siblingComes(scene)
}

/** The service gives a number to a child of whom it hears for the first time; registers of schools know none. */
export function numberGiven(scene: Scene): void {
  if (scene.spell('numbered')) return
  const id = scene.write(LocalId, { localId: localIdOf(scene.child) })
  scene.begin('numbered', id)
}

/** The number by which a child is known: it follows from who they are, and is like none in use elsewhere. */
function localIdOf({ id }: CityPerson): string {
  const number = Number.parseInt(quickIdFrom('local id', id).replaceAll('-', '').slice(0, 12), 16)
  return `GT${String(number % 1e12).padStart(12, '0')}`
}

/** A child's parents among the family's grown-ups, the mother first. */
const parentsOf = ({ child, family }: Scene): CityPerson[] =>
  family.adults
    .filter(adult => child.parents.includes(adult.id))
    .sort((a, b) => (a.sex === b.sex ? 0 : a.sex === 'F' ? -1 : 1))

function relate(scene: Scene, parent: CityPerson): void {
  const { child, chance, day } = scene
  const isMother = parent.sex === 'F'
  scene.write(Relationship, {
    other: parent.id,
    relation: isMother ? 'mother' : 'father',
    parentalResponsibility: isMother || chance.happens(scene.dial('child-father-responsible')),
    fromOn: child.born > day ? day : child.born,
  })
}

/** Other grown-ups of the home: a parent's parent, or who brings up a child whose parents are not there; a step-parent. */
function relateKin(scene: Scene): void {
  const { child, family } = scene
  const parents = parentsOf(scene)
  for (const adult of family.adults) {
    if (child.parents.includes(adult.id)) continue
    const isGrandparent = parents.length === 0 || parents.some(parent => parent.parents.includes(adult.id))
    scene.write(Relationship, { other: adult.id, relation: isGrandparent ? 'grandparent' : 'step-parent' })
  }
}

/** Those who begin to work with a child ask what is missing. */
export function askEthnicity(scene: Scene): void {
  if (!scene.spell('ethnicity-missing')) return
  const wait = Math.ceil(scene.chance.wait(scene.dial('child-ethnicity-asked-after')))
  scene.later(addDays(scene.day, wait), 'ethnicity-told')
}

/** Most families say; the rest are asked again when a case opens again. */
export function ethnicityTold(scene: Scene): void {
  // An adopted child's old record gains nothing more.
  if (
    scene.spell('adopted') ||
    !scene.spell('ethnicity-missing') ||
    !scene.chance.happens(scene.dial('child-ethnicity-told'))
  )
    return
  scene.change(Identity, scene.child.id, { ethnicity: scene.child.ethnicity })
  scene.end('ethnicity-missing')
}
