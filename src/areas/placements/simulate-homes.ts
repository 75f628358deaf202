import { ageOn } from '../../core/age.ts'
import { day as dayOf } from '../../core/day.ts'
import type { CityPerson, Scene } from '../../engines/simulation/index.ts'

/** A home as its spell holds it. `carer` names the people who give it, whom brothers and sisters may share. */
export type HomeSpell = {
  type: string
  provider: string
  postcode: string
  urn: string
  carer: string
  /** How many homes the child had in this period of care before it. */
  nth: number
}

/** From the collection year after this day nobody under 16 is placed where nobody cares for them. */
const UNREGULATED_FROM_AGE = 16
const WITH_CARERS = /^(U|P1|R3)/
/** The return asks in what way a provider stands from this year on with PR0 for parents. */
const PARENTS_AS_PROVIDER = dayOf('2015-04-01')

const FAMILY = new Set(['U1', 'U2', 'U3'])
export const isWithFamily = (type: string): boolean => FAMILY.has(type)

/** Whether the foster carers of a child will adopt them: carers who will do not let a child go. */
export const willBeAdopted = (scene: Scene, child = scene.child): boolean => {
  const way = scene.spell('adoption-way', child)?.with.timetable as { byFosterCarers?: boolean } | undefined
  return way?.byFosterCarers === true
}

/** The next home of a child: with a brother or sister where that can be, else of a kind that suits plan and age. */
export function chooseHome(scene: Scene, id: string, nth: number, homeType: unknown): HomeSpell {
  const { legal } = scene.happening.with
  if (typeof homeType === 'string') return furnished(scene, id, nth, homeType)
  const shared = siblingHome(scene, nth)
  if (shared && (shared.type !== 'P1' || mayBeWithParents(scene, String(legal)))) return { ...shared, nth }
  return furnished(scene, id, nth, kindOfHome(scene, nth, String(legal)))
}

/** Living with parents in care takes a care order: by agreement it would be living at home. Nor is it on the way to adoption. */
const mayBeWithParents = (scene: Scene, legal: string): boolean =>
  (legal === 'C1' || legal === 'C2') && scene.spell('care-plan')?.with.destiny !== 'adoption'

/** A home where a brother or sister lives with carers who would have both. */
function siblingHome(scene: Scene, nth: number): HomeSpell | undefined {
  const { chance, child } = scene
  const homes = scene.siblings().flatMap(sibling => {
    const home = scene.spell('home', sibling)?.with as HomeSpell | undefined
    return home && WITH_CARERS.test(home.type) && (home.type !== 'R3' || ageOn(child.born, scene.day) < 2)
      ? [home]
      : []
  })
  const share = scene.dial(nth === 0 ? 'home-with-siblings-share' : 'home-with-siblings-later-share')
  return homes.length > 0 && chance.happens(share) ? chance.pick(homes) : undefined
}

/** The kind of home, as SSDA903 type. */
function kindOfHome(scene: Scene, nth: number, legal: string): string {
  const { chance, child, day } = scene
  const age = ageOn(child.born, day)
  const destiny = String(scene.spell('care-plan')?.with.destiny)
  const need = String(scene.spell('care')?.with.need)
  if (legal === 'J1') return chance.weighted({ U6: 30, K2: 35, K1: 10, R5: 25 })
  if (destiny === 'alone') return kindForAlone(scene, age)
  if (willBeAdopted(scene)) return 'U6'
  const isSettling = nth > 0 || destiny === 'kin'
  const kin = scene.dial(`home-with-family-${destiny === 'kin' ? 'kin' : 'other'}-share`)
  if (destiny !== 'adoption' && ((destiny === 'kin' && nth > 0) || chance.happens(kin)))
    return isSettling && legal === 'C2' ? 'U1' : 'U3'
  if (mayBeWithParents(scene, legal) && chance.happens(scene.dial('home-with-parents-share'))) return 'P1'
  if (age < 1 && chance.happens(scene.dial('home-mother-and-baby-share'))) return 'R3'
  if (age >= UNREGULATED_FROM_AGE && chance.happens(scene.dial('home-semi-independent-share')))
    return age >= 17 && chance.happens(scene.dial('home-independent-at-17-share')) ? 'P2' : 'H5'
  if (need === 'N2' && age >= 8 && chance.happens(scene.dial('home-disability-residential-share')))
    return chance.weighted({ S1: 50, R1: 50 })
  const ages = age >= 13 ? 'teens' : age >= 8 ? 'from-8' : 'young'
  if (
    chance.happens(
      scene.dial(`home-childrens-home-${ages}-share`) *
        (nth === 0 ? scene.dial('home-childrens-home-at-first') : 1),
    )
  )
    return 'K2'
  return destiny === 'long' && legal === 'C2' && nth > 0 ? 'U4' : 'U6'
}

function kindForAlone(scene: Scene, age: number): string {
  if (age < UNREGULATED_FROM_AGE) return scene.chance.weighted({ U6: 92, K2: 8 })
  return scene.chance.happens(scene.dial('home-alone-semi-independent-share')) ? 'H5' : 'U6'
}

/** A kind of home with who provides it and where it is. */
function furnished(scene: Scene, id: string, nth: number, type: string): HomeSpell {
  const former = scene.spell('home')?.with as HomeSpell | undefined
  // The same carers adopt: only the kind of placement is another.
  if (former && (type === 'A3' || type === 'A5')) return { ...former, type, nth }
  const provider = providerOf(scene, type)
  const postcode = type === 'P1' ? familyPostcode(scene) : awayPostcode(scene)
  return { type, provider, postcode, urn: urnOf(scene, type, provider), carer: id, nth }
}

function providerOf(scene: Scene, type: string): string {
  const { chance, day } = scene
  if (type === 'P1') return day < PARENTS_AS_PROVIDER ? 'PR1' : 'PR0'
  if (isWithFamily(type)) return 'PR1'
  if (type.startsWith('U'))
    return chance.happens(scene.dial('home-own-foster-share')) ? 'PR1' : chance.weighted({ PR4: 88, PR5: 12 })
  if (type.startsWith('A')) return chance.weighted({ PR1: 60, PR2: 22, PR5: 18 })
  if (type === 'K1' || type === 'R5') return chance.weighted({ PR2: 40, PR3: 45, PR4: 15 })
  if (type === 'K2') return chance.weighted({ PR1: 14, PR4: 80, PR5: 6 })
  return chance.weighted({ PR1: 8, PR3: 4, PR4: 66, PR5: 22 })
}

/** Where a family lives on the day: the postcode of the home that the return asks for. */
export function familyPostcode(scene: Scene): string {
  const homes = scene.family.homes.filter(home => home.from <= scene.day)
  return (homes.at(-1) ?? scene.family.homes[0])?.home.postcode ?? ''
}

/**
 * A postcode in the family's own postcode area, which does not exist, in districts that no street of the city has:
 * nobody can be looked for by it.
 */
function awayPostcode(scene: Scene): string {
  const { chance } = scene
  const area = /^[A-Z]+/.exec(familyPostcode(scene))?.[0] ?? 'ZZ'
  const letters = 'ABDEFGHJLNPQRSTUWXYZ'.split('')
  return `${area}${chance.whole(60, 89)} ${chance.whole(1, 9)}${chance.pick(letters)}${chance.pick(letters)}`
}

/** Numbers that the inspectorate has not given: it does not register family, parents or semi-independent homes. */
function urnOf({ chance }: Scene, type: string, provider: string): string {
  if (isWithFamily(type) || /^(P|H|R|A|S)/.test(type) || (type.startsWith('U') && provider === 'PR1'))
    return 'XXXXXXX'
  return `SC99${String(chance.whole(1, 48)).padStart(4, '0')}`
}

/** Brothers and sisters who live with the same carers. */
export const livingTogether = (scene: Scene, carer: string): { sibling: CityPerson; home: string }[] =>
  scene.siblings().flatMap(sibling => {
    const home = scene.spell('home', sibling)
    return home && (home.with as HomeSpell).carer === carer ? [{ sibling, home: home.id }] : []
  })
