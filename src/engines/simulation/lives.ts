import type { Day } from '../../core/day.ts'
import type { Instant } from '../../core/instant.ts'
import type { RecordKind } from '../records/index.ts'
import type { Chance } from './chance.ts'

/** Somebody of the city, child or grown up. */
export type CityPerson = {
  id: string
  forename: string
  surname: string
  sex: 'M' | 'F'
  /** DfE code. */
  ethnicity: string
  born: Day
  /** Who else of their family they are a child of. */
  parents: readonly string[]
}

/** Where a family lives. `deprivation` runs from 1 (most deprived tenth) to 10. */
export type CityHome = {
  lines: string
  postcode: string
  area: string
  locality: string
  deprivation: number
}

/** A grown-up relative who lives elsewhere: what they are to the children of one of the parents. */
export type CityKin = { person: CityPerson; relation: 'grandparent' | 'aunt'; of: string }

/** A family of the city: everyone whose lives are played together. */
export type CityFamily = {
  id: string
  /** From the day they come to the city to the day they leave it (null: they stay). */
  from: Day
  until: Day | null
  adults: readonly CityPerson[]
  /** Every child it will ever have, eldest first. */
  children: readonly CityPerson[]
  homes: readonly { from: Day; home: CityHome }[]
  /** How often a worry reaches the service, as a multiple of the average family. */
  need: number
  /** Who else belongs to the family given, and lives elsewhere: made when they are asked for, as most never are. */
  kin?(family: CityFamily): readonly CityKin[]
}

/**
 * Something that happens to a child of the city, which areas answer by what they write and by what happens next. The
 * words of practice that areas share: an area that comes later answers them, or makes its own happen.
 */
export type Happening = {
  on: Day
  what: string
  child: CityPerson
  /** What is known of it: whatever the one who makes it happen says to those who answer it. */
  with: Readonly<Record<string, unknown>>
}

/** How soon what happened is written down: a form or decision at once, a visit or meeting when there is time. */
export type Written = 'at-once' | 'when-there-is-time'

/** A spell that areas know of one another by its name, such as an open referral. */
export type OpenSpell = { id: string; from: Day; with: Readonly<Record<string, unknown>> }

/** The moment of one happening, as the area that answers it sees it. */
export type Scene = {
  readonly happening: Happening
  readonly day: Day
  readonly child: CityPerson
  readonly family: CityFamily
  /** The child's brothers and sisters who are born by this day, or expected within `weeks`, and under 18. */
  siblings(weeks?: number): CityPerson[]
  /** Chance of this happening and this area alone. */
  readonly chance: Chance
  /** A named parameter of the city on this day (or another); see src/city/parameters.ts. Throws when nobody named it. */
  dial(name: string, on?: Day): number
  /** Who works with the child, or another of the family, on this day: a name, for what is written. */
  worker(child?: CityPerson): string
  /**
   * The name of somebody who works in a place on this day, such as a school or a hub, and whom nobody follows from day
   * to day: the same one for the same word, while they are there.
   */
  somebody(place: string, word: string): string
  /** The account of somebody of that name in such a place, where they can sign in. */
  account(name: string): string | null
  /** The last day of the city. Nothing that has happened by then is missing; what comes later is not played. */
  readonly lastDay: Day
  /** A new record, made on this day or an earlier one; gives its id. */
  write(kind: RecordKind, values: Record<string, unknown>, how?: HowWritten): string
  /** What a record says from this day or another: a new version of it. */
  change(kind: RecordKind, id: string, values: Record<string, unknown>, how?: HowWritten): void
  /** The same thing, or another, happens on a later day (or this one), to this child or another of the family. */
  later(on: Day, what: string, details?: Readonly<Record<string, unknown>>, child?: CityPerson): void
  /** Begins a spell that other areas may ask for. One of a name at a time for each child. */
  begin(spell: string, id: string, details?: Readonly<Record<string, unknown>>): void
  end(spell: string): void
  /** The open spell of a name, of this child or another of the family. */
  spell(spell: string, child?: CityPerson): OpenSpell | undefined
}

/** When and about whom something is written. */
export type HowWritten = {
  /** The day it happened; the scene's when left out. */
  on?: Day
  /** The moment it happened, where that is known: it is written down later. */
  at?: Instant
  /** About someone else of the family. */
  about?: string
  written?: Written
  /** The record's id; made from the scene when left out. */
  id?: string
}

/** The city's parts, and those who work in its service; `from` is the first day of the city. Null until: to the last day. */
export type CityService = {
  from: Day
  /** Every small area, and the locality it is in. */
  places: readonly { area: string; locality: string }[]
  teams: readonly { name: string; kind: string; from: Day | null; until: Day | null }[]
  /** Posts that are paid for. */
  posts: readonly { id: string; role: string; from: Day; until: Day | null }[]
  workers: readonly {
    id: string
    name: string
    role: string
    contract: string
    post: string | null
    from: Day
    until: Day | null
    teams: readonly { team: string; from: Day; until: Day | null }[]
    /** When they are not at work: until the day on which they are back. */
    away: readonly { reason: string; from: Day; until: Day | null }[]
  }[]
}

/** A record about the city's authority itself, so from a day. Given again by one id, it is the next version of it. */
export type OfAuthority = { kind: RecordKind; id: string; on: Day; values: Record<string, unknown> }

/**
 * What an area does when something happens: `answers` by the name of the happening. `ofAuthority` is what it keeps
 * about the authority itself, told how many children live there on each of some days, and who works in its service.
 */
export type Simulates = {
  answers: Readonly<Record<string, (scene: Scene) => void>>
  ofAuthority?(living: readonly { on: Day; children: number }[], service: CityService): OfAuthority[]
}
