import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dayOf } from '../../../core/instant.ts'
import { transact } from '../../../engines/records/index.ts'
import { castOn } from '../../../engines/simulation/index.ts'
import { aDemonstration, browserOf } from '../site.test-data.ts'

let demonstration: Awaited<ReturnType<typeof aDemonstration>>
beforeAll(async () => {
  demonstration = await aDemonstration()
}, 120_000)
afterAll(() => demonstration.stop())

describe('declaring a connection', () => {
  it('to one child closes the records of the family to whoever declared it, and to nobody else', async () => {
    const { site, app } = demonstration
    const [pair] = await transact(site.records, { who: 'test', service: true }, ctx =>
      ctx.db.rows<{ child: string; brother: string }>(
        `select a.person_id as child, b.other_id as brother from person_family a join person_family b on b.person_id = a.other_id
         join person_profile p on p.person_id = b.other_id
         where a.person_id <> b.other_id and p.born_on > '2009-01-01' and a.person_id not in (select id from person where id = $1) limit 1`,
        [castOn(dayOf(site.records.now()))['in-care'].id],
      ),
    )
    const priya = await browserOf(app).as('social-worker')
    expect((await priya.get(`/children/${pair!.brother}`)).statusCode).toBe(200)
    await priya.get(`/children/${pair!.child}/connection`)
    const done = await priya.post(`/children/${pair!.child}/connection`, {
      words: 'They are my cousins',
      sure: 'yes',
    })
    expect(done.statusCode).toBe(303)
    expect((await priya.get(`/children/${pair!.child}`)).statusCode).toBe(404)
    expect((await priya.get(`/children/${pair!.brother}`)).statusCode).toBe(404)
    const owen = await browserOf(app).as('team-manager')
    expect((await owen.get(`/children/${pair!.brother}`)).statusCode).toBe(200)
  })
})
