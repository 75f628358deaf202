import type { Day } from '../../core/day.ts'
import type { CityFamily, PlayedFamily } from '../../engines/simulation/index.ts'
import { FAULTS } from './all.ts'
import { chanceToPlant, FamilyRecords } from './fault.ts'

/** By name of a fault, the numbers of the first families in which it could be, in order. */
export type Could = Readonly<Record<string, readonly number[]>>

/** Which family has which fault whatever the rates say, by the family's number. */
export type Firsts = ReadonlyMap<number, string>

/** Where it only seems possible yet, this many are tried. */
const TRIED = 4
/** As many as could be taken by all together: each then finds a family that no other has. */
const ENOUGH = FAULTS.length + TRIED

/** Notes, while families are played for the first time, in which of them a fault could be. */
export class CouldBe {
  private readonly found: Record<string, number[]> = {}

  look(n: number, family: CityFamily, played: PlayedFamily, { seed, to }: { seed: number; to: Day }): void {
    const lives = new FamilyRecords(family, played, seed, to)
    for (const fault of FAULTS) {
      this.found[fault.name] ??= []
      const list = this.found[fault.name]!
      if (list.length >= ENOUGH) continue
      const could = fault.seems?.(lives) ?? fault.plant(lives, chanceToPlant(lives, fault)) !== undefined
      if (could) list.push(n)
    }
  }

  get told(): Could {
    return this.found
  }
}

/**
 * Gives each kind of fault the first family in which it could be and that no other kind has, so that even a small city
 * has one of each. The same however many parts the city was played in: each part tells of more than could be taken.
 */
export function firstsOf(parts: readonly Could[]): Firsts {
  const taken = new Map<number, string>()
  for (const { name, seems } of FAULTS) {
    const all = parts.flatMap(part => part[name] ?? []).sort((a, b) => a - b)
    const free = all.slice(0, ENOUGH).filter(n => !taken.has(n))
    for (const n of free.slice(0, seems ? TRIED : 1)) taken.set(n, name)
  }
  return taken
}
