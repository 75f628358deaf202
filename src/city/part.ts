import { type Lots, takeLots } from '../core/lots.ts'
import type { Area } from '../engines/area.ts'
import type { Key } from '../engines/matching/index.ts'
import type { Copier, SchemaSet } from '../engines/records/index.ts'
import {
  type CityFamily,
  type Happening,
  homeOn,
  type PlayedFamily,
  type PlayedRecord,
  playFamily,
  type Rules,
} from '../engines/simulation/index.ts'
import type { Amiss } from './amiss.ts'
import { arrivalCount, arrivalNumber } from './arrivals.ts'
import type { CityAsked } from './asked.ts'
import { checked } from './checked.ts'
import { comingTo } from './demand.ts'
import { type Could, CouldBe, faultPlanter } from './faults/index.ts'
import { familyCount, familyNumber } from './households.ts'
import { isLeftBehind } from './left-behind.ts'
import { type ChildrenLiving, Living } from './living.ts'
import { somebodyIn } from './names/somebody.ts'
import { dialOn } from './parameters/index.ts'
import { teamsOf } from './places/teams.ts'
import { allocationsOf, recordingBy, type SharedOut } from './recording.ts'
import { asRegistersHold, type Coming, isMet } from './registers.ts'
import { type Recording, versionsOf } from './versions.ts'
import { firstDayOf } from './window.ts'
import type { Case } from './workers.ts'
import { followingOf, Writer, type Wrote } from './write.ts'

/** What of a city is taken a lot at a time, as rows of its lots: families, and those of them with a case. */
export const ROW = { families: 0, withCases: 1 } as const

/**
 * What one part knows once its lives were played: which families had a case, by number, and which cases were open; how
 * many children live in the city, who is in care on the last day, and which families could have each fault.
 */
export type Begun = {
  withCases: number[]
  cases: Case[]
  living: ChildrenLiving[]
  inCare: string[]
  could: Could
}

/** What a part wrote, what of it is not as it should be, and the words of names and streets that it met. */
export type Finished = { wrote: Wrote; amiss: Amiss; words: Key[] }

/** Says how many families were played since it last said so. */
export type Count = (families: number) => void

/** Families taken at a time, between two tellings and two chances for what was written to leave. */
const LOT = 100

/**
 * Plays the families of the city that it takes, and writes them. Families of whom no worker ever had charge are played once and
 * written as they are played; the others are played again once their cases are shared out, so that memory stays level.
 */
export class CityPart {
  private readonly rules: Rules
  private readonly writer: Writer
  private readonly asked: CityAsked
  private readonly lots: Lots
  private readonly copier: Copier
  private readonly amiss: Amiss = { key: [], twice: [], doubts: [] }

  constructor(asked: CityAsked, lots: Lots, areas: readonly Area[], copier: Copier, schemas: SchemaSet) {
    this.asked = asked
    this.lots = lots
    this.copier = copier
    const { seed, to } = asked
    this.rules = {
      seed,
      lastDay: to,
      dial: dialOn,
      areas,
      worker: () => 'Duty worker',
      somebody: somebodyIn(asked),
      accounts: new Map(asked.inPlaces?.map(({ name, account }) => [name, account])),
    }
    this.writer = new Writer(copier, schemas, followingOf(areas))
  }

  /** Plays families once, until every one has been. */
  async begin(count: Count): Promise<Begun> {
    const withCases: number[] = []
    const cases: Case[] = []
    const inCare: string[] = []
    const living = new Living(this.asked.from, this.asked.to)
    const recording = recordingBy(this.asked, undefined)
    const couldBe = new CouldBe()
    for await (const n of this.taken('families', numberOfFamilies(this.asked), count)) {
      const family = familyOf(this.asked, n)
      if (!family) continue
      living.add(family)
      const life = { family, happenings: this.coming(family) }
      if (!isMet(life)) {
        this.writeRegisters(life, recording)
        continue
      }
      const played = playFamily(family, life.happenings, this.rules)
      const mine = casesOf(family, played)
      // Somebody did the work that is not brought over, too.
      cases.push(...mine)
      if (isLeftBehind(life.happenings, played, this.asked.from)) {
        this.writeRegisters(life, recording)
      } else if (mine.length === 0) {
        this.write(played.records, recording)
      } else {
        withCases.push(n)
        couldBe.look(n, family, played, this.asked)
        for (const { name, child, until } of played.spells)
          if (name === 'care' && until === null) inCare.push(child)
      }
    }
    return { withCases, cases, living: living.onEachDay(), inCare, could: couldBe.told }
  }

  /** Plays again families who had a case, of all that had, with who worked with whom; waits until what it made is written. */
  async finish(withCases: readonly number[], shared: SharedOut, count: Count): Promise<Finished> {
    const recording = recordingBy(this.asked, shared)
    const rules: Rules = { ...this.rules, worker: recording.worker }
    const plant = faultPlanter(this.asked, shared.firsts)
    for await (const at of this.taken('withCases', withCases.length, count)) {
      const n = withCases[at]!
      const family = familyOf(this.asked, n)!
      const happenings = [...this.coming(family), ...allocationsOf(family, recording)]
      const played = playFamily(family, happenings, rules)
      const { records, key, twice } = plant(n, family, played)
      this.amiss.key.push(...key)
      this.amiss.twice.push(...twice)
      this.write(records, recording)
    }
    await this.copier.end()
    return { wrote: this.writer.wrote, amiss: this.amiss, words: this.writer.words() }
  }

  /** Writes what registers say of a family that is in nothing else of the record, where they still say anything. */
  private writeRegisters(life: Coming, recording: Recording): void {
    const held = asRegistersHold(life, this.asked.to)
    if (held) this.write(playFamily(held.family, held.happenings, this.rules).records, recording)
  }

  /** Writes all that came to be known of one family, with what a page would have refused of it. */
  private write(records: readonly PlayedRecord[], recording: Recording): void {
    const versions = records.flatMap(record => versionsOf(record, recording))
    this.amiss.doubts.push(...checked(versions))
    this.writer.add(versions)
  }

  /** Takes numbers until the last is taken; after each lot it is told, and what was written may leave. */
  private async *taken(row: keyof typeof ROW, end: number, count: Count): AsyncGenerator<number> {
    for (const [first, after] of takeLots(this.lots, ROW[row], LOT, end)) {
      for (let n = first; n < after; n++) yield n
      count(after - first)
      await this.copier.room()
    }
  }

  private coming(family: CityFamily): Happening[] {
    const { seed, from, to } = this.asked
    return comingTo(family, seed, to, dialOn, firstDayOf(from))
  }
}

/** How many numbers of families a city has. */
export const numberOfFamilies = ({ scale, to }: CityAsked): number =>
  familyCount(scale, to) + arrivalCount(scale, to)

/** The family of a number; undefined where it was gone before anything is played. */
export function familyOf({ seed, scale, to }: CityAsked, n: number): CityFamily | undefined {
  const households = familyCount(scale, to)
  return n < households ? familyNumber(n, seed, scale) : arrivalNumber(n - households, seed, scale, to)
}

/** The open cases of a family, each in the team of where it lived when the case opened. */
function casesOf(family: CityFamily, { spells }: PlayedFamily): Case[] {
  return spells
    .filter(spell => spell.name === 'case')
    .map(({ child, from, until }) => ({
      child,
      family: family.id,
      ...teamsOf(homeOn(family, from)?.home, from),
      from,
      until,
    }))
}
