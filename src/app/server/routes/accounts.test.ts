import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { transact } from '../../../engines/records/index.ts'
import { aDemonstration, browserOf } from '../site.test-data.ts'

let demonstration: Awaited<ReturnType<typeof aDemonstration>>
beforeAll(async () => {
  demonstration = await aDemonstration()
}, 120_000)
afterAll(() => demonstration.stop())

const FIRST = 'first password given'
const visitor = () => browserOf(demonstration.app)
type Visitor = ReturnType<typeof visitor>

async function asNoor(): Promise<Visitor> {
  const noor = await visitor().as('administrator')
  await noor.get('/accounts')
  return noor
}

const signIn = async (who: Visitor, email: string, password: string) => {
  await who.get('/sign-in')
  return (await who.post('/sign-in', { email, password })).statusCode
}

/** An account made through the page, by its name: 'Kim Osei' becomes kim.osei. */
async function made(name: string, more: Record<string, string> = {}): Promise<{ id: string; email: string }> {
  const id = name.toLowerCase().replace(' ', '.')
  const email = `${id}@example.com`
  const noor = await asNoor()
  const answer = await noor.post('/accounts/new', {
    name,
    email,
    roles: 'social-worker',
    password: FIRST,
    ...more,
  })
  expect([answer.statusCode, answer.headers.location]).toEqual([303, `/accounts/${id}`])
  return { id, email }
}

const locked = (id: string) =>
  transact(demonstration.site.records, { who: 'administrator' }, async ctx => {
    const row = await ctx.db.first<{ locked: boolean }>(
      'select locked_until is not null as locked from accounts_kept() where id = $1',
      [id],
    )
    return row?.locked
  })

const ENDED = { 'lastDay-day': '31', 'lastDay-month': '1', 'lastDay-year': '2026' }

describe('the pages of accounts', () => {
  it('are not there for anybody but an administrator: the same bytes as nowhere', async () => {
    const farah = await visitor().as('head-of-service')
    const nowhere = await farah.get('/no/such/page')
    for (const url of ['/accounts', '/accounts/new', '/accounts/director', '/accounts/director/password']) {
      const answer = await farah.get(url)
      expect([answer.statusCode, answer.body]).toEqual([404, nowhere.body])
    }
    await farah.get('/')
    for (const url of ['/accounts/new', '/accounts/director/end', '/accounts/director/unlock'])
      expect((await farah.post(url, { ...ENDED, do: 'go-on' })).statusCode).toBe(404)
    expect((await farah.get('/')).body).not.toContain('href="/accounts"')
  })

  it('lead to no child, and say who works here', async () => {
    const noor = await asNoor()
    const pages = ['/accounts', '/accounts/social-worker', '/accounts/social-worker/change', '/my-account']
    for (const url of pages) {
      const { statusCode, body } = await noor.get(url)
      expect(statusCode).toBe(200)
      expect(body).not.toMatch(/href="\/(children|records)\//)
    }
    expect((await noor.get('/accounts')).body).toContain('Priya Nandan')
    expect((await noor.get('/accounts/nobody')).statusCode).toBe(404)
  })
})

describe('making an account', () => {
  it('lets somebody sign in with the password they were given', async () => {
    const { id, email } = await made('Kim Osei', { team: 'East locality' })
    expect(await signIn(visitor(), email, FIRST)).toBe(303)
    const shown = (await (await asNoor()).get(`/accounts/${id}`)).body
    expect(shown).toContain('Account made')
    expect(shown).toContain('Noor Kassim')
  })

  it('comes back with what was typed but never the password, and every problem', async () => {
    const noor = await asNoor()
    const typed = { name: '', email: 'nowhere', jobTitle: 'Play worker', roles: 'director' }
    const answer = await noor.post('/accounts/new', { ...typed, password: 'secret1' })
    expect(answer.statusCode).toBe(422)
    for (const words of ['Enter their name', 'correct format', 'between 10 and 200', 'value="Play worker"'])
      expect(answer.body).toContain(words)
    expect(answer.body).toMatch(/value="director" checked/)
    expect(answer.body).not.toContain('secret1')
  })
})

describe('changing an account', () => {
  it('takes new words and roles at once, and says who changed what', async () => {
    const { id, email } = await made('Bo Lind')
    const noor = await asNoor()
    const said = { name: 'Bo Lind-Ek', email, team: 'Front door', roles: 'front-door-worker' }
    expect((await noor.post(`/accounts/${id}/change`, said)).statusCode).toBe(303)
    const shown = (await noor.get(`/accounts/${id}`)).body
    expect(shown).toContain('Bo Lind-Ek’s account is changed.')
    expect(shown).toContain('Roles: Front door worker. Before: Social worker')
    expect(shown).toContain('Team: Front door. Before: none')
  })

  it('never takes one’s own roles, and shows the form without them', async () => {
    const noor = await asNoor()
    expect((await noor.get('/accounts/administrator/change')).body).not.toContain('name="roles"')
    const said = { name: 'Noor Kassim', email: 'administrator@demonstration.example' }
    const answer = await noor.post('/accounts/administrator/change', { ...said, roles: 'director' })
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('You cannot change your own roles')
    const title = { ...said, jobTitle: 'Systems lead' }
    expect((await noor.post('/accounts/administrator/change', title)).statusCode).toBe(303)
  })

  it('never ends the last administrator, nor takes the role away', async () => {
    const noor = await asNoor()
    const ended = await noor.post('/accounts/administrator/end', ENDED)
    expect([ended.statusCode, ended.body.includes('This is the last administrator')]).toEqual([422, true])
    expect((await noor.get('/accounts')).statusCode).toBe(200)
  })

  it('ends an account on a day, which signs them out, and lets it go on', async () => {
    const { id, email } = await made('Sol Reyes')
    const sol = visitor()
    expect(await signIn(sol, email, FIRST)).toBe(303)
    const noor = await asNoor()
    expect((await noor.post(`/accounts/${id}/end`, {})).body).toContain('Enter the last day')
    expect((await noor.post(`/accounts/${id}/end`, ENDED)).statusCode).toBe(303)
    expect((await noor.get(`/accounts/${id}`)).body).toContain('31 January 2026')
    expect((await sol.get('/')).headers.location).toBe('/sign-in')
    expect(await signIn(visitor(), email, FIRST)).toBe(401)
    await noor.post(`/accounts/${id}/end`, { do: 'go-on' })
    expect(await signIn(visitor(), email, FIRST)).toBe(303)
  })
})

describe('a password', () => {
  it('that is set anew opens a locked account and ends the sessions under the old one', async () => {
    const { id, email } = await made('Mia Frost')
    const mia = visitor()
    await signIn(mia, email, FIRST)
    for (let i = 0; i < 5; i += 1) await signIn(visitor(), email, 'wrong again')
    expect(await locked(id)).toBe(true)
    const noor = await asNoor()
    expect((await noor.get('/accounts')).body).toContain('Locked</strong> until')
    await noor.post(`/accounts/${id}/password`, { password: 'short' })
    expect(await locked(id)).toBe(true)
    await noor.post(`/accounts/${id}/password`, { password: 'a second password' })
    expect((await mia.get('/my-account')).headers.location).toContain('/sign-in')
    expect(await signIn(visitor(), email, 'a second password')).toBe(303)
  })

  it('is changed by its owner, who stays signed in here and nowhere else', async () => {
    const { email } = await made('Ola Berg')
    const [here, elsewhere] = [visitor(), visitor()]
    await signIn(here, email, FIRST)
    await signIn(elsewhere, email, FIRST)
    await here.get('/my-account/password')
    const answer = await here.post('/my-account/password', { present: FIRST, password: 'my own password' })
    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/my-account'])
    expect((await here.get('/my-account')).body).toContain('Your password is changed.')
    expect((await elsewhere.get('/my-account')).headers.location).toContain('/sign-in')
    expect(await signIn(visitor(), email, FIRST)).toBe(401)
    expect(await signIn(visitor(), email, 'my own password')).toBe(303)
  })

  it('asked for 5 times and wrong locks the account, even for the right one; an administrator opens it', async () => {
    const { id, email } = await made('Ted Hall')
    const ted = visitor()
    await signIn(ted, email, FIRST)
    await ted.get('/my-account/password')
    const tries = (present: string) =>
      ted.post('/my-account/password', { present, password: 'my own password' })
    for (let i = 0; i < 5; i += 1) {
      const answer = await tries('a wrong guess')
      expect(answer.statusCode).toBe(422)
      expect(answer.body).not.toContain('a wrong guess')
    }
    expect(await locked(id)).toBe(true)
    expect((await tries(FIRST)).statusCode).toBe(422)
    expect(await signIn(visitor(), email, FIRST)).toBe(401)
    await (await asNoor()).post(`/accounts/${id}/unlock`)
    expect(await signIn(visitor(), email, FIRST)).toBe(303)
  })

  it('of a made-up colleague stays what the sign-in page says', async () => {
    const priya = await visitor().as('social-worker')
    const page = await priya.get('/my-account/password')
    expect(page.body).toContain('This password stays as it is')
    await priya.post('/my-account/password', { present: 'gold thread', password: 'something else' })
    const noor = await asNoor()
    await noor.post('/accounts/social-worker/password', { password: 'something else' })
    await visitor().as('social-worker')
  })
})
