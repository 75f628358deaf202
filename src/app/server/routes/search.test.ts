import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { restrict } from '../../../engines/access/index.ts'
import { newId, transact } from '../../../engines/records/index.ts'
import { aDemonstration, browserOf } from '../site.test-data.ts'

let here: Awaited<ReturnType<typeof aDemonstration>>
type Child = { id: string; name: string; localId: string }
let children: Child[]
const service = <T extends object>(sql: string, values: unknown[] = []) =>
  transact(here.site.records, { who: 'test', service: true }, ctx => ctx.db.rows<T>(sql, values))
const signedIn = (persona: string) => browserOf(here.app).as(persona)
const suggested = async (persona: string, q: string) =>
  JSON.parse((await (await signedIn(persona)).get(`/search/suggest?${new URLSearchParams({ q })}`)).body) as {
    href: string
    title: string
    why: string
  }[]

beforeAll(async () => {
  here = await aDemonstration()
  children = await service<Child>(
    `select person_id as id, name, local_id as "localId" from person_profile
     where name <> local_id and born_on is not null order by local_id`,
  )
}, 120_000)
afterAll(() => here.stop())

describe('the search page', () => {
  it('shows who fits, why, and the sentence that ends every list, and writes one line of what it showed', async () => {
    const child = children[0]!
    const answer = await (await signedIn('social-worker')).get(
      `/search?${new URLSearchParams({ q: child.name })}`,
    )
    expect(answer.statusCode).toBe(200)
    expect(answer.body).toContain(`href="/children/${child.id}"`)
    expect(answer.body).toContain('Name matches')
    expect(answer.body).toContain('Some children may not be shown here')
    const lines = await service<{ ids: string[] }>(
      "select ids from read_log where what = 'search' and question = $1",
      [child.name],
    )
    expect(lines).toHaveLength(1)
    expect(lines[0]!.ids).toContain(child.id)
  })

  it('says what else to try when nobody fits, and when nothing was asked', async () => {
    const worker = await signedIn('social-worker')
    for (const url of ['/search?q=zzyzx+qwrtp', '/search', '/search?q=+++', '/search?q=%25&page=-9'])
      expect((await worker.get(url)).body).toContain('You can mix any of these')
  })

  it('shows what was asked as text, whatever it is', async () => {
    const answer = await (await signedIn('social-worker')).get(
      '/search?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E%00',
    )
    expect(answer.statusCode).toBe(200)
    expect(answer.body).not.toContain('<script>alert')
  })
})

describe('suggestions while typing', () => {
  it('are people with a link, who they are and why, at most eight', async () => {
    const child = children[1]!
    const found = await suggested('social-worker', child.name.slice(0, 4))
    expect(found.length).toBeLessThanOrEqual(8)
    expect(found.map(one => one.href)).toContain(`/children/${child.id}`)
    expect(Object.keys(found[0]!).sort()).toEqual(['href', 'title', 'why'])
  })

  it('never name a restricted child to an outsider, and do to a keeper', async () => {
    const child = children[2]!
    const [manager] = await service<{ id: string }>(
      "select account_id as id from account_role where role = 'team-manager' order by 1 limit 1",
    )
    const [keeper] = await service<{ id: string }>(
      "select account_id as id from account_role where role = 'head-of-service' order by 1 limit 1",
    )
    const kept = await transact(here.site.records, { who: manager!.id }, ctx =>
      restrict(ctx, { persons: [child.id], reason: 'Threats', keepers: [keeper!.id], workers: [] }),
    )
    expect(kept.ok).toBe(true)
    const named = async (persona: string, q: string) =>
      (await suggested(persona, q)).some(one => one.href.endsWith(child.id))
    for (const q of [child.name, child.localId]) {
      expect(await named('social-worker', q)).toBe(false)
      expect(await named('head-of-service', q)).toBe(true)
    }
  })
})

describe('likely matches', () => {
  it('are offered side by side, decided once, and the decision kept with who made it', async () => {
    const [a, b] = [children[3]!, children[4]!].sort((x, y) => (x.id < y.id ? -1 : 1))
    const offer = newId()
    await service('insert into match_offer (id, person_a, person_b, reasons) values ($1, $2, $3, $4)', [
      offer,
      a!.id,
      b!.id,
      ['The same pupil number with another date of birth'],
    ])
    const analyst = await signedIn('analyst')
    const page = await analyst.get('/matches')
    expect(page.body).toContain('The same pupil number with another date of birth')
    expect(page.body).toContain(a!.name)
    const answer = await analyst.post(`/matches/${offer}`, { decision: 'same' })
    expect(answer.headers.location).toBe('/matches')
    const after = await analyst.get('/matches')
    expect(after.body).toContain('stay apart for now')
    expect(after.body).not.toContain(`/matches/${offer}`)
    await analyst.post(`/matches/${offer}`, { decision: 'different' })
    const [kept] = await service<{ decided: string; decided_by: string | null }>(
      'select decided, decided_by from match_offer where id = $1',
      [offer],
    )
    expect(kept!.decided).toBe('same')
    expect(kept!.decided_by).not.toBeNull()
  })

  it('are not there for a social worker', async () => {
    expect((await (await signedIn('social-worker')).get('/matches')).statusCode).toBe(404)
  })
})
