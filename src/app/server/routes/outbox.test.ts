import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dayOf } from '../../../core/instant.ts'
import { newId, transact } from '../../../engines/records/index.ts'
import { castOn } from '../../../engines/simulation/index.ts'
import { DEMONSTRATION_ACCOUNTS, DEMONSTRATION_PASSWORD } from '../../demonstration-accounts.ts'
import { sendLetGo, toMailbox } from '../../sending.ts'
import { makeServer } from '../server.ts'
import { aDemonstration, browserOf } from '../site.test-data.ts'

let demonstration: Awaited<ReturnType<typeof aDemonstration>>
let ids: Record<'waiting' | 'sent' | 'held' | 'hidden', string>

beforeAll(async () => {
  demonstration = await aDemonstration()
  const rows = await service<{ id: string; state: string; person_id: string }>(
    'select id, state, person_id from outbox',
  )
  const cast = castOn(dayOf(demonstration.site.records.now()))
  const of = (test: (row: (typeof rows)[number]) => boolean) => rows.find(test)!.id
  ids = {
    waiting: of(row => row.state === 'waiting' && row.person_id !== cast.restricted.id),
    sent: of(row => row.state === 'sent'),
    held: of(row => row.state === 'held'),
    hidden: of(row => row.person_id === cast.restricted.id),
  }
}, 120_000)
afterAll(() => demonstration?.stop())

const service = <T extends object>(text: string, values: unknown[] = []) =>
  transact(demonstration.site.records, { who: 'test', service: true }, ctx => ctx.db.rows<T>(text, values))
const visitor = (persona: string) => browserOf(demonstration.app).as(persona)

describe('the outbox', () => {
  it('lists messages by state, and is in the navigation of those who look after it', async () => {
    const grace = await visitor('front-door')
    const { body } = await grace.get('/outbox')
    expect(body).toContain('We have received your referral R-2041')
    expect(body).toContain('Sandra Hillcott')
    expect(body).not.toContain('Thank you for telling us')
    expect((await grace.get('/outbox?state=sent')).body).toContain('Thank you for telling us')
    expect((await grace.get('/outbox?state=held')).body).toContain('Ask her first whether post')
    expect((await grace.get('/')).body).toContain('href="/outbox"')
    expect((await grace.get('/outbox?state=constructor')).statusCode).toBe(200)
  })

  it('is not there for 10 of the 18 personas: the same bytes as nowhere', async () => {
    const MAY = [
      'social-worker',
      'social-worker-care',
      'personal-adviser',
      'early-help',
      'front-door',
      'front-door-worker',
      'team-manager',
      'head-of-service',
    ]
    const others = DEMONSTRATION_ACCOUNTS.filter(({ id }) => !MAY.includes(id))
    expect(others).toHaveLength(10)
    for (const { id } of others) {
      const someone = await visitor(id)
      const nowhere = await someone.get('/no/such/page')
      for (const url of [
        '/outbox',
        `/outbox/${ids.waiting}`,
        '/outbox/mailbox',
        `/outbox/mailbox/${ids.sent}`,
      ]) {
        const answer = await someone.get(url)
        expect([id, url, answer.statusCode, answer.body]).toEqual([id, url, 404, nowhere.body])
      }
    }
  })

  it('shows a message about a hidden child to nobody who may not see the child, and takes no form of theirs', async () => {
    const grace = await visitor('front-door')
    const owen = await visitor('team-manager')
    const nobody = newId()
    expect((await owen.get('/outbox')).body).toContain('R-2002')
    expect((await grace.get('/outbox')).body).not.toMatch(/R-2002|Quill/)
    expect((await grace.get(`/outbox/${ids.hidden}`)).body).toBe((await grace.get(`/outbox/${nobody}`)).body)
    for (const doing of ['let-go', 'hold', 'stop']) {
      const form = { do: doing, reason: 'Because' }
      const answers = [
        await grace.post(`/outbox/${ids.hidden}`, form),
        await grace.post(`/outbox/${nobody}`, form),
      ]
      expect(answers.map(({ statusCode }) => statusCode)).toEqual([404, 404])
      expect(answers[0]!.body).toBe(answers[1]!.body)
    }
    expect(await service('select state from outbox where id = $1', [ids.hidden])).toEqual([
      { state: 'waiting' },
    ])
  })

  it('is read as the child’s record is: an opened message and a list are in the log of who looked', async () => {
    const [row] = await service<{ person_id: string }>('select person_id from outbox where id = $1', [
      ids.held,
    ])
    const lines = () =>
      service<{ what: string; account: string }>(
        'select what, account from read_log where person_id = $1 or $1 = any(ids) order by id',
        [row!.person_id],
      )
    const before = (await lines()).length
    const priya = await visitor('social-worker')
    const seen = (await lines()).length
    await priya.get('/outbox?state=held')
    await priya.get(`/outbox/${ids.held}`)
    expect(seen).toBe(before)
    expect((await lines()).slice(seen)).toEqual([
      { what: 'list', account: 'social-worker' },
      { what: 'person', account: 'social-worker' },
    ])
  })
})

describe('a message', () => {
  it('is held with a reason, let go, and then stands in the mailbox as its reader has it', async () => {
    const grace = await visitor('front-door')
    const url = `/outbox/${ids.waiting}`
    expect((await grace.get(url)).body).toContain(
      'Acknowledgement to a professional who referred, in the words of 4 July 2018',
    )
    const refused = await grace.post(url, { do: 'hold', reason: '' })
    expect([refused.statusCode, refused.body.includes('Say why it is held')]).toEqual([422, true])
    expect((await grace.post(url, { do: 'hold', reason: 'Check the name' })).headers.location).toBe(url)
    expect((await grace.get(url)).body).toContain('Check the name')
    await grace.post(url, { do: 'let-go' })
    expect((await grace.get(`/outbox/mailbox/${ids.waiting}`)).statusCode).toBe(404)
    expect(await sendLetGo(demonstration.site.records, toMailbox)).toBe(1)
    expect((await grace.get('/outbox/mailbox')).body).toContain('We have received your referral R-2041')
    const received = (await grace.get(`/outbox/mailbox/${ids.waiting}`)).body
    expect(received).toContain('Dear Sandra Hillcott,')
    expect(received).not.toContain('Check the name')
    const late = await grace.post(url, { do: 'stop', reason: 'Too late' })
    expect([late.statusCode, late.body.includes('the message has left')]).toEqual([422, true])
  })

  it('takes no form that says nothing it can do', async () => {
    const grace = await visitor('front-door')
    await grace.get('/outbox')
    for (const form of [{}, { do: 'send' }, { do: '__proto__' }] as Record<string, string>[])
      expect((await grace.post(`/outbox/${ids.held}`, form)).statusCode).toBe(404)
  })
})

describe('the copies on a child’s record', () => {
  it('are there for whoever reads the record they were made from, with the words and what became of each', async () => {
    const [row] = await service<{ person_id: string }>('select person_id from outbox where id = $1', [
      ids.held,
    ])
    const martin = await visitor('director')
    const { body } = await martin.get(`/children/${row!.person_id}/letters`)
    expect(body).toContain('Dear Samina Rahmanzai,')
    expect(body).toContain('Ask her first whether post')
    expect(body).not.toContain('href="/outbox')
    const priya = await visitor('social-worker')
    const hers = await priya.get(`/children/${row!.person_id}/letters`)
    expect(hers.body).toContain(`href="/outbox/${ids.held}"`)
  })
})

describe('once an address is kept from somebody', () => {
  it('what waits and would tell it stops at once, the letters of a relative too; what goes to them there does not', async () => {
    const cast = castOn(dayOf(demonstration.site.records.now()))
    const [child, brother] = [cast['protected-sister'].id, cast['protected-brother'].id]
    const write = async (about: string, more: { to?: string; words?: string; reader?: string }) => {
      const [row] = await service<{ id: string }>(
        `insert into outbox (id, person_id, record_kind, record_id, reader_name, reader_standing, channel, sent_to,
           subject, paragraphs, made_by, made_at)
         values (gen_random_uuid(), $1, 'identity', $1, $2, 'parent', 'letter', $3, 'A visit', array[$4], 'front-door', now())
         returning id`,
        [about, more.reader ?? 'Lee Corrigan', more.to ?? '2 Elsewhere', more.words ?? 'We will come.'],
      )
      return row!.id
    }
    const told = await write(child, { words: 'We will come to 8, Quiet Mews at ten.' })
    const there = await write(child, { to: '8 Quiet Mews\nZZ8 8ZZ' })
    const hers = await write(child, { to: '8 Quiet Mews\nZZ8 8ZZ', reader: 'Dana Fennimore' })
    const other = await write(child, {})
    const kin = await write(brother, { words: 'His sister lives in Quiet Mews.' })
    const priya = await visitor('social-worker')
    await priya.get(`/children/${child}/add-address`)
    const form = { lines: '8 Quiet Mews', postcode: 'ZZ8 8ZZ', keptFrom: 'Lee Corrigan (step-father)' }
    expect((await priya.post(`/children/${child}/add-address`, form)).statusCode).toBe(303)
    const rows = await service<{ id: string; state: string }>(
      'select id, state from outbox where id = any($1::uuid[])',
      [[told, there, hers, other, kin]],
    )
    const state = new Map(rows.map(row => [row.id, row.state]))
    expect([told, there, hers, other, kin].map(id => state.get(id))).toEqual([
      'stopped',
      'stopped',
      'waiting',
      'waiting',
      'stopped',
    ])
    expect((await priya.get(`/outbox/${told}`)).body).toContain('an address that is kept from somebody')
  })
})

describe('where real lives are', () => {
  it.each([
    [['letter', 'e-mail'], 'An e-mail that is let go leaves within a minute; a text message waits'],
    [['letter', 'text'], 'A text message that is let go leaves within a minute; an e-mail waits'],
    [['letter', 'e-mail', 'text'], 'An e-mail or a text message that is let go leaves within a minute.'],
  ] as const)('the outbox says what leaves, with a way for %j', async (leaves, says) => {
    const app = await makeServer({ ...demonstration.site, demonstration: false, leaves })
    const owen = browserOf(app)
    await owen.get('/sign-in')
    await owen.post('/sign-in', {
      email: 'team-manager@demonstration.example',
      password: DEMONSTRATION_PASSWORD,
    })
    expect((await owen.get('/outbox')).body).toContain(says)
    await app.close()
  })

  it('there is no mailbox, and the outbox says that nothing leaves yet', async () => {
    const app = await makeServer({ ...demonstration.site, demonstration: false })
    const owen = browserOf(app)
    await owen.get('/sign-in')
    await owen.post('/sign-in', {
      email: 'team-manager@demonstration.example',
      password: DEMONSTRATION_PASSWORD,
    })
    const { statusCode, body } = await owen.get('/outbox')
    expect(statusCode).toBe(200)
    expect(body).toContain('No way to send is set up here: what is let go waits in this list')
    expect(body).not.toContain('mailbox')
    for (const url of ['/outbox/mailbox', `/outbox/mailbox/${ids.sent}`])
      expect([url, (await owen.get(url)).statusCode]).toEqual([url, 404])
    await app.close()
  })
})
