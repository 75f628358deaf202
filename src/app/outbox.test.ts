import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withheldAbout } from '../areas/child/facts.ts'
import { Address, ChildsWords, Telephone } from '../areas/child/records.ts'
import { Contact } from '../areas/front-door/records.ts'
import { dayOf } from '../core/instant.ts'
import { compose, type Draft, hold, letGo, messagesFrom, openMessage, stop } from '../engines/outbox/index.ts'
import { type Ctx, insert, newId, transact } from '../engines/records/index.ts'
import { type Cast, castOn } from '../engines/simulation/index.ts'
import { sendLetGo } from './sending.ts'
import { aDemonstration } from './server/site.test-data.ts'

let demonstration: Awaited<ReturnType<typeof aDemonstration>>
let cast: Cast
let contact: string

beforeAll(async () => {
  demonstration = await aDemonstration()
  cast = castOn(dayOf(demonstration.site.records.now()))
  contact = await contactOf(cast['in-need'].id)
}, 120_000)
afterAll(() => demonstration?.stop())

const as = <T>(who: string, work: (ctx: Ctx) => Promise<T>) =>
  transact(demonstration.site.records, { who }, work)
const service = <T>(work: (ctx: Ctx) => Promise<T>) =>
  transact(demonstration.site.records, { who: 'test', service: true }, work)

const contactOf = async (child: string): Promise<string> => {
  const [row] = await service(ctx =>
    ctx.db.rows<{ id: string }>('select id from contact where child_id = $1 limit 1', [child]),
  )
  return row!.id
}

const aDraft = (more: Partial<Draft> = {}): Draft => ({
  child: cast['in-need'].id,
  madeFrom: { kind: Contact, id: contact },
  reader: { name: 'Sandra Hillcott', standing: 'referrer' },
  channel: 'e-mail',
  to: 'sandra@school.example',
  subject: 'What was decided',
  paragraphs: ['We will see the family.'],
  withheld: [],
  ...more,
})

/** Composes as the front door manager: the id, or every reason why not. */
const composed = async (more: Partial<Draft> = {}, who = 'front-door') => {
  const done = await as(who, ctx => compose(ctx, aDraft(more)))
  return done.ok ? done.value : done.problems.map(({ field, message }) => `${field}: ${message}`)
}

const stateOf = async (id: string) =>
  (await service(ctx => ctx.db.first<{ state: string }>('select state from outbox where id = $1', [id])))
    ?.state

describe('composing for one reader', () => {
  it('keeps the message, for whom, by whom and when, from which record, waiting', async () => {
    const id = (await composed()) as string
    const opened = await as('front-door', ctx => openMessage(ctx, id))
    expect(opened?.message).toMatchObject({
      reader: { name: 'Sandra Hillcott', standing: 'referrer' },
      to: 'sandra@school.example',
      paragraphs: ['We will see the family.'],
      recordKind: 'contact',
      recordId: contact,
      madeBy: 'Grace Abara',
      state: 'waiting',
    })
    expect(opened?.events.map(({ state, by }) => [state, by])).toEqual([['waiting', 'Grace Abara']])
    const from = await as('front-door', ctx => messagesFrom(ctx, Contact, contact))
    expect(from.map(one => one.id)).toContain(id)
  })

  it('keeps one message for an id sent twice, and takes no id that another message has', async () => {
    const id = newId()
    expect([await composed({ id }), await composed({ id })]).toEqual([id, id])
    const other = await contactOf(cast.newborn.id)
    const made = await composed({ id, child: cast.newborn.id, madeFrom: { kind: Contact, id: other } })
    expect(made).not.toBe(id)
    expect(typeof made).toBe('string')
  })

  it('is refused an address and a telephone number that the record keeps from somebody', async () => {
    const withheld = await as('front-door', ctx => withheldAbout(ctx, cast['in-need'].id))
    const said = (text: string) => composed({ paragraphs: [text], withheld })
    for (const text of ['He is at 41, ORCHARD FOLD.', 'Post goes to zz19gt', 'near Orchard Fold'])
      expect([text, await said(text)]).toEqual([
        text,
        [expect.stringMatching(/^body: This cannot go to Sandra Hillcott: it holds an address that is kept/)],
      ])
    expect(await said('Ring his mother on +44 1632 960144')).toEqual([
      'body: This cannot go to Sandra Hillcott: it holds a telephone number that is kept from somebody (“01632 960 144”). Take it out.',
    ])
    expect(typeof (await said('He is at home.'))).toBe('string')
  })

  it('is refused it in the subject, and sent nowhere that is kept from the reader; the mother gets her post', async () => {
    const withheld = await as('front-door', ctx => withheldAbout(ctx, cast['in-need'].id))
    expect(await composed({ subject: 'About 41 Orchard Fold', withheld })).toEqual([
      expect.stringMatching(/^subject: /),
    ])
    const home = { channel: 'letter', to: '41 Orchard Fold\nZZ1 9GT', withheld } as const
    const father = { name: 'Tariq Rahmanzai', standing: 'parent' } as const
    expect(await composed({ ...home, reader: father })).toEqual([
      'to: It cannot be sent there for Tariq Rahmanzai: that is an address that is kept from somebody.',
    ])
    const mother = { name: 'Samina Rahmanzai', standing: 'parent' } as const
    expect(typeof (await composed({ ...home, reader: mother }))).toBe('string')
  })

  it('is refused what is kept about a relative whom the author may not see', async () => {
    // The restricted child's family are hidden from the front door; so is where they live.
    const { id } = cast['protected-brother']
    const mother = (
      await service(ctx =>
        ctx.db.rows<{ other_id: string }>('select other_id from person_family where person_id = $1 limit 1', [
          id,
        ]),
      )
    )[0]!.other_id
    await service(async ctx => {
      await insert(ctx, Address, mother, { lines: '7 Hushed Yard', keptFrom: 'Lee Corrigan' })
      await insert(ctx, Telephone, mother, {
        number: '01632 960 199',
        keptFrom: 'Lee',
        keptFromOn: ctx.today,
      })
      await ctx.db.run(
        `with made as (insert into restriction (id, kind, reason, made_by) values (gen_random_uuid(), 'restricted', 'Threats', 'test') returning id)
         insert into restriction_person (restriction_id, person_id) select id, $1 from made`,
        [mother],
      )
    })
    const withheld = await as('front-door', ctx => withheldAbout(ctx, id))
    expect(withheld.map(({ what }) => what)).toContain('an address that is kept from somebody')
    const seen = await as('front-door', ctx =>
      ctx.db.rows('select 1 from kept_from_fact where person_id = $1', [mother]),
    )
    expect(seen).toEqual([])
  })

  it('is refused a marked passage, handed in marked or copied into the words', async () => {
    expect(await composed({ paragraphs: [{ text: 'He is scared.', marked: 'said in confidence' }] })).toEqual(
      ['body: This cannot go to Sandra Hillcott: a passage is marked: said in confidence. Take it out.'],
    )
    const marked = [{ what: 'words given in confidence', text: 'I do not want my dad to hear any of this' }]
    expect(await composed({ paragraphs: ['He said: do not want my dad to hear it'], marked })).toEqual([
      'body: This cannot go to Sandra Hillcott: it holds words given in confidence. Take it out.',
    ])
  })

  it('asks its author to confirm, by name, each other person it names', async () => {
    const names = { paragraphs: ['Bryony Leck will come with her.'], people: ['Bryony Leck'] }
    expect(await composed(names)).toEqual([
      'confirmed: It names Bryony Leck. Confirm by name that Sandra Hillcott may read of them, or take the name out.',
    ])
    const id = (await composed({ ...names, confirmed: ['Bryony Leck'] })) as string
    const opened = await as('front-door', ctx => openMessage(ctx, id))
    expect(opened?.message.confirmed).toEqual(['Bryony Leck'])
  })

  it('never names a child to a member of the public', async () => {
    const reader = { name: 'Mr Osgood', standing: 'member-of-public' } as const
    expect(await composed({ reader, paragraphs: ['Yusuf is well.'] })).toEqual([
      expect.stringMatching(/^body: .*a member of the public is told nothing of a child/),
    ])
  })

  it('says everything that is missing or cannot be, at once', async () => {
    const wrong = {
      reader: { name: ' ', standing: 'referrer' },
      to: 'a@b, c@d',
      subject: '',
      paragraphs: [' '],
    }
    expect((await composed(wrong as Partial<Draft>)) as string[]).toEqual([
      'reader: Say who the message is for, by name',
      'to: Enter one e-mail address, like name@example.com',
      'subject: Say in one line what it is about',
      'body: Write what it says',
    ])
  })

  it('is refused about a child who is hidden, another child’s record, and a record that is not there, alike', async () => {
    const sol = cast.restricted.id
    const answers = [
      await composed({ child: sol, madeFrom: { kind: Contact, id: await contactOf(sol) } }),
      await composed({ child: cast.newborn.id }),
      await composed({ madeFrom: { kind: Contact, id: newId() } }),
      await composed({ madeFrom: { kind: ChildsWords, id: "x' or 1=1" } }),
      await composed({}, 'administrator'),
    ]
    expect(new Set(answers.map(String))).toEqual(
      new Set(['undefined: There is no such record of this child, or you may not see it.']),
    )
  })
})

describe('what is done with a message', () => {
  it('is kept with who and why: held, let go, stopped, each once', async () => {
    const id = (await composed()) as string
    expect((await as('team-manager', ctx => hold(ctx, id, ' '))).ok).toBe(false)
    expect((await as('team-manager', ctx => hold(ctx, id, 'Ask her first'))).ok).toBe(true)
    expect((await as('front-door', ctx => letGo(ctx, id))).ok).toBe(true)
    expect((await as('front-door', ctx => stop(ctx, id, 'The pregnancy ended'))).ok).toBe(true)
    for (const again of [letGo, (ctx: Ctx, one: string) => hold(ctx, one, 'no')])
      expect((await as('front-door', ctx => again(ctx, id))).ok).toBe(false)
    const opened = await as('front-door', ctx => openMessage(ctx, id))
    expect(opened?.events.map(({ state, reason, by }) => [state, reason, by])).toEqual([
      ['waiting', null, 'Grace Abara'],
      ['held', 'Ask her first', 'Owen Pritchard'],
      ['confirmed', null, 'Grace Abara'],
      ['stopped', 'The pregnancy ended', 'Grace Abara'],
    ])
  })

  it('is done by one of two at once: the other is told', async () => {
    const id = (await composed()) as string
    const done = await Promise.all([
      as('front-door', ctx => stop(ctx, id, 'No longer true')),
      as('team-manager', ctx => stop(ctx, id, 'Sent by hand')),
    ])
    expect(done.map(one => one.ok).sort()).toEqual([false, true])
  })

  it('is done by nobody else, whatever they read: 2 roles without the outbox', async () => {
    const id = (await composed()) as string
    for (const who of ['analyst', 'administrator'])
      expect([who, (await as(who, ctx => letGo(ctx, id))).ok]).toEqual([who, false])
    expect(await stateOf(id)).toBe('waiting')
  })

  it.each(['goldthread_app', 'goldthread_service'])('is never rewritten: not by %s', async role => {
    for (const change of [
      "update outbox set paragraphs = '{}'",
      "update outbox set sent_to = 'elsewhere'",
      'delete from outbox',
      'delete from outbox_event',
      "update outbox_event set by = 'nobody'",
    ]) {
      const opening = { who: 'front-door', service: role === 'goldthread_service' }
      const tried = transact(demonstration.site.records, opening, ctx => ctx.db.run(change))
      await expect(tried, change).rejects.toThrow(/permission denied/)
    }
  })
})

describe('sending', () => {
  it('takes what was let go, hands over the words alone, and keeps that it left', async () => {
    const [waits, goes] = [await composed(), await composed({ state: 'confirmed' })] as string[]
    const left: object[] = []
    expect(
      await sendLetGo(demonstration.site.records, async message => {
        left.push(message)
      }),
    ).toBe(1)
    expect(left).toEqual([
      {
        id: goes,
        name: 'Sandra Hillcott',
        channel: 'e-mail',
        to: 'sandra@school.example',
        subject: 'What was decided',
        paragraphs: ['We will see the family.'],
      },
    ])
    expect([await stateOf(waits!), await stateOf(goes!)]).toEqual(['waiting', 'sent'])
  })

  it('keeps why it failed, goes on with the next, and tries again when it is let go again', async () => {
    const first = (await composed({ state: 'confirmed', to: 'broken@school.example' })) as string
    const second = (await composed({ state: 'confirmed' })) as string
    const { records } = demonstration.site
    const picky = async ({ to }: { to: string }) => {
      if (to.startsWith('broken')) throw new Error('550 no such mailbox')
      return undefined
    }
    expect(await sendLetGo(records, picky)).toBe(1)
    expect([await stateOf(first), await stateOf(second)]).toEqual(['failed', 'sent'])
    const opened = await as('front-door', ctx => openMessage(ctx, first))
    expect(opened?.message.reason).toBe('550 no such mailbox')
    await as('front-door', ctx => letGo(ctx, first))
    expect(await sendLetGo(records, async () => {})).toBe(1)
    expect(await stateOf(first)).toBe('sent')
  })

  it('sends each message once, though 2 send at the same time', async () => {
    const ids = await Promise.all(Array.from({ length: 6 }, () => composed({ state: 'confirmed' })))
    const left: string[] = []
    const slowly = async ({ id }: { id: string }) => {
      left.push(id)
      await new Promise(done => setTimeout(done, 5))
      return undefined
    }
    const { records } = demonstration.site
    await Promise.all([sendLetGo(records, slowly), sendLetGo(records, slowly)])
    expect(left.toSorted()).toEqual((ids as string[]).toSorted())
  })
})
