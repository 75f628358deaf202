import type { CityPerson, Scene } from '../../engines/simulation/index.ts'
import { Relationship } from './records.ts'

/** Whether a child was born or came, and is on the record. */
export const isOnRecord = (scene: Scene, child: CityPerson): boolean =>
  scene.spell('lives-at', child) !== undefined

/** Who are brothers and sisters is asked when somebody first worries about one of them: registers name parents alone. */
export function siblingsMet(scene: Scene): void {
  if (areSiblingsKnown(scene)) return
  const there = scene.family.children.filter(child => isThere(scene, child))
  for (const [nth, child] of there.entries())
    for (const other of there.slice(0, nth)) relateSiblings(scene, child, other)
  scene.begin('siblings-known', scene.child.id)
}

/** A child who comes to a family that was asked is told of with their brothers and sisters. */
export function siblingComes(scene: Scene): void {
  if (!areSiblingsKnown(scene)) return
  const { child, family } = scene
  for (const other of family.children)
    if (other !== child && isThere(scene, other)) relateSiblings(scene, child, other)
}

const areSiblingsKnown = ({ family, spell }: Scene): boolean =>
  family.children.some(child => spell('siblings-known', child))

const isThere = (scene: Scene, child: CityPerson): boolean =>
  isOnRecord(scene, child) || scene.spell('expected', child) !== undefined

/** Written once for each two. */
function relateSiblings(scene: Scene, child: CityPerson, other: CityPerson): void {
  const shared = other.parents.filter(parent => child.parents.includes(parent)).length
  const isWhole = shared === child.parents.length && shared === other.parents.length
  const since = child.born > other.born ? child.born : other.born
  scene.write(
    Relationship,
    {
      other: other.id,
      relation: shared === 0 ? 'other' : isWhole ? 'sibling' : 'half-sibling',
      fromOn: since > scene.day ? scene.day : since,
    },
    { about: child.id },
  )
}
