import { dialOn } from '../../src/city/parameters/index.ts'
import { addDays, type Day, day } from '../../src/core/day.ts'
import { type Cells, problemsWith, type RecordKind } from '../../src/engines/records/index.ts'
import {
  type Chance,
  type CityFamily,
  chanceOf,
  type Happening,
  type PlayedFamily,
  type PlayedRecord,
  playFamily,
  type Simulates,
} from '../../src/engines/simulation/index.ts'

/** A made family, and what happens to it of itself. */
export type MadeFamily = { family: CityFamily; coming: Happening[] }

/** A small made family: `ages` are its children's on `on`, in years, below nought before birth. */
export function madeFamily(nth: number, on: Day, ages: readonly number[]): CityFamily {
  const person = (part: string, born: Day, parents: readonly string[]) => ({
    id: `family-${nth}-${part}`,
    forename: FORENAMES[(nth + part.length) % FORENAMES.length]!,
    surname: 'Made',
    sex: nth % 2 === 0 ? ('F' as const) : ('M' as const),
    ethnicity: 'WBRI',
    born,
    parents,
  })
  const mother = person('mother', addDays(on, -30 * 365), [])
  const children = [...ages]
    .sort((a, b) => b - a)
    .map((age, i) => person(`child-${i}`, addDays(on, -Math.round(age * 365.25)), [mother.id]))
  const home = { lines: '1 Made Road', postcode: 'ZZ1 1ZZ', area: 'A1', locality: 'North', deprivation: 3 }
  return {
    id: `family-${nth}`,
    from: day('2000-01-01'),
    until: null,
    adults: [mother],
    children,
    homes: [{ from: day('2000-01-01'), home }],
    need: 1,
  }
}

/** So many families of one to three children each, with what `coming` makes happen to each child. */
export function madeFamilies(
  count: number,
  on: Day,
  ages: readonly [number, number],
  coming: (child: CityFamily['children'][number], chance: Chance, family: CityFamily) => Happening[],
): MadeFamily[] {
  return Array.from({ length: count }, (_, nth) => {
    const chance = chanceOf('made', nth)
    const born = Array.from(
      { length: chance.whole(1, 3) },
      () => ages[0] + chance.next() * (ages[1] - ages[0]),
    )
    const family = madeFamily(nth, on, born)
    return {
      family,
      coming: family.children.flatMap(child => [
        ...coming(child, chanceOf('coming', child.id), family),
        { on: child.born, what: 'joins', child, with: {} },
        { on: addDays(child.born, 6575), what: 'turns-18', child, with: {} },
      ]),
    }
  })
}

/** Plays made families through these areas and stand-ins, with the city's own dials, to a last day. */
export function played(
  families: readonly MadeFamily[],
  areas: readonly Simulates[],
  lastDay: Day,
  dials: Readonly<Record<string, number>> = {},
): PlayedFamily[] {
  return families.map(({ family, coming }) =>
    playFamily(family, coming, {
      seed: 1,
      lastDay,
      dial: (name, on) => dials[name] ?? dialOn(name, on),
      areas: areas.map((simulates, nth) => ({ name: `area-${nth}`, simulates })),
      worker: () => 'Alex Worker',
      somebody: () => 'Sasha Somebody',
    }),
  )
}

/** The records of a kind, as they last were. */
export function recordsOf(all: readonly PlayedFamily[], kind: RecordKind): (PlayedRecord & { is: Cells })[] {
  return all.flatMap(({ records }) =>
    records
      .filter(record => record.kind === kind)
      .map(record => ({ ...record, is: record.versions.at(-1)!.values })),
  )
}

/** Every version that its kind would refuse, with why. */
export function refused(all: readonly PlayedFamily[]): string[] {
  return all.flatMap(({ records }) =>
    records.flatMap(({ kind, versions }) =>
      versions.flatMap(({ values }) => problemsWith(kind, values).map(p => `${kind.table}: ${p.message}`)),
    ),
  )
}

const FORENAMES = ['Ada', 'Ben', 'Cleo', 'Dan', 'Esme', 'Finn', 'Gia', 'Hal', 'Isla', 'Jai', 'Kim', 'Leo']
