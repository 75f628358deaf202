import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { withheldAbout } from '../areas/child/facts.ts'
import { Contact } from '../areas/front-door/records.ts'
import { dayOf } from '../core/instant.ts'
import { compose, type Draft, letGo, noticesAbout, notify, openMessage } from '../engines/outbox/index.ts'
import { type Ctx, newId, transact } from '../engines/records/index.ts'
import { castOn } from '../engines/simulation/index.ts'
import { byNotify, type Notify, notifyOf } from './notify.ts'
import { notifyStandIn } from './notify-stand-in.test-data.ts'
import { followSent, sendLetGo } from './sending.ts'
import { aDemonstration, browserOf } from './server/site.test-data.ts'

let demonstration: Awaited<ReturnType<typeof aDemonstration>>
let standIn: Awaited<ReturnType<typeof notifyStandIn>>
let way: ReturnType<typeof byNotify>
let child: string
let contact: string

beforeAll(async () => {
  demonstration = await aDemonstration()
  standIn = await notifyStandIn()
  way = byNotify(notifyOf(standIn.settings) as Notify, 300)
  child = castOn(dayOf(demonstration.site.records.now()))['in-need'].id
  const [row] = await service(ctx =>
    ctx.db.rows<{ id: string }>('select id from contact where child_id = $1 limit 1', [child]),
  )
  contact = row!.id
}, 120_000)
beforeEach(() => {
  standIn.taken.length = 0
})
afterAll(async () => {
  await demonstration?.stop()
  await standIn?.stop()
})

const as = <T>(who: string, work: (ctx: Ctx) => Promise<T>) =>
  transact(demonstration.site.records, { who }, work)
const service = <T>(work: (ctx: Ctx) => Promise<T>) =>
  transact(demonstration.site.records, { who: 'test', service: true }, work)

/** Composes a text message as the front door manager, let go at once: its id, or every reason why not. */
const aText = async (more: Partial<Draft> = {}) => {
  const done = await as('front-door', ctx =>
    compose(ctx, {
      child,
      madeFrom: { kind: Contact, id: contact },
      reader: { name: 'Samina Rahmanzai', standing: 'parent' },
      channel: 'text',
      to: '07700 900 982',
      subject: 'When we will ring',
      paragraphs: ['We will ring you at ten. Front door, Demonstration Council'],
      withheld: [],
      state: 'confirmed',
      ...more,
    }),
  )
  return done.ok ? done.value : done.problems.map(({ field, message }) => `${field}: ${message}`)
}
const textLetGo = async (id = newId()) => (await aText({ id })) as string

const send = () => sendLetGo(demonstration.site.records, way.send)
const follow = () => followSent(demonstration.site.records, way.ask)
/** As though the time to try or to ask had come. */
const timePasses = () =>
  service(async ctx => {
    await ctx.db.run(`update outbox set next_at = now() where next_at is not null`)
    await ctx.db.run(`update outbox_notice set next_at = now() where next_at is not null`)
  })
const story = async (id: string) =>
  (await as('front-door', ctx => openMessage(ctx, id)))!.events.map(({ state, reason }) => [state, reason])

describe('composing a text message', () => {
  it.each([
    '01632 960 144',
    '070 1234 5678',
    '076 1234 5678',
    '0770 090 098',
    '07700 900 982 or 07700 900 983',
    '07700900982/3',
    '+33 6 12 34 56 78',
    'sandra@school.example',
  ])('is refused to %s: no mobile telephone of the United Kingdom', async to => {
    expect(await aText({ to })).toEqual(['to: Enter one UK mobile telephone number, like 07700 900 982'])
  })

  it('takes a mobile number however it is written, and 918 characters, but not 919', async () => {
    for (const to of ['07700900982', '+44 7700 900 982', '07624 900 982'])
      expect([to, typeof (await aText({ to, state: 'waiting' }))]).toEqual([to, 'string'])
    expect(typeof (await aText({ paragraphs: ['x'.repeat(918)], state: 'waiting' }))).toBe('string')
    expect(await aText({ paragraphs: ['x'.repeat(900), 'x'.repeat(17)] })).toEqual([
      'body: Write no more than 918 characters',
    ])
  })

  it('never names the child on somebody’s telephone, and holds no withheld words or numbers', async () => {
    expect(await aText({ paragraphs: ['We will see Yusuf at ten.'] })).toEqual([
      'body: This cannot go to Samina Rahmanzai: a text message is read by whoever sees the telephone. Take the child’s name out.',
    ])
    const himself = { name: 'Yusuf Rahmanzai', standing: 'young-person' } as const
    expect(typeof (await aText({ reader: himself, paragraphs: ['Hello Yusuf.'], state: 'waiting' }))).toBe(
      'string',
    )
    const withheld = await as('front-door', ctx => withheldAbout(ctx, child))
    expect(await aText({ paragraphs: ['Ring +44 1632 960144'], withheld })).toEqual([
      expect.stringContaining('it holds a telephone number that is kept from somebody'),
    ])
    expect(await aText({ paragraphs: ['Come to Orchard Fold'], withheld })).toEqual([
      expect.stringContaining('it holds an address that is kept from somebody'),
    ])
  })
})

describe('a text message that is let go', () => {
  it('leaves once, is asked after, and stands as delivered with who said so and when', async () => {
    const id = await textLetGo()
    expect(await send()).toBe(1)
    expect(standIn.taken).toMatchObject([{ reference: id, type: 'sms', to: '+447700900982' }])
    // Nothing is asked in its first minute; then it is still under way, and is asked after again.
    expect(await follow()).toBe(0)
    await timePasses()
    expect(await follow()).toBe(0)
    standIn.taken[0]!.status = 'delivered'
    expect(await follow()).toBe(0)
    await timePasses()
    expect(await follow()).toBe(1)
    expect(await story(id)).toEqual([
      ['confirmed', null],
      ['sent', null],
      ['delivered', null],
    ])
    await timePasses()
    expect([await follow(), await send()]).toEqual([0, 0])
    const grace = await browserOf(demonstration.app).as('front-door')
    expect((await grace.get('/outbox?state=delivered')).body).toContain('When we will ring')
    const page = (await grace.get(`/outbox/${id}`)).body
    expect(page).toContain('Text message')
    expect(page).toContain('Delivered')
    expect(page).not.toContain('Stop it for good')
  })

  it('that does not arrive has failed, with the reason, and leaves anew when it is let go again', async () => {
    const id = await textLetGo()
    await send()
    standIn.taken[0]!.status = 'permanent-failure'
    await timePasses()
    expect(await follow()).toBe(1)
    expect((await story(id)).at(-1)).toEqual([
      'failed',
      'There is no such telephone number, or it takes no text messages: ask for another.',
    ])
    await as('front-door', ctx => letGo(ctx, id))
    expect(await send()).toBe(1)
    expect(standIn.taken.map(({ reference }) => reference)).toEqual([id, id])
  })

  it('that Notify refuses has failed, with its words', async () => {
    const id = await textLetGo()
    const wrong = { ...(notifyOf(standIn.settings) as Notify), secret: 'not-the-secret' }
    expect(await sendLetGo(demonstration.site.records, byNotify(wrong).send)).toBe(0)
    expect((await story(id)).at(-1)).toEqual(['failed', 'Invalid token: API key not found'])
  })

  it('is tried again when Notify is busy, in trouble or slow: it says so once, and nobody gets it twice', async () => {
    // Written at one instant: the lesser id is the first.
    const [id = '', waits = ''] = [newId(), newId()].toSorted()
    await textLetGo(id)
    await textLetGo(waits)
    standIn.faults.push('too-many')
    expect(await send()).toBe(0)
    // What waited behind it was not tried against a wall.
    expect((await story(waits)).length).toBe(1)
    standIn.faults.push('none', 'none')
    expect(await send()).toBe(1)
    for (const faults of [['trouble'], ['none', 'slow'], ['none', 'took-it-and-fell-silent']] as const) {
      await timePasses()
      standIn.faults.push(...faults)
      expect(await send()).toBe(0)
    }
    await timePasses()
    expect(await send()).toBe(1)
    expect(standIn.taken.filter(({ reference }) => reference === id)).toHaveLength(1)
    expect(await story(id)).toEqual([
      ['confirmed', null],
      ['confirmed', 'GOV.UK Notify takes no more messages for now. It is tried again.'],
      ['sent', null],
    ])
  })

  it('is given up after 24 tries, and then waits for somebody to see to it', async () => {
    const id = await textLetGo()
    await service(ctx => ctx.db.run('update outbox set tries = 23 where id = $1', [id]))
    standIn.faults.push('trouble')
    expect(await send()).toBe(0)
    expect((await story(id)).at(-1)).toEqual([
      'failed',
      'GOV.UK Notify is in trouble (500). It was tried 24 times.',
    ])
  })

  it('whose proof Notify no longer has stays sent, says so, and is asked after no more', async () => {
    const id = await textLetGo()
    await send()
    standIn.taken.length = 0
    await timePasses()
    expect(await follow()).toBeGreaterThan(0)
    expect((await story(id)).at(-1)).toEqual(['sent', 'No proof came that it was received.'])
    await timePasses()
    expect(await follow()).toBe(0)
  })

  it('holds up no e-mail while text messages cannot leave', async () => {
    await textLetGo()
    await aText({ channel: 'e-mail', to: 'samina@home.example' })
    const mailsOnly: typeof way.send = async message =>
      message.channel === 'text' ? { later: 'Busy.' } : way.send(message)
    expect(await sendLetGo(demonstration.site.records, mailsOnly)).toBe(1)
    expect(standIn.taken.map(({ type }) => type)).toEqual(['email'])
    await timePasses()
    expect(await send()).toBe(1)
  })

  it('waits where no way is set up for text messages; an e-mail leaves', async () => {
    const id = await textLetGo()
    const mail = (await aText({ channel: 'e-mail', to: 'samina@home.example' })) as string
    expect(await sendLetGo(demonstration.site.records, way.send, ['letter', 'e-mail'])).toBe(1)
    expect(standIn.taken.map(({ reference, type }) => [reference, type])).toEqual([[mail, 'email']])
    expect((await story(id)).length).toBe(1)
    expect(await send()).toBe(1)
  })
})

describe('an e-mail to somebody about their own account', () => {
  it('is asked after too: one that did not arrive says why to those who keep partners’ accounts', async () => {
    const about = newId()
    await as('front-door', ctx =>
      notify(ctx, about, {
        reader: 'Sandra Hillcott',
        to: 'sandra@school.example',
        subject: 'An account for you',
        paragraphs: ['You are invited.'],
        sealed: 'https://goldthread.example/invitation/1',
      }),
    )
    const kept = async () => {
      const [one] = await as('front-door', ctx => noticesAbout(ctx, [about]))
      return [one!.state, one!.reason]
    }
    standIn.faults.push('too-many')
    expect(await send()).toBe(0)
    expect(await kept()).toEqual([
      'confirmed',
      'GOV.UK Notify takes no more messages for now. It is tried again.',
    ])
    await timePasses()
    expect(await send()).toBe(1)
    expect(standIn.taken[0]!.says.body).toContain('https://goldthread.example/invitation/1')
    expect(await kept()).toEqual(['sent', null])
    standIn.taken[0]!.status = 'permanent-failure'
    await timePasses()
    await follow()
    expect(await kept()).toEqual(['failed', 'There is no such e-mail address: ask for another.'])
  })
})
