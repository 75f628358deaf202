import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LAST, recordingOf, smallCity } from '../src/city/small-city.test-data.ts'
import { type KnownVersion, versionsOf } from '../src/city/versions.ts'
import { addDays, type Day } from '../src/core/day.ts'
import { dayOf, type Instant, londonInstant } from '../src/core/instant.ts'
import { cityDoors, type Doors } from './setup/city-doors.ts'
import { everyArea } from './setup/lives.ts'

const SCALE = 0.03

/** The Monday of a day's week. */
const mondayOf = (on: Day): Day => addDays(on, -((on + 3) % 7))
/** The last but one week that is whole, from Monday to Sunday. */
const LAST_BUT_ONE = addDays(mondayOf(addDays(LAST, 1)), -14)

/** Everything that came to be known of each family of a small city. */
let families: KnownVersion[][]

beforeAll(async () => {
  families = []
  for (const { played } of smallCity(await everyArea(), SCALE))
    families.push(played.records.flatMap(record => versionsOf(record, recordingOf())))
}, 300_000)

/** The week after the migration's in which records of most kinds came to be known. */
function fullest(): Day {
  const kinds = new Map<Day, Set<string>>()
  for (const { knownAt, kind, by } of families.flat()) {
    const monday = mondayOf(dayOf(knownAt))
    if (by !== 'migration') kinds.set(monday, (kinds.get(monday) ?? new Set()).add(kind.table))
  }
  return [...kinds].reduce((most, one) => (one[1].size > most[1].size ? one : most))[0]
}

/** What was known before a moment, as it stood. */
const knownBefore = (all: readonly KnownVersion[], end: Instant): KnownVersion[] =>
  all
    .filter(({ knownAt }) => knownAt < end)
    .map(one => (one.knownTo !== null && one.knownTo >= end ? { ...one, knownTo: null } : one))

describe.each([
  ['the last but one full week', () => LAST_BUT_ONE],
  ['the week in which records of most kinds were written', fullest],
])('%s of the city, done by its workers one record at a time', (_, weekOf) => {
  let pages: Doors
  let bulk: Doors
  let typed: { action: number; store: number; kinds: Set<string> }

  beforeAll(async () => {
    const monday = weekOf()
    const [from, to] = [monday, addDays(monday, 7)].map(on => londonInstant(on!, '00:00'))
    // Nothing that one family does follows from another's: only those about whom something was written are needed.
    const all = families
      .filter(family => family.some(({ knownAt }) => knownAt >= from! && knownAt < to!))
      .flat()
    ;[pages, bulk] = await Promise.all([cityDoors(), cityDoors()])
    await bulk.byBulk(knownBefore(all, to!))
    await pages.byBulk(knownBefore(all, from!))
    typed = { action: 0, store: 0, kinds: new Set() }
    const week = all
      .filter(({ knownAt }) => knownAt >= from! && knownAt < to!)
      .sort((a, b) => a.knownAt - b.knownAt)
    for (const version of week) {
      typed[await pages.byPage(version)] += 1
      typed.kinds.add(version.kind.table)
    }
  }, 300_000)
  afterAll(() => Promise.all([pages.close(), bulk.close()]))

  it('is written through the areas’ actions where they have one, and more than twenty records of five kinds or more', () => {
    expect(typed.action).toBeGreaterThan(3)
    expect(typed.action + typed.store).toBeGreaterThan(20)
    expect(typed.kinds.size).toBeGreaterThanOrEqual(5)
  })

  it('leaves every table, its history, clock runs and what else follows just as the bulk door does', async () => {
    const [one, other] = [await pages.lines(), await bulk.lines()]
    const without = (of: readonly string[], those: readonly string[]) => {
      const there = new Set(those)
      return of.filter(line => !there.has(line))
    }
    const differ = Object.keys(other).map(table => ({
      table,
      onlyByPage: without(one[table]!, other[table]!),
      onlyByBulk: without(other[table]!, one[table]!),
      more: one[table]!.length - other[table]!.length,
    }))
    expect(differ.filter(d => d.onlyByPage.length + d.onlyByBulk.length > 0 || d.more !== 0)).toEqual([])
    expect(other.clock_run!.length).toBeGreaterThan(50)
  })
})
