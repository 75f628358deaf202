import pg from 'pg'
import { expect, it } from 'vitest'
import { aDemonstration, browserOf } from './site.test-data.ts'

it('without its database the server says so plainly, and not where it lies', async () => {
  const { site, app, stop } = await aDemonstration()
  const visitor = browserOf(app)
  await visitor.get('/sign-in')
  const pool = site.records.pool
  // As when nobody listens on the database's port.
  const unreachable = new pg.Pool({ connectionString: 'postgres://nobody@127.0.0.1:1/none' })
  Object.assign(site.records, { pool: unreachable })
  const real = pool.query
  Object.assign(pool, { query: unreachable.query.bind(unreachable) })
  for (const path of ['/sign-in', '/', '/nowhere']) {
    const answer = await visitor.get(path)
    expect([answer.statusCode, answer.body]).toEqual([
      503,
      expect.stringContaining('cannot reach its database'),
    ])
    expect(answer.body).not.toContain('127.0.0.1')
  }
  Object.assign(pool, { query: real })
  Object.assign(site.records, { pool })
  await stop()
}, 60_000)
