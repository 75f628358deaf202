import { type Fault, saying, says } from './fault.ts'

/** A telephone number (of the range kept for drama) is written into the note of a visit. */
export const numberInANote: Fault = {
  name: 'number-in-a-note',
  plant(lives, chance) {
    const told = ['in_need_visit', 'protection_visit', 'care_visit']
      .flatMap(table => lives.written(table))
      .filter(one => says(one).happened)
    if (told.length === 0) return undefined
    const one = chance.pick(told)
    const number = `07700 900${String(chance.whole(0, 999)).padStart(3, '0')}`
    return {
      says: [saying(one, { happened: `${says(one).happened} The new number to ring is ${number}.` })],
      breaks: [{ law: 80, kind: one.kind.table, id: one.id }],
    }
  },
}
