import { join } from 'node:path'
import pg from 'pg'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { freshDatabase } from '../../../tests/setup/database.ts'
import { type CheckedLaw, isKept } from '../../city/index.ts'
import { WRITTEN } from '../../city/laws/times.ts'
import { schemaSet } from '../../engines/records/index.ts'
import { discoverAreas } from '../discover.ts'
import { run } from './city.ts'

let url: string
const said: string[] = []

/** Runs the command on the city, and gives its exit code and what it printed. */
async function city(...args: string[]): Promise<{ code: number; printed: string }> {
  said.length = 0
  const out = vi.spyOn(process.stdout, 'write').mockImplementation(text => said.push(String(text)) > 0)
  const err = vi.spyOn(process.stderr, 'write').mockImplementation(text => said.push(String(text)) > 0)
  try {
    return { code: await run(args, { DATABASE_URL: url }), printed: said.join('') }
  } finally {
    out.mockRestore()
    err.mockRestore()
  }
}

const lawsSaid = ({ printed }: { printed: string }): { lawful: boolean; laws: CheckedLaw[] } =>
  JSON.parse(printed)

/** A contact that was decided before it was received, and not by the city's own plan. */
async function breakOne(): Promise<string> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { live, keep } = schemaSet()
    const contact = `${live}.contact`
    const { rows } = await client.query<{ id: string }>(
      `update ${contact} set decided_at = received_at - interval '1 hour'
        where id = (select min(id::text)::uuid from ${contact} where decided_at is not null
          and id not in (select record_id from ${keep}.city_fault)) returning id`,
    )
    return rows[0]!.id
  } finally {
    await client.end()
  }
}

/** Those of some tables that hold anything. */
async function withRows(tables: readonly string[]): Promise<string[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const held: string[] = []
    for (const table of tables) {
      const { rows } = await client.query(`select from ${schemaSet().live}.${table} limit 1`)
      if (rows.length > 0) held.push(table)
    }
    return held
  } finally {
    await client.end()
  }
}

describe('the laws of a city', () => {
  beforeAll(async () => {
    url = (await freshDatabase()).ownerUrl
  })

  it('cannot be asked where there is no city', async () => {
    const { code, printed } = await city('--laws')
    expect(code).toBe(1)
    expect(printed).toContain('There is no city in this database')
  })

  describe('of scale 0.05', () => {
    beforeAll(async () => {
      expect(await city('--scale', '0.05')).toMatchObject({ code: 0 })
    }, 600_000)

    it('are all kept, and each planted fault is seen by the law it breaks', async () => {
      const { code, printed } = await city('--laws', '--json')
      const { lawful, laws } = lawsSaid({ printed })
      const broken = laws.filter(one => !isKept(one)).map(({ n, broken, missed }) => ({ n, broken, missed }))
      expect(broken).toEqual([])
      expect([code, lawful, laws.length > 80]).toEqual([0, true, true])
    }, 120_000)

    it('ask of every kind that the city writes about a child when it was known', async () => {
      const areas = (await discoverAreas(join(import.meta.dirname, '../../areas'))).map(({ area }) => area)
      const kinds = areas.flatMap(({ records, derives }) =>
        records.filter(kind => kind.about === 'child' && !derives?.some(({ into }) => into === kind)),
      )
      const unasked = kinds.map(({ table }) => table).filter(table => !(table in WRITTEN))
      expect(await withRows(unasked)).toEqual([])
      expect((await withRows(Object.keys(WRITTEN))).length).toBeGreaterThan(25)
    })

    it('end with code 1 when one is broken, and say which row breaks it', async () => {
      const contact = await breakOne()
      const { code, printed } = await city('--laws')
      expect(code).toBe(1)
      expect(printed).toMatch(/ 14 BROKEN .*\(1 rows; 1 of 1 planted faults found; \d+ ms\)/)
      expect(printed).toContain(`contact ${contact}`)
    }, 120_000)
  })
})
