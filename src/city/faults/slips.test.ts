import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cityDoors, type Doors } from '../../../tests/setup/city-doors.ts'
import { everyArea } from '../../../tests/setup/lives.ts'
import { day } from '../../core/day.ts'
import type { PlayedRecord } from '../../engines/simulation/index.ts'
import { faultyCity, recordingOf } from '../small-city.test-data.ts'
import { type KnownVersion, versionsOf } from '../versions.ts'
import { says } from './fault.ts'
import type { Faulty } from './index.ts'

const SCALE = 0.04

type Family = { faulty: Faulty; sound: readonly PlayedRecord[] }
let families: Family[]

beforeAll(async () => {
  families = faultyCity(await everyArea(), SCALE).map(({ faulty, played }) => ({
    faulty,
    sound: played.records,
  }))
}, 300_000)

/** Records that were changed but by a planted fault, with what they were. */
function corrected(table: string): { was: PlayedRecord; is: PlayedRecord }[] {
  return families
    .filter(({ faulty }) => faulty.key.every(({ fault }) => fault === 'correction'))
    .flatMap(({ faulty, sound }) => {
      const before = new Map(sound.map(one => [one.id, one]))
      return faulty.records
        .filter(one => one.kind.table === table)
        .flatMap(is => {
          const was = before.get(is.id)
          return was && was !== is && was.subject === is.subject ? [{ was, is }] : []
        })
    })
}

const known = (records: readonly PlayedRecord[]): KnownVersion[] =>
  records.flatMap(record => versionsOf(record, recordingOf()))
const referred = () =>
  new Set(families.flatMap(({ sound }) => sound.filter(r => r.kind.table === 'referral').map(r => r.subject)))

describe('what is wrong until somebody puts it right', () => {
  it('is who one child in forty is, among those who are referred, and the day of one visit in 250', () => {
    const share = corrected('identity').length / referred().size
    expect(share).toBeGreaterThan(0.015)
    expect(share).toBeLessThan(0.05)
    const tables = ['in_need_visit', 'protection_visit', 'care_visit']
    const visits = families.flatMap(({ sound }) =>
      sound.filter(one => tables.includes(one.kind.table)),
    ).length
    const moved = tables.flatMap(corrected).length / visits
    expect(moved).toBeGreaterThan(0.001)
    expect(moved).toBeLessThan(0.006)
  })

  it('ends as it was, was written as otherwise before, and both are in the record', () => {
    const all = ['identity', 'in_need_visit', 'protection_visit', 'care_visit'].flatMap(corrected)
    expect(all.length).toBeGreaterThan(20)
    for (const { was, is } of all) {
      expect(says(is)).toEqual(says(was))
      const versions = versionsOf(is, recordingOf())
      expect(versions.length).toBeGreaterThan(1)
      expect(versions.at(-1)!.values).toEqual(says(was))
      expect(versions.at(-2)!.values).not.toEqual(says(was))
    }
  })

  it('is a birth, a sex, an ethnicity or a name, and a corrected ethnicity is in the key of law 13', () => {
    const fields = new Set<string>()
    const ethnicities: string[] = []
    for (const { is } of corrected('identity')) {
      const [before, after] = is.versions.slice(-2).map(({ values }) => values)
      const wrong = Object.keys(after!).filter(
        field => JSON.stringify(before![field]) !== JSON.stringify(after![field]),
      )
      expect(wrong).toHaveLength(1)
      fields.add(wrong[0]!)
      if (wrong[0] === 'ethnicity') ethnicities.push(is.id)
    }
    for (const field of ['born', 'ethnicity', 'forename']) expect(fields).toContain(field)
    const key = families.flatMap(({ faulty }) => faulty.key.filter(({ fault }) => fault === 'correction'))
    expect(key.map(one => one.id).sort()).toEqual(ethnicities.sort())
  })
})

describe('a child who is met again as if nobody knew them', () => {
  let doors: Doors
  afterAll(() => doors?.close())

  it('is on the record twice, and offered as likely to be one where the matching of people says so', {
    timeout: 120_000,
  }, async () => {
    const twice = families.flatMap(({ faulty }) => faulty.twice)
    expect(twice.length).toBeGreaterThan(2)
    expect(twice.length / referred().size).toBeLessThan(0.03)
    doors = await cityDoors()
    await doors.byBulk(
      families.filter(({ faulty }) => faulty.twice.length > 0).flatMap(f => known(f.faulty.records)),
    )
    const offers = await doors.offered(twice)
    expect(offers.length).toBeGreaterThan(0.6 * twice.length)
  })
})

describe('an ethnicity that is not known', () => {
  it('is rarer the longer a child is known: one in seven when they come, one in fifty in the end', () => {
    const met = referred()
    const shares = { first: [0, 0], later: [0, 0] }
    for (const { sound } of families)
      for (const one of sound) {
        if (one.kind.table !== 'identity' || !met.has(one.subject)) continue
        const first = one.versions.find(({ values }) => values.born)
        if (!first || first.on < day('2005-04-01')) continue
        shares.first[1]! += 1
        if (!first.values.ethnicity) shares.first[0]! += 1
        shares.later[1]! += 1
        if (!says(one).ethnicity) shares.later[0]! += 1
      }
    const [first, later] = [shares.first[0]! / shares.first[1]!, shares.later[0]! / shares.later[1]!]
    expect(first).toBeGreaterThan(0.08)
    expect(later).toBeLessThan(0.3 * first)
  })
})
