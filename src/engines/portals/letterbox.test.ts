import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshDatabase } from '../../../tests/setup/database.ts'
import { instant } from '../../core/instant.ts'
import { makeAccount, ROLE_NAMES, type Role } from '../access/index.ts'
import { type Ctx, newId, openPool, type Records, schemaSet, transact } from '../records/index.ts'
import { beginDraft, draftOf, endDraft, keepDraft } from './draft.ts'
import { openSubmission, READ_LETTERBOX, takeUp, waitingSubmissions } from './letterbox.ts'
import type { Standing } from './question.ts'
import { submit } from './submission.ts'
import type { Answers } from './walk.ts'

const ROLES = Object.keys(ROLE_NAMES) as Role[]
let records: Records
let owner: pg.Client
const as = <T>(who: string, work: (ctx: Ctx) => Promise<T>) => transact(records, { who }, work)

beforeAll(async () => {
  const { ownerUrl, appUrl } = await freshDatabase()
  records = {
    pool: openPool(appUrl, 4),
    schemas: schemaSet(),
    derivers: [],
    now: () => instant('2026-11-27T21:15:00Z'),
  }
  owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  await owner.query('set search_path = local, local_keep, public')
  await transact(records, { who: 'set-up', service: true }, async ctx => {
    for (const role of [...ROLES, 'front-door-worker-2'])
      await makeAccount(ctx, {
        id: role,
        name: `A ${role}`,
        email: `${role}@example.com`,
        password: 'a long password',
        jobTitle: '',
        team: null,
        roles: [role.replace('-2', '') as Role],
      })
  })
})
afterAll(async () => {
  await owner.end()
  await records.pool.end()
})

const WORRY = { worry: 'He cries at night.', happened: '' }
const CHILD = { 'child-name': 'Otis', 'child-born': '' }

/** A draft with these pages. */
async function written(standing: Standing, pages: Record<string, Answers>) {
  const begun = await beginDraft(records, standing)
  const put = Object.fromEntries(Object.entries(pages).map(([id, answers]) => [`${standing}/${id}`, answers]))
  await keepDraft(records, begun, { put })
  return (await draftOf(records, begun.token))!
}

async function aMessage(pages: Record<string, Answers> = { worry: WORRY, 'child-1': CHILD }) {
  const reference = await submit(records, await written('public', pages))
  const { rows } = await owner.query<{ id: string }>(
    'select id from portal_submission where reference = $1',
    [reference],
  )
  return { reference: reference!, id: rows[0]!.id }
}

const draftsIn = async () => (await owner.query('select id, said, reference from portal_draft')).rows

describe('a draft', () => {
  it('is reached by its token alone, of which the table has only a digest', async () => {
    const { token } = await written('public', { worry: WORRY })
    expect((await draftOf(records, token))?.said).toEqual({ 'public/worry': WORRY })
    expect(await draftOf(records, `${token.slice(0, -2)}__`)).toBeUndefined()
    for (const nonsense of [undefined, '', "' or 1=1 --", 'a'.repeat(5_000)])
      expect(await draftOf(records, nonsense)).toBeUndefined()
    expect(JSON.stringify(await draftsIn())).not.toContain(token)
  })

  it('is read by nobody who is signed in, nor by the service', async () => {
    for (const service of [false, true])
      await expect(
        transact(records, { who: 'head-of-service', service }, ctx =>
          ctx.db.rows('select * from portal_draft'),
        ),
      ).rejects.toThrow('permission denied')
  })

  it('keeps both of two windows’ pages', async () => {
    const draft = await written('public', { worry: WORRY })
    const put = (id: string, answers: Answers) =>
      keepDraft(records, draft, { put: { [`public/${id}`]: answers } })
    await Promise.all([put('child-1', CHILD), put('safety', { safety: 'A dog' })])
    expect(Object.keys((await draftOf(records, draft.token))!.said).sort()).toEqual([
      'public/child-1',
      'public/safety',
      'public/worry',
    ])
  })

  it('begins without looking through all the others', async () => {
    await owner.query(
      "insert into portal_draft (id, standing) select 'of many ' || n, 'public' from generate_series(1, 5000) n",
    )
    await owner.query('analyze portal_draft')
    const scans = async () => {
      await owner.query('select pg_stat_force_next_flush()')
      const { rows } = await owner.query<{ n: string }>(
        "select seq_scan as n from pg_stat_user_tables where relname = 'portal_draft'",
      )
      return rows[0]!.n
    }
    const before = await scans()
    // As the program's own connections do, on one on which the tally is told.
    await owner.query("select begin_portal_draft('one more', 'public', null, null, '{}')")
    expect(await scans()).toBe(before)
    await owner.query("delete from portal_draft where id = 'one more' or id like 'of many %'")
  })

  it('is no longer there after seven days, and is cleared when the next one begins', async () => {
    const { token } = await written('public', { worry: { worry: 'Seven days old', happened: '' } })
    await owner.query("update portal_draft set begun_at = begun_at - interval '7 days'")
    expect(await draftOf(records, token)).toBeUndefined()
    expect(
      await keepDraft(
        records,
        { token, standing: 'public', said: {}, version: 2, reference: null, account: null },
        {},
      ),
    ).toBe(false)
    expect(JSON.stringify(await draftsIn())).toContain('Seven days old')
    const next = await beginDraft(records, 'public')
    expect(await draftsIn()).toHaveLength(1)
    await endDraft(records, next.token)
    expect(await draftsIn()).toEqual([])
  })

  it('holds nothing but its reference once it is sent, and not even that after an hour', async () => {
    const draft = await written('public', { worry: WORRY, 'child-1': CHILD })
    const reference = await submit(records, draft)
    expect(await draftOf(records, draft.token)).toMatchObject({ said: {}, reference })
    await owner.query("update portal_draft set sent_at = sent_at - interval '1 hour'")
    expect(await draftOf(records, draft.token)).toBeUndefined()
    await endDraft(records, (await beginDraft(records, 'public')).token)
    expect(await draftsIn()).toEqual([])
  })

  it('is sent once, by however many presses, and only as it was shown', async () => {
    const draft = await written('public', { worry: WORRY, 'child-1': CHILD })
    await keepDraft(records, draft, { put: { 'public/safety': { safety: 'Changed since' } } })
    expect(await submit(records, draft)).toBeUndefined()
    const shown = (await draftOf(records, draft.token))!
    const sent = await Promise.all(Array.from({ length: 4 }, () => submit(records, shown)))
    expect(sent.filter(one => one !== undefined)).toHaveLength(1)
  })
})

describe('a message', () => {
  it('is seen by the front door and the head of service, and by no other of the roles', async () => {
    const { id } = await aMessage()
    const sees: string[] = []
    for (const role of ROLES) {
      const waiting = await as(role, ctx => waitingSubmissions(ctx))
      const opened = await as(role, ctx => openSubmission(ctx, id))
      const taken = await as(role, async ctx => {
        await ctx.db.run('savepoint try')
        const came = await takeUp(ctx, id, [newId()])
        await ctx.db.run('rollback to savepoint try')
        return came
      })
      expect([role, waiting.some(one => one.id === id), opened !== undefined, taken.ok]).toEqual(
        [role].concat(Array(3).fill(READ_LETTERBOX.includes(role))),
      )
      if (opened) sees.push(role)
    }
    expect(sees.sort()).toEqual([...READ_LETTERBOX].sort())
    expect(await as('', ctx => waitingSubmissions(ctx))).toEqual([])
  })

  it('can be changed and taken away by nobody, nor written but by being sent', async () => {
    for (const statement of [
      "update portal_submission set begins = 'Another'",
      'delete from portal_submission',
      "insert into portal_submission (id, reference, received_at, standing, children, begins, edition, answers) values (gen_random_uuid(), 'A', now(), 'public', '{}', '', '', '[]')",
      'delete from portal_submission_contact',
    ])
      for (const service of [false, true])
        await expect(
          transact(records, { who: 'front-door-manager', service }, ctx => ctx.db.run(statement)),
        ).rejects.toThrow('permission denied')
  })

  it('keeps the wording of each question beside its answer, word for word, and says what a list shows', async () => {
    const worry = '  He cries.\n\n"Mum’s asleep" <b>&amp;</b> \u202eabc\u202c  '.trim()
    const { id, reference } = await aMessage({ 'child-1': CHILD, worry: { worry, happened: '' } })
    const told = (await as('front-door-manager', ctx => openSubmission(ctx, id)))!
    expect(told).toMatchObject({
      reference,
      receivedAt: instant('2026-11-27T21:15:00Z'),
      standing: 'public',
      agency: null,
      children: ['Otis'],
      edition: '2026-11-27',
      takenUpBy: null,
      contacts: [],
    })
    expect(told.answers.find(({ name }) => name === 'worry')).toEqual({
      page: 'worry',
      child: null,
      name: 'worry',
      asked: 'What are you worried about?',
      hint: 'What you saw or heard, and how often. You do not need to be sure.',
      options: null,
      said: worry,
    })
    const [row] = (await as('front-door-manager', ctx => waitingSubmissions(ctx))).filter(
      one => one.id === id,
    )
    expect(row).toMatchObject({ reference, children: ['Otis'], agency: null, standing: 'public' })
    expect(row?.begins).toMatch(/^He cries\. "Mum’s asleep"/)
  })

  it('writes a line in the log each time that it is opened, in the opener’s name', async () => {
    const { id } = await aMessage()
    await as('front-door-worker', ctx => openSubmission(ctx, id))
    await as('social-worker', ctx => openSubmission(ctx, id))
    const { rows } = await owner.query('select account, what, kind from read_log where record_id = $1', [id])
    expect(rows).toEqual([{ account: 'front-door-worker', what: 'record', kind: 'portal_submission' }])
  })

  it('is taken up once: the second of two people is told, the first may add a contact', async () => {
    const { id } = await aMessage()
    const [one, two] = [newId(), newId()]
    const both = await Promise.all(
      ['front-door-worker', 'front-door-worker-2'].map(who => as(who, ctx => takeUp(ctx, id, [one]))),
    )
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.flatMap(came => (came.ok ? [] : came.problems))).toEqual([
      { message: 'Somebody else has taken this message up already.' },
    ])
    const first = both[0]!.ok ? 'front-door-worker' : 'front-door-worker-2'
    await as(first, ctx => takeUp(ctx, id, [one, two]))
    const told = (await as('front-door-manager', ctx => openSubmission(ctx, id)))!
    expect(told.takenUpBy).toBe(`A ${first}`)
    expect(told.contacts).toEqual([one, two].sort())
    const waiting = await as('front-door-manager', ctx => waitingSubmissions(ctx))
    expect(waiting.some(w => w.id === id)).toBe(false)
  })

  it('is set aside only with a reason', async () => {
    const { id } = await aMessage()
    const without = await as('front-door-manager', ctx => takeUp(ctx, id, [], '  '))
    expect(without).toMatchObject({ ok: false, problems: [{ field: 'why' }] })
    const why = 'An advertisement. No child in it.'
    expect((await as('front-door-manager', ctx => takeUp(ctx, id, [], why))).ok).toBe(true)
    expect((await as('front-door-worker', ctx => openSubmission(ctx, id)))?.setAsideWhy).toBe(why)
  })

  it('is not there for an id that is none', async () => {
    for (const id of ['', 'x', newId()]) {
      expect(await as('front-door-manager', ctx => openSubmission(ctx, id))).toBeUndefined()
      expect((await as('front-door-manager', ctx => takeUp(ctx, id, [newId()]))).ok).toBe(false)
    }
  })
})

describe('whom it may be answered to', () => {
  const opened = async (standing: Standing, pages: Record<string, Answers>) => {
    const reference = await submit(records, await written(standing, pages))
    const { rows } = await owner.query('select id from portal_submission where reference = $1', [reference])
    return (await as('front-door-manager', ctx => openSubmission(ctx, rows[0].id)))!
  }

  it('is a young person only where they said that it is safe; what they gave before they said it is not, is not sent', async () => {
    const young = (safe: string, shared: string) =>
      opened('young-person', {
        about: { about: 'me' },
        worry: { worry: 'I am frightened' },
        safe: { safe },
        shared: { shared },
        reach: { reach: '07700 900123', 'reach-when': '' },
        'about-you': { 'your-name': 'Robin', 'your-age': '' },
      })
    const safe = await young('yes', 'only-me')
    expect([safe.mayReply, safe.mayBeNamed, safe.children]).toEqual([true, false, ['Robin']])
    for (const [one, other] of [
      ['no', 'only-me'],
      ['yes', 'shared-unsafe'],
      ['sometimes', 'unsure'],
    ] as const) {
      const told = await young(one, other)
      expect(told.mayReply).toBe(false)
      expect(JSON.stringify(told)).not.toContain('07700 900123')
    }
  })

  it('is told to the family only where a member of the public allows it', async () => {
    const named = (naming: string) => opened('public', { naming: { naming }, worry: WORRY })
    expect((await named('named')).mayBeNamed).toBe(true)
    expect((await named('not-to-family')).mayBeNamed).toBe(false)
    expect((await named('nameless')).mayBeNamed).toBe(false)
  })
})
