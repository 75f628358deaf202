import { type Day, day } from '../core/day.ts'
import { lastMomentOf, londonInstant } from '../core/instant.ts'
import type { Area } from '../engines/area.ts'
import {
  type CityFamily,
  type Happening,
  type PlayedFamily,
  playFamily,
  type Rules,
} from '../engines/simulation/index.ts'
import { comingTo } from './demand.ts'
import { CouldBe, type Faulty, faultPlanter, firstsOf } from './faults/index.ts'
import { familyCount, familyNumber } from './households.ts'
import { dialOn } from './parameters/index.ts'
import type { Recording } from './versions.ts'

/** The night of the migration, and the last day of the small city of a test. */
export const FROM: Day = day('2011-04-01')
export const LAST: Day = day('2023-03-31')

/** Who works there: two colleagues, always there and never pressed, who write in turn what a record says. */
export const COLLEAGUES = ['ana.reyes', 'ben.shah'] as const

type SmallFamily = { n: number; family: CityFamily; played: PlayedFamily }

/** Every family of a small city, as played by these areas, with a lead for as long as a case is open. */
export function* smallCity(areas: readonly Area[], scale: number, seed = 1): Generator<SmallFamily> {
  const rules: Rules = {
    seed,
    lastDay: LAST,
    dial: dialOn,
    areas,
    worker: () => COLLEAGUES[0],
    somebody: () => 'Sasha Somebody',
  }
  for (let n = 0; n < familyCount(scale, LAST); n++) {
    const family = familyNumber(n, seed, scale)
    if (!family) continue
    const coming = comingTo(family, seed, LAST, dialOn)
    const before = playFamily(family, coming, rules)
    const leads = allocated(family, before.spells)
    const played = leads.length > 0 ? playFamily(family, [...coming, ...leads], rules) : before
    yield { n, family, played }
  }
}

/** The same, with all that went wrong in writing it down; where `parts` are more, as if played by so many. */
export function faultyCity(
  areas: readonly Area[],
  scale: number,
  { seed = 1, parts = 1 } = {},
): (SmallFamily & { faulty: Faulty })[] {
  const all = [...smallCity(areas, scale, seed)]
  const asked = { seed, from: FROM, to: LAST }
  const could = Array.from({ length: parts }, () => new CouldBe())
  const hasCase = ({ played }: SmallFamily) => played.spells.some(({ name }) => name === 'case')
  for (const one of all) if (hasCase(one)) could[one.n % parts]!.look(one.n, one.family, one.played, asked)
  const plant = faultPlanter(asked, firstsOf(could.map(({ told }) => told)))
  return all.map(one => {
    const sound: Faulty = { records: one.played.records, key: [], twice: [] }
    return { ...one, faulty: hasCase(one) ? plant(one.n, one.family, one.played) : sound }
  })
}

const allocated = (family: CityFamily, spells: PlayedFamily['spells']): Happening[] =>
  spells
    .filter(({ name }) => name === 'case')
    .map(({ child, from, until }) => ({
      on: from,
      what: 'allocated',
      child: family.children.find(({ id }) => id === child)!,
      with: {
        worker: COLLEAGUES[0],
        account: null,
        team: 'North team',
        role: 'social-worker',
        until,
        reason: null,
      },
    }))

/** How that city writes down what happened. */
export const recordingOf = (seed = 1): Recording => ({
  seed,
  migratedAt: londonInstant(FROM, '05:00'),
  lastMoment: lastMomentOf(LAST),
  lateness: () => ({ pressure: 1, usualDays: 1 }),
  by: ({ versions }, version) => COLLEAGUES[versions.indexOf(version) % 2]!,
})
