import type { Day } from '../../core/day.ts'
import {
  type CityFamily,
  chanceOf,
  type PlayedFamily,
  type PlayedRecord,
} from '../../engines/simulation/index.ts'
import { dialOn } from '../parameters/index.ts'
import { FAULTS } from './all.ts'
import { type Breaks, chanceToPlant, FamilyRecords, type Planting } from './fault.ts'
import type { Firsts } from './firsts.ts'
import { metTwice, type Twice } from './met-twice.ts'
import { slipRatesOn, slips } from './slips.ts'

/** What was planted: what each breaks, and by what. */
export type Key = readonly (Breaks & { fault: string })[]

/** A family's records with what went wrong in writing them: the key to it, and who is on the record twice. */
export type Faulty = { records: readonly PlayedRecord[]; key: Key; twice: readonly Twice[] }

/** The seed of a city, the night of its migration, and its last day. */
type Asked = { seed: number; from: Day; to: Day }

/**
 * Plants in families with a case what goes wrong in writing down lives: each kind of fault at its own rate, and in the
 * family that `firsts` has for it. A family has one at most, so that none hides another. In the others some things are
 * wrong until somebody puts them right, and some children are met a second time as if nobody knew them. What it plants
 * follows from the seed and the family alone, whoever plays it and whatever was played before. `n` is its number.
 */
export function faultPlanter(
  { seed, from, to }: Asked,
  firsts: Firsts,
): (n: number, family: CityFamily, played: PlayedFamily) => Faulty {
  const rates = FAULTS.map(fault => ({ fault, rate: dialOn(`fault-${fault.name}`, to) }))
  const slipRates = slipRatesOn(to)
  const twiceShare = dialOn('met-twice', to)
  return (n, family, played) => {
    const chance = chanceOf(seed, 'faults', family.id)
    const lives = new FamilyRecords(family, played, seed, to)
    const first = firsts.get(n)
    for (const { fault, rate } of rates) {
      if (first === undefined ? !chance.happens(rate) : fault.name !== first) continue
      const planting = fault.plant(lives, chanceToPlant(lives, fault))
      if (!planting) continue
      const key = planting.breaks.map(one => ({ ...one, fault: fault.name }))
      return { records: changed(played.records, planting), key, twice: [] }
    }
    const { twice, lost, more } = metTwice(lives, twiceShare, from)
    const { says, breaks } = slips(lives, slipRates, from)
    return {
      records: changed(played.records, { says, lost, more, breaks }),
      key: breaks.map(one => ({ ...one, fault: 'correction' })),
      twice,
    }
  }
}

function changed(
  records: readonly PlayedRecord[],
  { says = [], lost = [], more = [] }: Planting,
): readonly PlayedRecord[] {
  if (says.length + lost.length + more.length === 0) return records
  const keyOf = ({ kind, id }: PlayedRecord) => `${kind.table} ${id}`
  const instead = new Map(says.map(one => [keyOf(one), one]))
  const gone = new Set(lost.map(keyOf))
  return [...records.filter(one => !gone.has(keyOf(one))).map(one => instead.get(keyOf(one)) ?? one), ...more]
}
