import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { freshDatabase } from '../../tests/setup/database.ts'
import { everyArea } from '../../tests/setup/lives.ts'
import { lastMomentOf } from '../core/instant.ts'
import { ClockRun } from '../engines/clocks/index.ts'
import { openOwner, openPool, schemaSet, transact } from '../engines/records/index.ts'
import { DEFAULT_CITY } from './asked.ts'
import { buildCity } from './build.ts'
import { digestOfCity } from './digest.ts'
import { freshCityLots, handOf } from './hand.ts'

const ASKED = { ...DEFAULT_CITY, scale: 0.004 }
const schemas = schemaSet()

const KEPT = `select pg_get_indexdef(indexrelid) as says from pg_index join pg_class on oid = indrelid
   where relnamespace::regnamespace::text like 'local%'
   union all select conrelid::regclass || ' ' || pg_get_constraintdef(oid) from pg_constraint
   where connamespace::regnamespace::text like 'local%' and contype in ('p', 'u', 'f') order by 1`

/** Builds a small city with so many hands: its digest, the keys and indexes before and after, and what was written. */
async function built(howMany: number) {
  const { ownerUrl, appUrl } = await freshDatabase()
  const areas = await everyArea()
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  const kept = async () => (await client.query<{ says: string }>(KEPT)).rows.map(({ says }) => says)
  const before = await kept()
  const owners = [await openOwner(ownerUrl, schemas), await openOwner(ownerUrl, schemas)] as const
  const lots = freshCityLots()
  const hands = await Promise.all(
    Array.from({ length: howMany }, async () =>
      handOf(await openOwner(ownerUrl, schemas), schemas, areas, ASKED, lots),
    ),
  )
  const kinds = [ClockRun, ...areas.flatMap(area => area.records)]
  const shares: number[] = []
  const wrote = await buildCity({ schemas, areas, kinds, owners, hands }, ASKED, share => shares.push(share))
  await Promise.all([...owners, ...hands].map(one => one.close()))
  const after = await kept()
  await client.end()
  const now = () => lastMomentOf(ASKED.to)
  const pool = openPool(appUrl, 1)
  const { digest } = await transact(
    { pool, schemas, derivers: [], now },
    { who: 'test', service: true },
    ctx => digestOfCity(ctx, kinds),
  )
  await pool.end()
  return { before, after, wrote, digest, shares }
}

describe('building a city', () => {
  it('gives the same with one hand as with three, and every key, reference and index as it found them', async () => {
    const [one, three] = [await built(1), await built(3)]
    expect(three.digest).toBe(one.digest)
    expect(three.wrote).toEqual(one.wrote)
    expect(one.wrote.people).toBeGreaterThan(600)
    expect(one.wrote.derived).toBeGreaterThan(2000)
    expect(one.after).toEqual(one.before)
    expect(one.before.length).toBeGreaterThan(100)
    expect(one.shares).toEqual([...one.shares].sort((a, b) => a - b))
    expect(one.shares.at(-1)).toBe(0.83)
  }, 120_000)
})
