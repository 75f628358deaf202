import type { Day } from '../../core/day.ts'
import {
  type CityFamily,
  chanceOf,
  type PlayedFamily,
  type PlayedRecord,
} from '../../engines/simulation/index.ts'
import { dialOn } from '../parameters/index.ts'
import { FAULTS } from './all.ts'
import { type Breaks, FamilyRecords, type Fault, type Planting } from './fault.ts'

/** A family's records with what was planted in them, and the key to it. */
export type Faulty = { records: readonly PlayedRecord[]; key: readonly (Breaks & { fault: string })[] }

/**
 * Plants faults in families, handed over one after another in the order of the city: each kind at its own rate, and
 * always in the first family in which it can be, so that even a small city has one of each. A family has one at most,
 * so that no fault hides another. What it plants follows from the seed and the order alone.
 */
export function faultPlanter(
  seed: number,
  lastDay: Day,
): (family: CityFamily, played: PlayedFamily) => Faulty {
  const rates = FAULTS.map(fault => ({ fault, rate: dialOn(`fault-${fault.name}`, lastDay) }))
  const wanted = new Set<Fault>(FAULTS)
  return (family, played) => {
    const chance = chanceOf(seed, 'faults', family.id)
    let lives: FamilyRecords | undefined
    for (const { fault, rate } of rates) {
      if (!chance.happens(rate) && !wanted.has(fault)) continue
      lives ??= new FamilyRecords(family, played, seed, lastDay)
      const planting = fault.plant(lives, chanceOf(seed, 'fault', fault.name, family.id))
      if (!planting) continue
      wanted.delete(fault)
      return {
        records: changed(played.records, planting),
        key: planting.breaks.map(one => ({ ...one, fault: fault.name })),
      }
    }
    return { records: played.records, key: [] }
  }
}

function changed(
  records: readonly PlayedRecord[],
  { says = [], lost = [], more = [] }: Planting,
): PlayedRecord[] {
  const keyOf = ({ kind, id }: PlayedRecord) => `${kind.table} ${id}`
  const instead = new Map(says.map(one => [keyOf(one), one]))
  const gone = new Set(lost.map(keyOf))
  return [...records.filter(one => !gone.has(keyOf(one))).map(one => instead.get(keyOf(one)) ?? one), ...more]
}
