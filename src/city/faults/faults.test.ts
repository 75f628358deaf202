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
import { FROM, LAST, recordingOf, smallCity } from '../small-city.test-data.ts'
import { versionsOf } from '../versions.ts'
import { FAULTS } from './all.ts'
import { doubtsAmiss, type Faulty, faultPlanter, keepFaults, plantedIn } from './index.ts'

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
  planted = []
  sound = []
  const plant = faultPlanter({ seed: 1, from: FROM, to: LAST })
  const wanted = new Set(ALL)
  for (const { family, played } of smallCity(await everyArea(), 0.05)) {
    const faulty = plant(family, played)
    // Of families that only had slips, some with a key and some who were met twice are enough.
    if (faulty.key.length + faulty.twice.length === 0) continue
    planted.push(faulty)
    sound.push(...played.records)
    for (const { fault } of faulty.key) wanted.delete(fault)
    if (wanted.size === 0 && planted.some(({ twice }) => twice.length > 0)) break
  }
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

  it('follow from the seed and the families’ order alone, one in a family at most', async () => {
    const small = [...smallCity(await everyArea(), 0.004)]
    const keys = (seed: number) => {
      const plant = faultPlanter({ seed, from: FROM, to: LAST })
      return small.map(({ family, played }) => plant(family, played).key)
    }
    expect(keys(1)).toEqual(keys(1))
    expect(keys(1)).not.toEqual(keys(2))
    expect(
      keys(1)
        .map(key => new Set(key.map(({ fault }) => fault)).size)
        .reduce((a, b) => Math.max(a, b)),
    ).toBe(1)
  })
})
