import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { freshDatabase } from '../../../tests/setup/database.ts'
import { instant } from '../../core/instant.ts'
import { openPool, type Records, schemaSet, transact } from '../../engines/records/index.ts'
import { loadDemonstration } from '../demonstration.ts'
import { discoverAreas } from '../discover.ts'
import { deriversOf } from '../open.ts'
import { followRules } from './followed.ts'

const found = await discoverAreas(join(import.meta.dirname, '../../areas'))

async function aDemonstratedAuthority(): Promise<Records> {
  const { appUrl } = await freshDatabase()
  const records: Records = {
    pool: openPool(appUrl, 2),
    schemas: schemaSet(),
    derivers: deriversOf(found),
    now: () => instant('2026-11-24T12:00:00Z'),
  }
  await loadDemonstration(records, found)
  return records
}

const kept = (records: Records) =>
  transact(records, { who: 'test', service: true }, ctx =>
    ctx.db.rows<{ id: string }>(
      `select id, from_on, to_on, known_at, null::timestamptz as known_to from period_of_care
       union all select id, from_on, to_on, known_at, known_to from local_history.period_of_care order by 1, 4`,
    ),
  )

describe('what follows from records, when the rules have changed', () => {
  it('is derived for everybody once, history included, and then left alone', async () => {
    const records = await aDemonstratedAuthority()
    try {
      const before = await kept(records)
      expect(before.length).toBeGreaterThan(4)
      // As after an upgrade that brought the kind: nothing is derived yet.
      await transact(records, { who: 'test', service: true }, async ctx => {
        await ctx.db.run('delete from period_of_care')
        await ctx.db.run('delete from local_history.period_of_care')
      })
      await followRules(records, found, records.derivers)
      expect(await kept(records)).toEqual(before)
      let derived = 0
      await followRules(records, found, [
        async () => {
          derived += 1
        },
      ])
      expect(derived).toBe(0)
    } finally {
      await records.pool.end()
    }
  })
})
