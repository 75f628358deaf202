import { addDays, type Day, day } from '../../src/core/day.ts'
import { problemsWith, type RecordKind } from '../../src/engines/records/index.ts'
import {
  type CityFamily,
  type CityPerson,
  chanceOf,
  type Happening,
  type PlayedFamily,
  playFamily,
  type Simulates,
} from '../../src/engines/simulation/index.ts'

/** What a played test is given: who answers, by which dials, and what happens to each of its families. */
type Playing = {
  areas: readonly { name: string; simulates?: Simulates }[]
  dial(name: string, on: Day): number
  families: number
  lastDay: string
  /** The day they all move away, where they do. */
  until?: Day
  happens(family: CityFamily): Happening[]
}

const BEGINNINGS = 'Al Be Cor Dav El Fer Gil Har Im Jol Kar Lin Mar Nev Or Pet Ram Sal Tem Win'.split(' ')

/** Small families, the same every time: a mother, mostly a father, one to three children, and a new home after years. */
export function madeFamily(n: number, from = day('2016-01-04')): CityFamily {
  const chance = chanceOf('made family', n)
  const grown = (part: string, sex: 'M' | 'F'): CityPerson => ({
    id: `${part}-${n}`,
    forename: chance.pick(['Ana', 'Bo', 'Cy', 'Dee']),
    surname: `Made${n}`,
    sex,
    ethnicity: 'WBRI',
    born: addDays(from, -chance.whole(8_500, 14_000)),
    parents: [],
  })
  const adults = [grown('mother', 'F'), ...(chance.happens(0.7) ? [grown('father', 'M')] : [])]
  const eldest = addDays(from, -chance.whole(200, 5_500))
  const children = Array.from({ length: chance.whole(1, 3) }, (_, i): CityPerson => {
    const sex = chance.pick(['F', 'M'] as const)
    // Some two hundred names: in the city, too, few children share one.
    const forename =
      chance.pick(BEGINNINGS) +
      chance.pick(sex === 'F' ? ['a', 'ie', 'een', 'ora'] : ['o', 'us', 'ick', 'en'])
    return {
      id: `child-${n}-${i}`,
      forename,
      surname: `Made${n}`,
      sex,
      ethnicity: chance.pick(['WBRI', 'AIND', 'BCRB']),
      born: addDays(eldest, i * 700),
      parents: adults.map(({ id }) => id),
    }
  })
  const home = (lines: string) => ({ lines, postcode: 'ZZ1 1AA', area: 'a', locality: 'b', deprivation: 3 })
  return {
    id: `family-${n}`,
    from,
    until: null,
    adults,
    children,
    homes: [
      { from, home: home(`${n} First Row`) },
      { from: addDays(from, 900), home: home(`${n} Second Row`) },
    ],
    need: 1,
  }
}

/** The children of a family who are under 18 on a day, born by then. */
export const childrenOn = ({ children }: CityFamily, on: Day): CityPerson[] =>
  children.filter(({ born }) => born <= on && addDays(born, 6_570) > on)

/** All that came of some families. */
export function playFamilies({ areas, dial, families, lastDay, until, happens }: Playing): PlayedFamily {
  const played = Array.from({ length: families }, (_, n) => {
    const family = { ...madeFamily(n), until: until ?? null }
    return playFamily(family, happens(family), {
      seed: 7,
      lastDay: day(lastDay),
      dial,
      areas,
      worker: (child, on) => `worker of ${child} on ${on}`,
      somebody: (place, word) => `somebody of ${place} for ${word}`,
    })
  })
  return {
    records: played.flatMap(({ records }) => records),
    spells: played.flatMap(({ spells }) => spells),
  }
}

/** The last version of every record of a kind, with its id and whom it is about. */
export const lastOf = <T>(played: PlayedFamily, kind: RecordKind): (T & { id: string; subject: string })[] =>
  played.records
    .filter(record => record.kind === kind)
    .map(({ id, subject, versions }) => ({ ...(versions.at(-1)!.values as T), id, subject }))

/** How often the commonest sentence is in one of these notes: 0 to 1. */
export function commonest(notes: readonly (string | null | undefined)[]): number {
  const told = notes.filter(note => typeof note === 'string' && note !== '') as string[]
  const times = new Map<string, number>()
  for (const note of told)
    for (const sentence of note.split(/(?<=[.?!]) /)) times.set(sentence, (times.get(sentence) ?? 0) + 1)
  return Math.max(...times.values()) / told.length
}

/** A play told in a line for each version, to see whether two are one. */
export const told = ({ records }: PlayedFamily): string[] =>
  records.map(({ kind, id, subject, versions }) => JSON.stringify([kind.table, id, subject, versions]))

/** What the records' own checks say against any version; nothing when all could have been typed. */
export const refused = ({ records }: PlayedFamily): string[] =>
  records.flatMap(({ kind, versions }) =>
    versions.flatMap(({ values }) =>
      problemsWith(kind, values).map(({ message }) => `${kind.table}: ${message}`),
    ),
  )

/** Of how many something is so: 0 to 1. */
export const shareOf = <T>(all: readonly T[], is: (one: T) => boolean): number =>
  all.filter(is).length / all.length
