import { addDays, type Day } from '../../core/day.ts'
import {
  type Chance,
  type CityFamily,
  chanceOf,
  type PlayedFamily,
  type PlayedRecord,
} from '../../engines/simulation/index.ts'

/** What a fault breaks, so that it is told from what nobody meant: a law by number, or a check of a kind's field. */
export type Breaks = { kind: string; id: string } & ({ law: number } | { doubt: string })

/** What planting a fault does to a family's records: some say otherwise, some are not there, some are more. */
export type Planting = {
  says?: readonly PlayedRecord[]
  lost?: readonly PlayedRecord[]
  more?: readonly PlayedRecord[]
  breaks: readonly Breaks[]
}

/**
 * One kind of fault, such as real records have. `name` names its dial too: `fault-…`, the share of the families in
 * which it could be that have it. `plant` gives nothing where it cannot be.
 */
export type Fault = {
  name: string
  plant(lives: FamilyRecords, chance: Chance): Planting | undefined
  /** Whether it seems possible, for what turns on who works with whom and is not played until work is shared out. */
  seems?(lives: FamilyRecords): boolean
}

/** Days before the last in which no fault is planted: what happened may not be written down yet. */
const UNWRITTEN = 110
/** Eighteen years. */
const CHILDHOOD = 6574

/** A family's played records, as those who plant faults look through them. */
export class FamilyRecords {
  readonly family: CityFamily
  readonly seed: number
  /** The last day on which a fault may be planted: whatever is said of it is surely written down. */
  readonly until: Day
  readonly lastDay: Day
  readonly #byKind = new Map<string, PlayedRecord[]>()

  constructor(family: CityFamily, played: PlayedFamily, seed: number, lastDay: Day) {
    this.family = family
    this.seed = seed
    this.lastDay = lastDay
    this.until = addDays(lastDay, -UNWRITTEN)
    for (const record of played.records) {
      const { table } = record.kind
      const list = this.#byKind.get(table)
      if (list) list.push(record)
      else this.#byKind.set(table, [record])
    }
  }

  /** Every record of a kind, by its table. */
  all(table: string): readonly PlayedRecord[] {
    return this.#byKind.get(table) ?? []
  }

  /** Those of which every version is surely written down. */
  written(table: string): PlayedRecord[] {
    return this.all(table).filter(({ versions }) => versions.every(({ on }) => on <= this.until))
  }

  /** A child's records of a kind. */
  of(subject: string, table: string): PlayedRecord[] {
    return this.all(table).filter(record => record.subject === subject)
  }

  born(subject: string): Day | undefined {
    return this.family.children.find(({ id }) => id === subject)?.born
  }

  /** Whether someone is born by a day, and younger than 18 on it. */
  isChildOn(subject: string, on: Day): boolean {
    const born = this.born(subject)
    return born !== undefined && born <= on && addDays(born, CHILDHOOD) > on
  }

  /** Whether an adoption order, or a death, has ended what may be written of someone. */
  hasEnded(subject: string): boolean {
    return (
      this.of(subject, 'care_episode').some(one => /^E(1[12]|2)$/.test(String(says(one).reasonEnded))) ||
      this.of(subject, 'identity').some(one => says(one).diedOn != null)
    )
  }
}

/** Chance of planting one fault in one family: the same when it is only asked whether it could be. */
export const chanceToPlant = ({ seed, family }: FamilyRecords, { name }: Fault): Chance =>
  chanceOf(seed, 'fault', name, family.id)

/** What a record says in the end. */
export const says = (record: PlayedRecord): Record<string, unknown> => record.versions.at(-1)!.values

/** A field that holds a day, as a record has it in the end; nothing where it is empty. */
export const dayIn = (record: PlayedRecord, field: string): Day | undefined =>
  (says(record)[field] ?? undefined) as Day | undefined

/** A record that says otherwise from the version on that first spoke of these fields; from its first where none did. */
export function saying(record: PlayedRecord, values: Record<string, unknown>): PlayedRecord {
  const fields = Object.keys(values)
  const speaks = record.versions.findIndex(version => fields.some(field => version.values[field] != null))
  const from = Math.max(0, speaks)
  return {
    ...record,
    versions: record.versions.map((version, nth) =>
      nth < from ? version : { ...version, values: { ...version.values, ...values } },
    ),
  }
}
