import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Desk, decision, frontDoorDesk, send, type Visitor } from './setup/front-door-desk.ts'
import { aPartner, begins, pageOf, REFERRAL, refers, writtenDown } from './setup/partners-desk.ts'

let desk: Desk
let sandra: Visitor
beforeAll(async () => {
  desk = await frontDoorDesk()
  sandra = await desk.someone('sandra.hillcott')
}, 120_000)
afterAll(() => desk.stop())

describe('a partner who signs in', () => {
  it('comes to their own pages, and to no other page of the house', async () => {
    expect((await sandra.get('/')).headers.location).toBe('/areas/partners/referrals')
    const { body } = await sandra.get('/areas/partners/referrals')
    expect(body).toContain('Sandra Hillcott')
    expect(body).not.toContain('My day')
    expect(body).not.toContain('role="search"')
    for (const page of [
      '/work',
      '/search?q=Thornquist',
      '/figures',
      '/outbox',
      '/accounts',
      '/emergency',
      '/areas/front-door/board',
      '/areas/partners/hub',
      '/matches',
      '/no/such/page',
    ])
      expect([page, (await sandra.get(page)).statusCode]).toEqual([page, 404])
  })

  it('opens no child’s record, by whatever address', async () => {
    const children = await desk.rows<{ id: string }>('select id from person limit 5')
    for (const { id } of children)
      for (const page of [
        `/children/${id}`,
        `/children/${id}/picture`,
        `/children/${id}/letters`,
        `/records/identity/${id}`,
      ])
        expect((await sandra.get(page)).statusCode).toBe(404)
  })
})

describe('a partner’s referral', () => {
  it('asks nothing that the account says, is found again on another computer, and is sent once', async () => {
    const base = await begins(sandra)
    await sandra.post(`${base}/child-1`, REFERRAL['child-1'])
    expect((await sandra.get(`${base}/about-you`)).headers.location).toBe(`${base}/check`)
    await sandra.post(`${base}/agency`, { 'agency-kind': 'police', agency: 'The police' })
    const elsewhere = await desk.someone('sandra.hillcott')
    const list = (await elsewhere.get('/areas/partners/referrals')).body
    expect(list).toContain('Otis Marlow')
    const resumed = await elsewhere.get(base)
    expect(resumed.headers.location).toBe(`${base}/child-1-where`)
    expect((await elsewhere.get(`${base}/worry`)).body).toContain('The threshold guidance')
    const reference = await refers(sandra)
    const [row] = await desk.rows<{ agency: string; account_id: string }>(
      'select agency, account_id from portal_submission where reference = $1',
      [reference],
    )
    expect(row).toEqual({ agency: 'Harrow Lane School', account_id: 'sandra.hillcott' })
  })

  it('is followed from received to decided, with what was sent when, and nothing of what is known', async () => {
    const reference = await refers(sandra)
    const page = await pageOf(sandra, reference)
    expect((await sandra.get(page)).body).toContain('Received')
    const [contact] = await writtenDown(desk, reference)
    const looking = (await sandra.get(page)).body
    expect(looking).toContain('Being looked at')
    expect(looking).toContain('That your referral arrived')
    const enquiry = `/areas/front-door/enquiry/${contact}`
    await send(desk.grace, enquiry, 'rate', { 'colour-1': 'amber' })
    const decided = await send(desk.grace, enquiry, 'decide', decision('information'))
    expect(decided.statusCode, decided.body).toBe(303)
    const { body } = await sandra.get(page)
    expect(body).toContain('We have given information and advice.')
    expect(body).toMatch(/by Grace Abara, front door manager\./)
    expect(body).toContain('What was decided')
    expect(body).not.toContain('Three worries in a month')
  })
})

describe('another agency', () => {
  it('sees none of it: not the referral, not what is being written, not in any list', async () => {
    const reference = await refers(sandra)
    const page = await pageOf(sandra, reference)
    const base = await begins(sandra)
    const pc = await aPartner(desk, 'Dev Rana', 'Wexcombe Police')
    expect((await pc.get(page)).statusCode).toBe(404)
    expect((await pc.get(base)).headers.location).toBe('/')
    expect((await pc.get(`${base}/worry`)).headers.location).toBe('/')
    await pc.get('/areas/partners/referrals')
    expect((await pc.post(`${base}/worry`, REFERRAL.worry)).headers.location).toBe('/')
    expect((await pc.post(`${base}/discard`)).headers.location).toBe('/')
    expect((await sandra.get(base)).headers.location).toBe(`${base}/child-1`)
    expect((await pc.get('/areas/partners/referrals')).body).not.toContain('Otis')
  })
})
