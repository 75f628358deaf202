import { ageOn } from '../../core/age.ts'
import { exactly } from '../../core/inexact.ts'
import { type CityKin, chanceOf, type Scene } from '../../engines/simulation/index.ts'
import { Identity, Relationship } from './records.ts'

/** Homes in care with a relative or friend, as the SSDA903 names them. */
const WITH_FAMILY = ['U1', 'U2', 'U3']
/** Special guardianship to a relative or friend, who fostered the child before or not. */
const GUARDIAN = ['E45', 'E47']
const CARER = 'kin-carer'

/** Some families tell at the first visits who else there is: grandparents, aunts and uncles who live elsewhere. */
export function meetKin(scene: Scene): void {
  if (scene.spell('adopted') || scene.child.born > scene.day) return
  // Siblings and years later: a family tells it or does not.
  if (chanceOf('kin told', scene.family.id).next() >= scene.dial('child-kin-known')) return
  for (const kin of kinOf(scene)) meet(scene, kin)
}

/** Where a child in care lives is decided by others on the same day. */
export function homeMayChange(scene: Scene): void {
  if (scene.happening.with.moved === true) scene.later(scene.day, 'home-is-known')
}

/** A child who goes to live with family lives with somebody who is on the record, until they go elsewhere. */
export function homeKnown(scene: Scene): void {
  const type = String(scene.spell('home')?.with.type)
  const isWithFamily = WITH_FAMILY.includes(type)
  if (isWithFamily === (scene.spell(CARER) !== undefined)) return
  if (!isWithFamily) {
    leaveCarer(scene)
    return
  }
  const kin = chooseCarer(scene)
  if (!kin) return
  meet(scene, kin)
  const id = scene.write(Relationship, { other: kin.person.id, relation: 'carer', fromOn: scene.day })
  scene.begin(CARER, id)
}

/** Care has ended: with a special guardian, who shares responsibility for the child from then on, or the carer's part is over. */
export function guardianOrGone(scene: Scene): void {
  const { reason } = scene.happening.with
  const carer = scene.spell(CARER)
  if (!GUARDIAN.includes(String(reason))) {
    if (carer) leaveCarer(scene)
    return
  }
  if (carer) {
    scene.change(Relationship, carer.id, { parentalResponsibility: true })
    scene.end(CARER)
    return
  }
  const kin = chooseCarer(scene)
  if (!kin) return
  meet(scene, kin)
  scene.write(Relationship, {
    other: kin.person.id,
    relation: 'carer',
    parentalResponsibility: true,
    fromOn: scene.day,
  })
}

function leaveCarer(scene: Scene): void {
  scene.change(Relationship, scene.spell(CARER)!.id, { toOn: scene.day })
  scene.end(CARER)
}

const kinOf = ({ child, family }: Scene): CityKin[] =>
  (family.kin?.(family) ?? []).filter(({ of }) => child.parents.includes(of))

/** Brothers and sisters are with the same; grandparents first. Whoever brings up a child is grown up. */
function chooseCarer(scene: Scene): CityKin | undefined {
  const all = kinOf(scene).filter(({ person }) => ageOn(person.born, scene.day) >= 21)
  const grandparents = all.filter(({ relation }) => relation === 'grandparent')
  const some = grandparents.length > 0 ? grandparents : all
  return some.length > 0 ? chanceOf('kin carer', scene.family.id).pick(some) : undefined
}

/** Writes down who somebody is, once for the family, and what they are to the child. */
function meet(scene: Scene, { person, relation }: CityKin): void {
  const met = `knows ${person.id}`
  if (scene.spell(met)) return
  if (!scene.family.children.some(child => scene.spell(met, child))) {
    const { id, forename, surname, sex, born } = person
    scene.write(Identity, { forename, surname, sex, born: exactly(born) }, { about: id, id })
  }
  scene.write(Relationship, { other: person.id, relation, fromOn: scene.child.born })
  scene.begin(met, person.id)
}
