import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../../tests/setup/database.ts'
import type { Instant } from '../../core/instant.ts'
import { asService, openPool, type Records, schemaSet, transact } from './index.ts'

let records: Records
beforeAll(async () => {
  const { appUrl } = await testDatabase()
  // One connection: each test finds it as the one before left it.
  const pool = openPool(appUrl, 1)
  records = { pool, schemas: schemaSet(), derivers: [], now: () => Date.now() as Instant }
})
afterAll(() => records.pool.end())

describe('work that reads together', () => {
  it('gives each its own answer, in order, however many statements each asks', () =>
    transact(records, { who: 'amy' }, async ctx => {
      const ask = async (n: number) => (await ctx.db.kept<{ n: number }>('select $1::int as n', [n]))[0]?.n
      const twice = async (n: number) => [await ask(n), await ask(n + 1)]
      expect(await ctx.db.together(() => [ask(1), twice(2), ask(4)])).toEqual([1, [2, 3], 4])
    }))

  it('throws what one of them threw, and leaves the connection fit for the next', async () => {
    const broken = transact(records, { who: 'amy' }, ctx =>
      ctx.db.together(() => [
        ctx.db.rows('select 1'),
        ctx.db.rows('select 1 / 0'),
        ctx.db.together(() => [ctx.db.rows('select 2'), Promise.reject(new Error('never first'))]),
      ]),
    )
    await expect(broken).rejects.toThrow('division by zero')
    const rows = await transact(records, { who: 'amy' }, ctx => ctx.db.rows('select 3 as n'))
    expect(rows).toEqual([{ n: 3 }])
  })

  it('cannot take the service’s rights, which the others would read with', () =>
    transact(records, { who: 'amy' }, async ctx => {
      const taking = ctx.db.together(() => [ctx.db.rows('select 1'), asService(ctx, async () => 1)])
      await expect(taking).rejects.toThrow('rights')
      expect(ctx.db.isTogether()).toBe(false)
    }))
})
