import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fillEmpty } from '../../../tests/setup/city-doors.ts'
import { freshDatabase } from '../../../tests/setup/database.ts'
import { everyArea } from '../../../tests/setup/lives.ts'
import { londonInstant } from '../../core/instant.ts'
import { type Ctx, openPool, type Records, schemaSet, transact } from '../../engines/records/index.ts'
import type { PlayedRecord } from '../../engines/simulation/index.ts'
import { checked } from '../checked.ts'
import { checkLaws, LAWS, type Planted } from '../laws/index.ts'
import { keepCityLoad } from '../load.ts'
import { FROM, faultyCity, LAST, recordingOf } from '../small-city.test-data.ts'
import { versionsOf } from '../versions.ts'
import { FAULTS } from './all.ts'
import { doubtsAmiss, type Faulty, keepFaults, plantedIn } from './index.ts'

const SERVICE = { who: 'city', service: true, now: londonInstant(LAST, '18:00') }

const pools: Records['pool'][] = []
afterAll(() => Promise.all(pools.map(pool => pool.end())))

/** A database of its own that holds these families' records. */
async function holding(
  records: readonly PlayedRecord[],
): Promise<<T>(work: (ctx: Ctx) => Promise<T>) => Promise<T>> {
  const { appUrl, ownerUrl } = await freshDatabase()
  const pool = openPool(appUrl, 1)
  pools.push(pool)
  const at: Records = { pool, schemas: schemaSet(), derivers: [], now: () => SERVICE.now }
  const versions = records.flatMap(one => versionsOf(one, recordingOf()))
  await fillEmpty(ownerUrl, versions, await everyArea())
  return work => transact(at, SERVICE, work)
}

const ALL = [...FAULTS.map(({ name }) => name), 'correction']

let planted: Faulty[]
let sound: PlayedRecord[]

beforeAll(async () => {
  // Those with a planted fault, and some of the others of whom something was put right or who were met twice.
  const isPlanted = ({ faulty }: { faulty: Faulty }) => faulty.key.some(({ fault }) => fault !== 'correction')
  const all = faultyCity(await everyArea(), 0.05)
  const others = all.filter(one => !isPlanted(one) && one.faulty.key.length + one.faulty.twice.length > 0)
  const some = [...all.filter(isPlanted), ...others.slice(0, 25)]
  planted = some.map(({ faulty }) => faulty)
  sound = some.flatMap(({ played }) => played.records)
}, 300_000)

const key = () => planted.flatMap(one => one.key)
const laws = (): Planted[] => key().flatMap(one => ('law' in one ? [one] : []))
const lineOf = ({ law, kind, id }: Planted) => `${law} ${kind} ${id}`

/** What of these records breaks any law, apart from laws of shapes: few families have none. */
async function brokenIn(ctx: Ctx): Promise<Set<string>> {
  const checked = await checkLaws(ctx, LAWS)
  return new Set(
    checked.flatMap(({ n, broken }) =>
      broken.filter(({ child }) => child !== null).map(({ kind, id }) => lineOf({ law: n, kind, id })),
    ),
  )
}

describe('the faults that a city plants', () => {
  it('are of every kind, against twenty laws and more, within a twentieth of a city', () => {
    const kinds = new Set(key().map(({ fault }) => fault))
    expect([...kinds].sort()).toEqual(ALL.toSorted())
    expect(new Set(laws().map(({ law }) => law)).size).toBeGreaterThanOrEqual(20)
  })

  it('are each found by the laws that their key names, and break no other', {
    timeout: 120_000,
  }, async () => {
    const before = await (await holding(sound))(brokenIn)
    const inFaulty = await holding(planted.flatMap(({ records }) => records))
    const after = await inFaulty(brokenIn)
    expect([...after].filter(line => !before.has(line)).sort()).toEqual(laws().map(lineOf).sort())

    // With the key nothing is missed and none of them counts; without one line of it, that law fails by one row more.
    await inFaulty(async ctx => {
      await keepFaults(ctx, key(), [])
      // What checks fail is in the key as well, once the doubts are kept.
      expect((await doubtsAmiss(ctx)).every(({ meant, raised }) => meant && !raised)).toBe(true)
      const known = planted.flatMap(one => one.records).flatMap(one => versionsOf(one, recordingOf()))
      await keepCityLoad(
        ctx,
        { seed: 1, scale: 0.05, from: FROM, to: LAST },
        { people: 1, records: 1 },
        checked(known),
      )
      expect(await doubtsAmiss(ctx)).toEqual([])
      const kept = await plantedIn(ctx)
      expect(kept.map(lineOf).sort()).toEqual(laws().map(lineOf).sort())
      const keyed = await checkLaws(ctx, LAWS, { planted: kept })
      expect(keyed.flatMap(({ missed }) => missed)).toEqual([])
      for (const one of kept) {
        const law = LAWS.filter(({ n }) => n === one.law)
        const [alone] = await checkLaws(ctx, law, {
          planted: kept.filter(k => k.law === one.law && k !== one),
        })
        expect(alone!.broken.map(({ kind, id }) => lineOf({ law: one.law, kind, id }))).toContain(lineOf(one))
        expect(alone!.count).toBeGreaterThan(keyed.find(({ n }) => n === one.law)!.count)
      }
    })
  })

  it('follow from the seed alone, one in a family at most, in however many parts the city is played', async () => {
    const areas = await everyArea()
    const keys = (city: { seed?: number; parts?: number }) =>
      faultyCity(areas, 0.01, city).map(({ faulty }) => faulty.key)
    const one = keys({})
    expect(keys({ parts: 2 })).toEqual(one)
    expect(keys({ parts: 5 })).toEqual(one)
    expect(keys({ seed: 2 })).not.toEqual(one)
    const kinds = one.map(key => new Set(key.map(({ fault }) => fault)).size)
    expect(Math.max(...kinds)).toBe(1)
  }, 120_000)
})
