import type { Day } from '../../core/day.ts'
import { exactly } from '../../core/inexact.ts'
import { quickIdFrom } from '../../engines/records/index.ts'
import { type CityHome, homeOn, type OpenSpell, type Scene } from '../../engines/simulation/index.ts'
import { Address, Identity } from './records.ts'

/** A child who is on the record but whose home it does not hold: they are in care, or gone. */
const ELSEWHERE = 'elsewhere'

const written = ({ lines, postcode }: CityHome, fromOn: Day) => ({ lines, postcode, fromOn })

/** The child lives from this day where the family does. */
export function childComes(scene: Scene): void {
  const at = homeOn(scene.family, scene.day)
  const id = at ? scene.write(Address, written(at.home, scene.day)) : ELSEWHERE
  scene.end('lives-at')
  scene.begin('lives-at', id)
}

function childGoes(scene: Scene): void {
  const open = scene.spell('lives-at')
  if (!open || open.id === ELSEWHERE) return
  scene.change(Address, open.id, { toOn: scene.day })
  scene.end('lives-at')
  scene.begin('lives-at', ELSEWHERE)
}

/** Where the family's grown-ups are known to live: told by whichever of the children was last asked of. */
function adultsAt({ family, spell }: Scene): OpenSpell | undefined {
  const told = family.children.flatMap(child => spell('adults-at', child) ?? [])
  return told.reduce<OpenSpell | undefined>(
    (last, one) => (last && last.from >= one.from ? last : one),
    undefined,
  )
}

/** The family's grown-ups are on the record from its first child on: registers of children say whose they are. */
export function adultsCome(scene: Scene): void {
  const { family, spell } = scene
  if (family.children.some(child => spell('adults-known', child))) return
  for (const { id, forename, surname, sex, born } of family.adults)
    scene.write(Identity, { forename, surname, sex, born: exactly(born) }, { about: id, id })
  scene.begin('adults-known', family.id)
}

/** Where they live is first asked when somebody worries about one of the children. */
export function adultsMet(scene: Scene): void {
  const at = homeOn(scene.family, scene.day)
  if (at && !adultsAt(scene)) adultsLiveAt(scene, at.home, at.from < scene.day ? at.from : scene.day)
}

function adultsLiveAt(scene: Scene, home: CityHome, fromOn: Day): void {
  for (const { id } of scene.family.adults)
    scene.write(Address, written(home, fromOn), { about: id, id: addressOf(id, fromOn) })
  scene.end('adults-at')
  scene.begin('adults-at', String(fromOn))
}

const addressOf = (adult: string, fromOn: Day): string => quickIdFrom('address', adult, fromOn)

function adultsGo(scene: Scene, { id: since }: OpenSpell): void {
  if (since === ELSEWHERE) return
  for (const { id } of scene.family.adults)
    scene.change(Address, addressOf(id, Number(since) as Day), { toOn: scene.day })
}

/** The family has a new home from this day: for each child, and once for the grown-ups. */
export function move(scene: Scene): void {
  const open = scene.spell('lives-at')
  const adults = adultsAt(scene)
  const at = homeOn(scene.family, scene.day)
  if (at && adults && adults.from < scene.day) {
    adultsGo(scene, adults)
    adultsLiveAt(scene, at.home, scene.day)
  }
  // A child in care stays where they are; one who came today came to the new home.
  if (!open || open.id === ELSEWHERE || open.from === scene.day) return
  childGoes(scene)
  childComes(scene)
}

/** The family leaves the city. */
export function leave(scene: Scene): void {
  childGoes(scene)
  const adults = adultsAt(scene)
  if (!adults || adults.from === scene.day) return
  adultsGo(scene, adults)
  scene.end('adults-at')
  scene.begin('adults-at', ELSEWHERE)
}

/** In care a child lives where their placements tell. */
export const intoCare = childGoes

/** A child who comes home lives with the family again. Where others go is not ours to tell, or not to be told. */
export function afterCare(scene: Scene): void {
  const { reason } = scene.happening.with
  if (scene.spell('lives-at')?.id === ELSEWHERE && /^E4[AB]?$/.test(String(reason))) childComes(scene)
}
