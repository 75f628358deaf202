import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LIST_SENTENCE } from '../../../engines/access/index.ts'
import { transact } from '../../../engines/records/index.ts'
import { aDemonstration, browserOf } from '../site.test-data.ts'

let demonstration: Awaited<ReturnType<typeof aDemonstration>>
beforeAll(async () => {
  demonstration = await aDemonstration()
}, 120_000)
afterAll(() => demonstration.stop())

const as = (persona: string) => browserOf(demonstration.app).as(persona)
const service = <T extends object>(sql: string) =>
  transact(demonstration.site.records, { who: 'test', service: true }, ctx => ctx.db.rows<T>(sql))
/** Children and what is to do for them, as a page's tables say. */
const rowsOf = (body: string): string[] =>
  [...body.matchAll(/href="\/children\/[0-9a-f-]+">([^<]+)<\/a><\/th><td[^>]*>(?:<a [^>]*>)?([^<]+)</g)].map(
    ([, child, todo]) => `${child}: ${todo}`,
  )

describe('the work lists', () => {
  it('show a worker their own children’s work, overdue first, and end with the sentence', async () => {
    const { body } = await (await as('social-worker')).get('/work')
    const rows = rowsOf(body)
    expect(rows.slice(0, 2)).toEqual([
      'Bea Fennimore: Visit and see the child',
      'Cal Fennimore: Visit and see the child',
    ])
    expect(body).toContain('8 days overdue')
    expect(rows.join()).not.toContain('Delacourt')
    expect(body).toContain(LIST_SENTENCE)
  })

  it('show the whole service exactly the runs that are to do and may be seen', async () => {
    const { body } = await (await as('quality')).get('/work/service')
    const [all] = await service<{ runs: number }>(
      `select count(*)::int as runs from clock_run where state = 'running' and due_on is not null
         and child_id not in (select person_id from restriction_person)`,
    )
    expect(rowsOf(body)).toHaveLength(all!.runs)
    expect(body).not.toContain('Penhallow')
  })

  it('show a restricted child to those who keep the record or work with them, and to no one else', async () => {
    for (const persona of ['head-of-service', 'director']) {
      const { body } = await (await as(persona)).get('/work/service')
      expect([persona, body.includes('Penhallow')]).toEqual([persona, persona === 'head-of-service'])
    }
  })

  it('open one part of the work, and another team only to those over all of them', async () => {
    const { body } = await (await as('head-of-service')).get('/work/service?area=health')
    expect(rowsOf(body).every(row => /health|dental/.test(row))).toBe(true)
    const manager = await as('team-manager')
    expect((await manager.get('/work/team/East%20locality')).statusCode).toBe(200)
    expect((await manager.get('/work/team/Children%20in%20care%20team')).statusCode).toBe(404)
    expect((await (await as('head-of-service')).get('/work/team/No%20such%20team')).statusCode).toBe(404)
  })

  it('write one line in the read log for each list, with the children it showed', async () => {
    await (await as('team-manager')).get('/work/unallocated')
    const lines = await service<{ question: string; ids: string[] }>(
      "select question, ids from read_log where account = 'team-manager' and what = 'list' and question like 'Children without%'",
    )
    expect(lines).toHaveLength(1)
    expect(lines[0]!.ids.length).toBeGreaterThan(0)
  })
})

describe('my day', () => {
  it('opens for every persona', async () => {
    for (const persona of [
      'early-help',
      'front-door',
      'reviewing-officer',
      'analyst',
      'adoption',
      'administrator',
    ])
      expect([persona, (await (await as(persona)).get('/')).statusCode]).toEqual([persona, 200])
  })

  it('puts the children without a worker first for a manager, and shows them to no practitioner', async () => {
    expect((await (await as('head-of-service')).get('/')).body).toMatch(/\d children without a worker/)
    expect((await (await as('social-worker')).get('/')).body).not.toContain('without a worker')
  })
})
