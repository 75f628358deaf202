import type { Chance } from '../../engines/simulation/index.ts'

/**
 * A telephone number that rings nowhere: of the ranges that Ofcom keeps for drama, mobile 07700 900 000 to 999 or
 * without a town 01632 960 000 to 999.
 */
export function telephoneFor(chance: Chance): string {
  const last = String(chance.whole(0, 999)).padStart(3, '0')
  return chance.happens(0.88) ? `07700 900 ${last}` : `01632 960 ${last}`
}
