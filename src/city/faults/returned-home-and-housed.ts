import { type Fault, saying, says } from './fault.ts'

/** Someone who went back to the country they came from still has the home that was told of them before. */
export const returnedHomeAndHoused: Fault = {
  name: 'returned-home-and-housed',
  plant(lives, chance) {
    const housed = lives
      .written('care_leaver_year')
      .filter(one => says(one).inTouch === 'YES' && says(one).accommodation)
    if (housed.length === 0) return undefined
    const one = chance.pick(housed)
    return {
      says: [saying(one, { inTouch: 'RHOM' })],
      breaks: [{ law: 67, kind: 'care_leaver_year', id: one.id }],
    }
  },
}
