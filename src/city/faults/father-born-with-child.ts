import type { PlayedRecord } from '../../engines/simulation/index.ts'
import { type FamilyRecords, type Fault, saying, says } from './fault.ts'

/** The child's date of birth was typed for the father's as well. */
export const fatherBornWithChild: Fault = {
  name: 'father-born-with-child',
  plant(lives, chance) {
    const fathers = lives
      .written('relationship')
      .filter(one => says(one).relation === 'father')
      .flatMap(one => fatherOf(lives, one))
    if (fathers.length === 0) return undefined
    const { relationship, father, born } = chance.pick(fathers)
    return {
      says: [saying(father, { born: { earliest: born, latest: born } })],
      breaks: [{ law: 7, kind: 'relationship', id: relationship.id }],
    }
  },
}

/** The father, where he has one eldest child: then this is the only one he would not be older than. */
function fatherOf(lives: FamilyRecords, relationship: PlayedRecord) {
  const id = String(says(relationship).other)
  const [father] = lives.of(id, 'identity')
  const theirs = lives
    .all('relationship')
    .filter(one => says(one).relation === 'father' && says(one).other === id)
    .flatMap(one => lives.born(one.subject) ?? [])
  const born = lives.born(relationship.subject)
  const isEldest = born !== undefined && theirs.filter(one => one <= born).length === 1
  return father && says(father).born && isEldest ? [{ relationship, father, born }] : []
}
