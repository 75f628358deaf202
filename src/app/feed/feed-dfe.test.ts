import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { Episode } from '../../areas/care/records.ts'
import { Identity } from '../../areas/child/records.ts'
import { addDays } from '../../core/day.ts'
import { dayOf } from '../../core/instant.ts'
import { restrict } from '../../engines/access/index.ts'
import { type Ctx, change, insert, newId, transact, withdraw } from '../../engines/records/index.ts'
import { castOn } from '../../engines/simulation/index.ts'
import { heldBack, itemsIn, lastRuns, type Payload } from '../../returns/dfe-feed/index.ts'
import { aDemonstration } from '../server/site.test-data.ts'
import { dfeStandIn } from './dfe-stand-in.test-data.ts'
import { feedDfe } from './feed-dfe.ts'
import { PACE, type Pace } from './pace.ts'
import { type DfeFeed, dfeFeedOf } from './settings.ts'

let here: Awaited<ReturnType<typeof aDemonstration>>
let standIn: Awaited<ReturnType<typeof dfeStandIn>>
let child: string
let number: string

const pace: Pace = { ...PACE, patience: 10_000, wait: async () => undefined }
const feedWith = (more: Record<string, string> = {}) => dfeFeedOf({ ...standIn.env, ...more }) as DfeFeed
const run = async (more: Record<string, string> = {}, purgeMany = false) => {
  const done = await feedDfe(here.site.records, here.site.found, feedWith(more), {
    who: 'test',
    pace,
    purgeMany,
  })
  if (done === 'busy') throw new Error('busy')
  return done
}
const service = <T>(work: (ctx: Ctx) => Promise<T>) =>
  transact(here.site.records, { who: 'test', service: true }, work)
const named = (surname: string) => service(ctx => change(ctx, Identity, child, { surname }))
const numbersWithMe = () => new Set(standIn.posts.flat().map(one => one.la_child_id))

beforeAll(async () => {
  here = await aDemonstration()
  standIn = await dfeStandIn()
  child = castOn(dayOf(here.site.records.now()))['in-care'].id
  number = await service(async ctx => {
    const row = await ctx.db.first<{ local_id: string | null }>(
      'select local_id from person_profile where person_id = $1',
      [child],
    )
    return row?.local_id ?? child.replaceAll('-', '').slice(-10).toUpperCase()
  })
}, 120_000)
afterAll(async () => {
  await here?.stop()
  await standIn?.stop()
})
beforeEach(() => standIn.calm())

describe('a run of the feed', () => {
  it('sends every child in scope whole the first time, and nothing the second', async () => {
    const first = await run()
    expect(first).toMatchObject({ outcome: 'done', held: 0, refused: 0, purged: 0, stillToGo: 0 })
    expect(first.accepted).toBe(first.inScope)
    expect(first.accepted).toBeGreaterThan(5)
    expect(standIn.children.get(number)?.mis_child_id).toBe(child)
    standIn.calm()
    expect(await run()).toMatchObject({ outcome: 'done', inScope: first.inScope, accepted: 0 })
    expect(standIn.posts).toEqual([])
  })

  it('then sends only the child who changed: whole, or only what changed', async () => {
    await named('Whole')
    expect(await run()).toMatchObject({ accepted: 1 })
    const [[whole] = []] = standIn.posts
    expect(whole!.child_details).toMatchObject({ surname: 'Whole' })
    expect(itemsIn(whole, 'social_care_episodes').length).toBeGreaterThan(0)
    standIn.calm()
    await named('Changes')
    expect(await run({ DFE_FEED_MODE: 'changes' })).toMatchObject({ accepted: 1 })
    const [[part] = []] = standIn.posts
    expect(Object.keys(part!).sort()).toEqual(['child_details', 'la_child_id', 'mis_child_id'])
  })

  it('is there once: a second one meanwhile is told so', async () => {
    const feed = feedWith()
    const both = await Promise.all(
      [1, 2].map(() => feedDfe(here.site.records, here.site.found, feed, { who: 'test', pace })),
    )
    expect(both.filter(one => one === 'busy')).toHaveLength(1)
  })

  it('is logged as read, each batch with who was in it and a digest', async () => {
    await named('Logged')
    await run()
    const line = await service(ctx =>
      ctx.db.first<{ ids: string[]; digest: string }>(
        `select ids, digest from read_log where question = 'The DfE’s daily feed' order by at desc limit 1`,
      ),
    )
    expect(line!.ids).toEqual([child])
    expect(line!.digest).toMatch(/^[0-9a-f]{64}$/)
  })
})

describe('what is no longer there', () => {
  const block = newId()
  it('is purged: an item written by mistake by its id, the rest of the child stays', async () => {
    await service(ctx =>
      insert(
        ctx,
        Episode,
        child,
        { startedOn: addDays(ctx.today, -1), reasonBegan: 'L', legalStatus: 'C2' },
        block,
      ),
    )
    await run()
    standIn.calm()
    await service(ctx => withdraw(ctx, Episode, block))
    await run()
    const [[sent] = []] = standIn.posts
    const items = [...itemsIn(sent, 'social_care_episodes')].flatMap(one => [
      one,
      ...itemsIn(one, 'child_looked_after_placements'),
    ])
    expect(items.filter(one => one.purge === true)).toHaveLength(1)
    expect(JSON.stringify(items.find(one => one.purge === true))).toContain(block)
  })

  it('is purged whole when a child has left the feed or goes by another number; the new number has all', async () => {
    // As though another child had been sent who is in the feed no more, and this one under another number.
    await service(async ctx => {
      const payload = (la: string): Payload => ({ la_child_id: la, mis_child_id: 'gone' })
      await ctx.db.run(
        `insert into dfe_feed_accepted (la_child_id, person_id, payload, digest, accepted_at)
         values ('GONE1', $1, $2, 'x', now()), ('OLD1', $3, $4, 'x', now())`,
        [newId(), payload('GONE1'), child, payload('OLD1')],
      )
    })
    standIn.children.set('GONE1', { la_child_id: 'GONE1' }).set('OLD1', { la_child_id: 'OLD1' })
    expect(await run()).toMatchObject({ purged: 2, outcome: 'done' })
    expect(standIn.posts[0]).toEqual([
      { la_child_id: 'GONE1', mis_child_id: 'gone', purge: true },
      { la_child_id: 'OLD1', mis_child_id: 'gone', purge: true },
    ])
    expect(standIn.children.has('GONE1')).toBe(false)
    expect(standIn.children.has(number)).toBe(true)
    standIn.calm()
    expect(await run()).toMatchObject({ purged: 0 })
  })

  it('stays to be purged where the Department refuses that, and is at the next run', async () => {
    await service(ctx =>
      ctx.db.run(
        `insert into dfe_feed_accepted (la_child_id, person_id, payload, digest, accepted_at)
         values ('GONE2', gen_random_uuid(), '{"la_child_id":"GONE2"}', 'x', now())`,
      ),
    )
    standIn.faults.push(400)
    expect(await run()).toMatchObject({ outcome: 'cut', purged: 0, stillToGo: 1, held: 0 })
    expect(await run()).toMatchObject({ outcome: 'done', purged: 1 })
  })

  it('is looked at first where it is more than a fifth of all', async () => {
    await service(ctx =>
      ctx.db.run(
        `insert into dfe_feed_accepted (la_child_id, person_id, payload, digest, accepted_at)
         select 'MANY' || n, gen_random_uuid(), jsonb_build_object('la_child_id', 'MANY' || n), 'x', now()
         from generate_series(1, 30) n`,
      ),
    )
    const stopped = await run()
    expect(stopped.outcome).toBe('stopped')
    expect(stopped.says).toContain('It would take away 30 of the')
    expect(standIn.posts).toEqual([])
    expect(await run({}, true)).toMatchObject({ outcome: 'done', purged: 30 })
  })
})

describe('one bad record', () => {
  it('is held back with why, and all others go; once it is mended it goes too', async () => {
    await service(ctx => change(ctx, Identity, child, { upn: 'A12' }))
    const other = castOn(dayOf(here.site.records.now()))['in-need'].id
    await service(ctx => change(ctx, Identity, other, { surname: 'Other' }))
    expect(await run()).toMatchObject({ outcome: 'done', accepted: 1, held: 1, purged: 0 })
    expect(numbersWithMe().has(number)).toBe(false)
    expect(await service(heldBack)).toMatchObject([
      {
        person: child,
        number,
        reasons: [
          {
            says: 'unique_pupil_number is “A12”, and must have 13 characters',
            kind: 'identity',
            recordId: child,
          },
        ],
      },
    ])
    await service(ctx => change(ctx, Identity, child, { upn: 'A123456789012' }))
    expect(await run()).toMatchObject({ accepted: 1, held: 0 })
    expect(await service(heldBack)).toEqual([])
  })

  it('that the Department alone refuses is held back with its words, and goes again once it has changed', async () => {
    standIn.refuses.add('Refused')
    await named('Refused')
    expect(await run()).toMatchObject({ outcome: 'done', accepted: 0, refused: 1, held: 1, stillToGo: 0 })
    const [kept] = await service(heldBack)
    expect(kept!.reasons[0]!.says).toBe('The Department refused it (400): [0].child_details is not valid')
    standIn.posts.length = 0
    // The same is not sent again, and nothing that was accepted is taken away.
    expect(await run()).toMatchObject({ refused: 0, held: 1, purged: 0 })
    expect(standIn.posts).toEqual([])
    await named('Mended')
    expect(await run()).toMatchObject({ accepted: 1, held: 0 })
  })

  it('of a restricted child is seen by its keepers alone, and the child is in the feed all the same', async () => {
    await service(ctx => change(ctx, Identity, child, { upn: 'A12' }))
    await run()
    const done = await transact(here.site.records, { who: 'head-of-service' }, ctx =>
      restrict(ctx, {
        persons: [child],
        reason: 'A worker’s own family',
        keepers: ['head-of-service'],
        workers: [],
      }),
    )
    expect(done.ok).toBe(true)
    const seenBy = (who: string) => transact(here.site.records, { who }, heldBack)
    expect(await seenBy('analyst')).toEqual([])
    expect(await seenBy('administrator')).toEqual([])
    expect((await seenBy('head-of-service')).map(({ person }) => person)).toEqual([child])
    await service(ctx => change(ctx, Identity, child, { upn: null, surname: 'Kept' }))
    await run()
    expect(standIn.children.get(number)?.child_details).toMatchObject({ surname: 'Kept' })
  })
})

describe('a line that is cut', () => {
  it('goes on where it was: what was taken is not sent again, and the rest is', async () => {
    await service(ctx => ctx.db.run('delete from dfe_feed_accepted'))
    // A batch each: as though there were many.
    standIn.settings.namesFrom = null
    standIn.faults.push(413, 'none', 503, 503, 503)
    const cut = await run()
    expect(cut).toMatchObject({ outcome: 'cut', says: 'The Department is in trouble (503).' })
    expect(cut.accepted).toBeGreaterThan(0)
    expect(cut.stillToGo).toBeGreaterThan(0)
    const went = numbersWithMe()
    standIn.calm()
    const rest = await run()
    expect(rest).toMatchObject({ outcome: 'done', accepted: cut.stillToGo })
    expect([...numbersWithMe()].filter(one => went.has(one))).toEqual([])
  })

  it('that was cut after a batch was taken sends that batch again, and nothing is there twice', async () => {
    await named('Twice')
    const before = standIn.children.size
    standIn.faults.push('took-it-and-cut', 503, 503)
    expect((await run()).outcome).toBe('cut')
    expect(await run()).toMatchObject({ outcome: 'done', accepted: 1 })
    expect(standIn.children.size).toBe(before)
  })

  it('of which the program itself was cut off is said to have been, at the next', async () => {
    await service(ctx =>
      ctx.db.run(`insert into dfe_feed_run (began_at, by, sent_to) values (now(), 'test', 'http://there')`),
    )
    await run()
    const [now, before] = await service(ctx => lastRuns(ctx, 2))
    expect(now!.outcome).toBe('done')
    expect(before).toMatchObject({ outcome: 'cut', says: 'It was cut short.' })
  })
})

describe('secrets', () => {
  it('stand in no run, no reason and no log', async () => {
    standIn.refuses.add('Refused')
    await named('Refused')
    await run()
    await run({ DFE_FEED_CLIENT_SECRET: 'a-wrong-secret' })
    await run({ DFE_FEED_SUPPLIER_KEY: 'a-wrong-key' })
    const kept = await service(async ctx =>
      JSON.stringify([
        await ctx.db.rows('select * from dfe_feed_run'),
        await ctx.db.rows('select * from dfe_feed_held'),
        await ctx.db.rows('select question from read_log'),
      ]),
    )
    for (const secret of [...standIn.secrets, 'a-wrong-secret', 'a-wrong-key'])
      expect(kept).not.toContain(secret)
  })
})
