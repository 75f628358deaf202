import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sendLetGo } from '../src/app/sending.ts'
import { makeServer } from '../src/app/server/server.ts'
import { browserOf } from '../src/app/server/site.test-data.ts'
import { transact } from '../src/engines/records/index.ts'
import { type Desk, frontDoorDesk, type Visitor } from './setup/front-door-desk.ts'
import { aPartner, begins, invited, pageOf, REFERRAL, refers, writtenDown } from './setup/partners-desk.ts'

let desk: Desk
let sandra: Visitor
beforeAll(async () => {
  desk = await frontDoorDesk()
  sandra = await desk.someone('sandra.hillcott')
}, 120_000)
afterAll(() => desk.stop())

const MIKA = {
  name: 'Mika Oduya',
  email: 'mika@housing.example',
  newAgency: 'Wexcombe Homes',
  kind: 'housing',
}
const PASSWORD = { password: 'three words here', again: 'three words here' }
const NOBODY = '00000000-0000-4000-8000-000000000000'

describe('an invitation', () => {
  it('opens once, for one of two at a moment, and signs nobody in', async () => {
    const address = await invited(desk, MIKA)
    const [one, two] = [desk.stranger(), desk.stranger()]
    await Promise.all([one.get(address), two.get(address)])
    const planted = one.cookies.get('goldthread')
    const answers = await Promise.all([one.post(address, PASSWORD), two.post(address, PASSWORD)])
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([303, 404])
    expect((await one.get('/areas/partners/referrals')).headers.location).toContain('/sign-in')
    expect((await desk.stranger().get(address)).statusCode).toBe(404)
    const winner = answers[0].statusCode === 303 ? one : two
    await winner.get('/sign-in')
    const before = winner.cookies.get('goldthread')
    await winner.post('/sign-in', { email: MIKA.email, password: PASSWORD.password })
    // A session that was there before is worth nothing after.
    expect(winner.cookies.get('goldthread')).not.toBe(before)
    expect(winner.cookies.get('goldthread')).not.toBe(planted)
    expect((await winner.get('/areas/partners/referrals')).statusCode).toBe(200)
  })

  it('is worth nothing after 7 days, when it is withdrawn, when a newer one is sent, and where it is guessed', async () => {
    const said = { ...MIKA, name: 'Rae Fenn', email: 'rae@housing.example' }
    const first = await invited(desk, said)
    const second = await invited(desk, said)
    expect((await desk.stranger().get(first)).statusCode).toBe(404)
    expect((await desk.stranger().get(second)).statusCode).toBe(200)
    await desk.owner(
      "update local_keep.invitation set expires_at = now() where email = 'rae@housing.example'",
    )
    expect((await desk.stranger().get(second)).statusCode).toBe(404)
    const third = await invited(desk, said)
    const page = (await desk.grace.get('/areas/partners/accounts')).body
    const id = /name="invitation" value="([0-9a-f-]{36})"/.exec(page)![1]!
    await desk.grace.post('/areas/partners/accounts', { do: 'withdraw', invitation: id })
    const late = desk.stranger()
    expect((await late.get(third)).statusCode).toBe(404)
    expect((await late.post(third, PASSWORD)).statusCode).toBe(404)
    for (const guess of ['/invitation/x', `/invitation/${'A'.repeat(43)}`, `/invitation/${'%00'.repeat(20)}`])
      expect((await desk.stranger().get(guess)).statusCode).toBe(404)
  })

  it('is not taken up by a forged form, nor with a password that is short or not the same twice', async () => {
    const address = await invited(desk, { ...MIKA, name: 'Lou Park', email: 'lou@housing.example' })
    const lou = desk.stranger()
    await lou.get(address)
    expect((await lou.post(address, { ...PASSWORD, _csrf: 'someone-else' })).statusCode).toBe(403)
    expect((await lou.post(address, { password: 'short', again: 'short' })).statusCode).toBe(422)
    const unlike = await lou.post(address, { ...PASSWORD, again: 'three other words' })
    expect([unlike.statusCode, unlike.body.includes('Enter the same password twice')]).toEqual([422, true])
    expect((await lou.get(address)).statusCode).toBe(200)
  })

  it('can be read by no colleague: the address is in the e-mail alone, and forgotten when that has left', async () => {
    const address = await invited(desk, { ...MIKA, name: 'Ada Voss', email: 'ada@housing.example' })
    for (const page of ['/areas/partners/accounts', '/outbox', '/outbox?state=confirmed'])
      expect((await desk.grace.get(page)).body).not.toContain(address)
    await expect(
      transact(desk.site.records, { who: 'front-door' }, ctx =>
        ctx.db.rows('select sealed from outbox_notice'),
      ),
    ).rejects.toThrow('permission denied')
    await expect(
      transact(desk.site.records, { who: 'front-door' }, ctx => ctx.db.rows('select token from invitation')),
    ).rejects.toThrow('permission denied')
    const left: string[] = []
    await sendLetGo(desk.site.records, async ({ to, paragraphs }) => {
      if (to === 'ada@housing.example') left.push(...paragraphs)
    })
    expect(left.at(-1)).toContain(address)
    expect(left.join(' ')).not.toMatch(/password[: ]+\S*three/)
    const kept = await desk.rows<{ sealed: string | null }>(
      "select sealed from outbox_notice where sent_to = 'ada@housing.example'",
    )
    expect(kept).toEqual([{ sealed: null }])
  })

  it('is sent by a front door manager alone, and never to a colleague’s address', async () => {
    const priya = await desk.someone('social-worker')
    for (const who of [desk.worker, priya, sandra]) {
      await who.get('/my-account')
      expect((await who.post('/areas/partners/accounts', { do: 'invite', ...MIKA })).statusCode).toBe(404)
    }
    await desk.grace.get('/areas/partners/accounts')
    const colleague = await desk.grace.post('/areas/partners/accounts', {
      do: 'invite',
      ...MIKA,
      email: 'director@demonstration.example',
    })
    expect(colleague.body).toContain('A colleague here has this email address')
  })
})

describe('a partner’s account', () => {
  it('ends at once: every session, and signing in', async () => {
    const pc = await aPartner(desk, 'Finn Marr', 'Wexcombe Police')
    expect((await pc.get('/areas/partners/referrals')).statusCode).toBe(200)
    await desk.grace.get('/areas/partners/accounts')
    await desk.grace.post('/areas/partners/accounts', { do: 'end', account: 'finn.marr' })
    expect((await pc.get('/areas/partners/referrals')).headers.location).toContain('/sign-in')
    expect((await pc.get('/refer/x')).headers.location).toContain('/sign-in')
    const again = desk.stranger()
    await again.get('/sign-in')
    const email = 'finn.marr@wexcombe-police.example'
    expect((await again.post('/sign-in', { email, password: PASSWORD.password })).statusCode).toBe(401)
    // And a colleague's is not ended so.
    await desk.grace.post('/areas/partners/accounts', { do: 'end', account: 'director' })
    expect((await desk.someone('director')).cookies.size).toBeGreaterThan(0)
  })

  it('has no other role, whoever asks, and no colleague becomes a partner', async () => {
    for (const [account, role] of [
      ['sandra.hillcott', 'social-worker'],
      ['social-worker', 'partner'],
    ])
      await expect(
        desk.owner('insert into local_keep.account_role (account_id, role) values ($1, $2)', [account, role]),
      ).rejects.toThrow('a partner has no other role')
    const noor = await desk.someone('administrator')
    for (const page of ['', '/change', '/password', '/end'])
      expect((await noor.get(`/accounts/sandra.hillcott${page}`)).statusCode).toBe(404)
  })

  it('reads no table of people, of colleagues’ accounts, or of the letterbox but its own', async () => {
    await transact(desk.site.records, { who: 'sandra.hillcott' }, async ctx => {
      for (const table of [
        'person',
        'contact',
        'identity',
        'outbox',
        'partner_agency',
        'referral',
        'early_help_episode',
        'clock_run',
        'read_log',
      ])
        expect([table, await ctx.db.rows(`select 1 from ${table} limit 1`)]).toEqual([table, []])
      expect(
        await ctx.db.rows(
          "select 1 from portal_submission where account_id is distinct from 'sandra.hillcott'",
        ),
      ).toEqual([])
    })
  })
})

describe('somebody else’s referral', () => {
  it('is neither read, answered nor challenged by its number, nor is one that is not there told apart', async () => {
    const reference = await refers(sandra)
    const mine = await pageOf(sandra, reference)
    const [contact] = await writtenDown(desk, reference)
    const pc = await aPartner(desk, 'Ines Roth', 'Wexcombe Police')
    const theirs = await refers(pc, { 'child-1': { 'child-name': 'Bo Lark', 'child-born': '' } })
    const own = await pageOf(pc, theirs)
    for (const page of [mine, `/areas/partners/referrals/${NOBODY}`, '/areas/partners/referrals/1'])
      expect((await pc.get(page)).statusCode).toBe(404)
    await pc.get(own)
    expect((await pc.post(mine, { do: 'note', words: 'Let me in' })).statusCode).toBe(404)
    const challenge = { do: 'challenge', contact: contact!, [`why-${contact}`]: 'I disagree' }
    expect((await pc.post(own, challenge)).statusCode).toBe(422)
    expect(await desk.rows('select 1 from decision_challenge')).toEqual([])
  })

  it('of a child whose record few may see is told in the same words as any other', async () => {
    const [sol] = await desk.rows<{ id: string; name: string; lines: string }>(
      `select p.person_id as id, p.name, concat_ws(', ', a.lines, a.postcode) as lines from restriction_person r
       join person_profile p on p.person_id = r.person_id join address a on a.person_id = r.person_id
       where p.local_id is not null order by a.known_at desc limit 1`,
    )
    const told = async (child: string, home: string, about: (id: string) => void) => {
      const reference = await refers(sandra, {
        'child-1': { 'child-name': child, 'child-born': 'about 9' },
        'child-1-where': { 'child-school': '', 'child-address': home },
      })
      const [contact] = await writtenDown(desk, reference)
      const [{ child_id: id } = { child_id: '' }] = await desk.rows<{ child_id: string }>(
        'select child_id from contact where id = $1',
        [contact],
      )
      about(id)
      const { body } = await sandra.get(await pageOf(sandra, reference))
      return (
        body
          .slice(body.indexOf('<main'), body.indexOf('</main>'))
          .replaceAll(reference, 'REFERENCE')
          .replaceAll(child, 'CHILD')
          .replaceAll(home, 'HOME')
          .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'ID')
          // The moment at which a form was begun counts the database's transactions, of whatever.
          .replace(/name="_csrf" value="[^"]*"|value="\d+:\d+:[\d,]*"/g, '')
      )
    }
    const hidden = await told(sol!.name, sol!.lines, id => expect(id).toBe(sol!.id))
    const other = await told('Nobody Weknow', '12 Nowhere Lane', id => expect(id).not.toBe(sol!.id))
    expect(hidden).toBe(other)
    expect(hidden).toContain('Being looked at')
  })
})

describe('what is typed and sent', () => {
  const nasty = '<script>alert(1)</script>"><img src=x onerror=alert(1)>'
  const clean = (html: string) => {
    expect(html).not.toContain('<script>alert')
    expect(html).not.toContain('<img')
  }

  it('is text, wherever it is read', async () => {
    const reference = await refers(sandra, {
      'child-1': { 'child-name': nasty.slice(0, 140), 'child-born': nasty },
      worry: { worry: nasty, happened: nasty },
    })
    const page = await pageOf(sandra, reference)
    await sandra.get(page)
    await sandra.post(page, { do: 'note', words: nasty })
    clean((await sandra.get(page)).body)
    clean((await sandra.get('/areas/partners/referrals')).body)
    const id = page.split('/').at(-1)
    for (const read of [
      `/told-us/${id}`,
      `/areas/partners/question/${id}`,
      `/areas/front-door/new?message=${id}`,
    ]) {
      const shown = await desk.worker.get(read)
      expect([read, shown.statusCode]).toEqual([read, 200])
      clean(shown.body)
    }
    await invited(desk, { name: nasty, email: 'nasty@homes.example', newAgency: nasty, kind: 'another' })
    clean((await desk.grace.get('/areas/partners/accounts')).body)
    clean((await desk.worker.get('/areas/partners/conversations')).body)
  })

  it('is refused without this session’s token, and nothing of it is kept', async () => {
    const base = await begins(sandra)
    const forged = { _csrf: 'someone-else' }
    expect((await sandra.post('/refer', forged)).statusCode).toBe(403)
    expect((await sandra.post(`${base}/discard`, forged)).statusCode).toBe(403)
    expect((await sandra.post(`${base}/worry`, { ...REFERRAL.worry, ...forged })).statusCode).toBe(403)
    const page = await pageOf(sandra, await refers(sandra))
    expect((await sandra.post(page, { do: 'note', words: 'Forged', ...forged })).statusCode).toBe(403)
    const asked = await desk.worker.get(`/areas/partners/question/${page.split('/').at(-1)}`)
    expect([asked.statusCode, asked.body.includes('Forged')]).toEqual([200, false])
    expect((await sandra.get(base)).statusCode).toBe(303)
  })

  it('has a limit by the hour for one account, and the other’s is not touched', async () => {
    const one = { each: 1, all: 100 }
    const app = await makeServer({ ...desk.site, partners: { sent: one, begun: one, files: one } })
    const busy = await browserOf(app).as('sandra.hillcott')
    await busy.get('/areas/partners/referrals')
    expect((await busy.post('/refer')).statusCode).toBe(303)
    await busy.get('/areas/partners/referrals')
    const refused = await busy.post('/refer')
    expect([refused.statusCode, refused.headers['retry-after']]).toEqual([429, '3600'])
    expect(refused.body).toContain('call 999')
    await app.close()
  })
})
