import { addDays, type Day } from '../../core/day.ts'
import { quickIdFrom } from '../../engines/records/index.ts'
import { type CityFamily, type CityKin, chanceOf } from '../../engines/simulation/index.ts'
import { nameFor } from '../names/names.ts'

const YEAR = 365.25

/** The grown-up relatives of a family's parents who live elsewhere: the same whenever they are asked for. */
export function kinOf({ adults, children }: CityFamily): CityKin[] {
  const parents = adults.filter(({ id }) => children.some(child => child.parents.includes(id)))
  return parents.flatMap(parent => {
    const chance = chanceOf('kin', parent.id)
    const isAtHome = adults.some(({ id }) => parent.parents.includes(id))
    const one = (word: string, relation: CityKin['relation'], sex: 'F' | 'M', born: Day): CityKin => {
      const { forename, surname } = nameFor(chance, parent.ethnicity, sex, born)
      const id = quickIdFrom('kin', word, parent.id)
      // Some sons and sisters bear the family's name; who married does not.
      const named = sex === parent.sex && chance.happens(0.6) ? parent.surname : surname
      return {
        of: parent.id,
        relation,
        person: { id, forename, surname: named, sex, ethnicity: parent.ethnicity, born, parents: [] },
      }
    }
    const before = (least: number, most: number): Day =>
      addDays(parent.born, -Math.round((least + (most - least) * chance.next()) * YEAR))
    const kin: CityKin[] = []
    if (!isAtHome) kin.push(one('grandmother', 'grandparent', 'F', before(18, 36)))
    if (chance.happens(0.5)) kin.push(one('grandfather', 'grandparent', 'M', before(19, 40)))
    if (chance.happens(0.6)) kin.push(one('aunt', 'aunt', chance.happens(0.7) ? 'F' : 'M', before(0.5, 10)))
    return kin
  })
}
