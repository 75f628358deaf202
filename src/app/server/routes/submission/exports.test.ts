import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { ProtectionPlan as Plan } from '../../../../areas/child-protection/facts.ts'
import { Referral } from '../../../../areas/front-door/facts.ts'
import { day } from '../../../../core/day.ts'
import { instant } from '../../../../core/instant.ts'
import { restrict } from '../../../../engines/access/index.ts'
import { change, insert, transact } from '../../../../engines/records/index.ts'
import { freezeOfToday } from '../../../submitting/exports/freeze.ts'
import { aDemonstration, browserOf } from '../../site.test-data.ts'

// Each page makes all lists: on a busy machine that adds up.
vi.setConfig({ testTimeout: 90_000 })

let here: Awaited<ReturnType<typeof aDemonstration>>
beforeAll(async () => {
  here = await aDemonstration()
}, 120_000)
afterAll(() => here.stop())

const signedIn = (persona: string) => browserOf(here.app).as(persona)
type Visitor = Awaited<ReturnType<typeof signedIn>>
const read = async (who: Visitor, page: string) => (await who.get(`/returns/${page}`)).body
async function send(who: Visitor, page: string, form: Record<string, string> = {}) {
  // Any page has the token.
  await who.get('/my-account')
  return who.post(`/returns/${page}`, form)
}
const countsAt = (body: string, mark: string): number[] =>
  [
    ...body
      .split('<tr')
      .find(row => row.includes(mark))!
      .matchAll(/>(\d+)<\/td>/g),
  ].map(([, n]) => Number(n))

const MIMI = 'Mimi Delacourt'

/** The next day somebody writes that the case of a child who is in care was closed on 20 November. */
async function mimisCaseIsClosed(): Promise<string> {
  here.site.records.now = () => instant('2026-11-25T10:00:00Z')
  return transact(here.site.records, { who: 'test', service: true }, async ctx => {
    const mimi = await ctx.db.first<{ id: string; child_id: string }>(
      'select r.id, r.child_id from referral r join person_profile p on p.person_id = r.child_id where p.name = $1',
      [MIMI],
    )
    const closed = { closedOn: day('2026-11-20'), closureReason: 'RC7' }
    expect((await change(ctx, Referral, mimi!.id, closed as never)).ok).toBe(true)
    return mimi!.child_id
  })
}

describe('Ofsted’s lists', () => {
  it('are frozen as they go to inspectors, never twice the same, and signed off by somebody who did not freeze them', async () => {
    const [lena, martin, farah] = [
      await signedIn('analyst'),
      await signedIn('director'),
      await signedIn('head-of-service'),
    ]
    expect(await read(lena, 'annex-a/frozen')).toContain('None yet.')
    expect((await send(farah, 'annex-a/frozen')).headers.location).toBe('/returns/annex-a/frozen/2026-27/1')
    here.site.records.now = () => instant('2026-11-24T11:00:00Z')
    // The workbook says another moment, and holds the same.
    expect((await send(lena, 'annex-a/frozen')).body).toContain(
      'Nothing is other than in the one that was frozen before, number 1.',
    )
    expect((await send(farah, 'annex-a/frozen/2026-27/1')).body).toContain(
      'You froze it: somebody else must sign it.',
    )
    expect((await send(lena, 'annex-a/frozen/2026-27/1')).statusCode).toBe(404)
    const because = { because: 'The inspectors come tomorrow.' }
    expect((await send(martin, 'annex-a/frozen/2026-27/1', because)).statusCode).toBe(303)
    expect((await send(martin, 'annex-a/frozen/2026-27/1')).body).toContain('It is signed already.')
    const one = await read(lena, 'annex-a/frozen/2026-27/1')
    expect(one).toContain('Signed by Martin Cole on 24 November 2026 at 11am.')
    expect(one).toMatch(/annex-a-2026-11-24\.xlsx[\s\S]*differences\.csv/)
    const files = await transact(here.site.records, { who: 'test', service: true }, ctx =>
      ctx.db.rows<{ name: string; same: boolean }>(
        `select name, sha256 = encode(sha256(bytes), 'hex') as same from frozen_file f
         join frozen_return r on r.id = f.frozen_id where r.kind = 'annex-a' order by name`,
      ),
    )
    expect(files).toEqual([
      { name: 'annex-a-2026-11-24.xlsx', same: true },
      { name: 'answers.csv', same: true },
      { name: 'differences.csv', same: true },
      { name: 'summary.json', same: true },
    ])
  })

  it('say what changed since, child by child and why, and so does the daily feed; a restricted child’s change is for their keepers', async () => {
    const [lena, farah] = [await signedIn('analyst'), await signedIn('head-of-service')]
    expect((await send(lena, 'dfe-feed/frozen')).headers.location).toBe('/returns/dfe-feed/frozen/2026-27/1')
    const mimi = await mimisCaseIsClosed()

    const lists = await read(lena, 'annex-a/compare?from=2026-27/1&to=now')
    expect(countsAt(lists, '>List 6<')).toEqual([0, 0, 1])
    expect(lists).toContain(MIMI)
    expect(lists).toContain('Its record was corrected on 25 November 2026.')
    const feed = await read(lena, 'dfe-feed/compare?from=2026-27/1&to=now')
    expect(countsAt(feed, 'episodes</span>')).toEqual([0, 0, 1])
    expect(feed).toContain('closure_date: empty, now 2026-11-20')
    // As it was known the day before, nothing of either had changed.
    for (const name of ['annex-a', 'dfe-feed'])
      expect(await read(lena, `${name}/compare?from=day&from-day=2026-11-24&to=2026-27/1`)).toContain(
        'Nothing: the same rows',
      )
    expect(await read(lena, 'annex-a/compare?from=2026-27/7&to=now')).toContain(
      'There is no frozen return of that number',
    )

    expect((await send(lena, 'annex-a/frozen')).headers.location).toBe('/returns/annex-a/frozen/2026-27/2')
    expect(countsAt(await read(lena, 'annex-a/frozen/2026-27/2'), '>List 6</td>').length).toBeGreaterThan(0)
    expect(await read(lena, 'annex-a/frozen/2026-27/2')).toContain('What changed since number 1')

    await transact(here.site.records, { who: 'head-of-service' }, ctx =>
      restrict(ctx, {
        persons: [mimi],
        reason: 'A worker’s own family',
        keepers: ['head-of-service'],
        workers: [],
      }),
    )
    for (const page of ['annex-a/compare?from=2026-27/1&to=2026-27/2', 'dfe-feed/compare?from=1&to=now']) {
      expect([page, (await read(lena, page)).includes(MIMI)]).toEqual([page, false])
      expect([page, (await read(farah, page)).includes(MIMI)]).toEqual([page, true])
    }
  })
})

describe('a difference in Ofsted’s lists', () => {
  const RULE = 'list-7-list-6'
  const answers = `annex-a/answers/${RULE}`
  const EXPLAINED = 'The case was opened in the old system and comes over on Monday.'
  let child: { id: string; name: string }
  let plan: string

  beforeAll(async () => {
    here.site.records.now = () => instant('2026-11-26T10:00:00Z')
    await transact(here.site.records, { who: 'test', service: true }, async ctx => {
      child = (await ctx.db.first<{ id: string; name: string }>(
        `select person_id as id, name from person_profile p where local_id is not null
           and not exists (select from referral r where r.child_id = p.person_id) order by 1 limit 1`,
      ))!
      // A plan that no case is open for.
      const planned = await insert(ctx, Plan, child.id, {
        startedOn: ctx.today,
        initialCategory: 'NEG',
      } as never)
      expect(planned.ok).toBe(true)
      plan = planned.ok ? planned.value : ''
    })
  })

  const keyOf = (body: string): string =>
    [
      ...body.matchAll(
        /value="([0-9a-f]{24})"[\s\S]*?<span class="govuk-visually-hidden">\s*([^<]*)<\/span>/g,
      ),
    ]
      .filter(([, , said]) => said!.trim().startsWith(child.name))
      .map(([, key]) => key!)[0]!

  it('is answered with a reason, and leads whoever may to the page where its record is put right', async () => {
    const [lena, farah] = [await signedIn('analyst'), await signedIn('head-of-service')]
    const page = await read(farah, answers)
    expect(page).toContain('A child protection plan is open, and no episode of need is')
    expect(page).toContain('Child Protection Plan Start Date: 26/11/2026')
    const [mended] = [...page.matchAll(/href="([^"]*\/correct\/protection_plan\/[^"]*)"/g)].map(([, href]) =>
      href!.replaceAll('&amp;', '&'),
    )
    expect(mended).toContain(`/children/${child.id}/correct/protection_plan/${plan}`)
    const form = (await farah.get(mended!)).body
    expect(form).toContain('Correct a record')
    expect(form).toContain('List 7 and list 6 of the Annex A lists: A child protection plan is open')
    // The lists lead there, too; and whoever may not put it right is led to the record alone.
    expect(await read(farah, 'annex-a')).toContain(mended!.replaceAll('&', '&amp;'))
    const rows = { rows: keyOf(page), answer: 'explained' }
    expect((await send(lena, answers, { ...rows, reason: 'so' })).body).toContain('Write the reason')
    expect((await send(lena, answers, { ...rows, reason: EXPLAINED })).headers.location).toBe(
      `/returns/${answers}`,
    )
    expect(await read(lena, answers)).toContain(
      `Explained by Lena Hartwig on 26 November 2026 at 10am: ${EXPLAINED}`,
    )
    const [found, explained, , left] = countsAt(await read(lena, 'annex-a/answers'), `/${answers}"`)
    expect([explained, left]).toEqual([1, found! - 1])
  })

  it('is frozen with its answer, and the lists are signed with another unanswered only where it is said why', async () => {
    const [lena, martin, farah] = [
      await signedIn('analyst'),
      await signedIn('director'),
      await signedIn('head-of-service'),
    ]
    const at = String((await send(farah, 'annex-a/frozen')).headers.location).replace('/returns/', '')
    const page = await read(martin, at)
    expect(page).toContain(EXPLAINED)
    expect(page).toContain('What did not agree in it, of every child')
    const summary = await summaryAt(at)
    const { faults, rules } = summary
    expect(faults.explained).toBe(1)
    expect(faults.left).toBeGreaterThan(0)
    expect(rules.find(({ code }) => code === RULE)).toMatchObject({
      called: 'List 7 and list 6',
      explained: 1,
    })
    const left = faults.left === 1 ? '1 difference has' : `${faults.left} differences have`
    expect((await send(martin, at, { because: ' ' })).body).toContain(
      `Say why it is signed although ${left} no answer`,
    )
    await send(martin, at, { because: 'They are told to the lead inspector.' })
    expect(await read(lena, at)).toContain(
      `${faults.left} of the differences had no answer: They are told to the lead inspector.`,
    )
  })

  it('keeps its answer in the next freeze while it is the same difference, and loses it with another day; who answered does not sign', async () => {
    const [lena, farah] = [await signedIn('analyst'), await signedIn('head-of-service')]
    here.site.records.now = () => instant('2026-11-27T10:00:00Z')
    const next = String((await send(lena, 'annex-a/frozen')).headers.location).replace('/returns/', '')
    expect((await summaryAt(next)).faults.explained).toBe(1)
    await transact(here.site.records, { who: 'test', service: true }, async ctx =>
      expect((await change(ctx, Plan, plan, { startedOn: day('2026-11-25') } as never)).ok).toBe(true),
    )
    expect(await read(lena, answers)).not.toContain(EXPLAINED)
    const rows = { rows: keyOf(await read(farah, answers)), answer: 'explained', reason: EXPLAINED }
    expect((await send(farah, answers, rows)).statusCode).toBe(303)
    const last = String((await send(lena, 'annex-a/frozen')).headers.location).replace('/returns/', '')
    expect((await send(farah, last, { because: 'Told.' })).body).toContain(
      'You answered a difference in it: somebody else must sign it.',
    )
  })

  it('of a comparison is answered for one reason with all those that have no answer', async () => {
    const lena = await signedIn('analyst')
    const counts = async () => countsAt(await read(lena, 'annex-a/answers'), `/${answers}"`)
    expect(await counts()).toEqual([1, 1, 0, 0])
    const all = { all: 'yes', answer: 'set-aside', reason: 'The two count otherwise.' }
    // What has an answer keeps it: there is nothing to answer.
    expect((await send(lena, answers, all)).body).toContain('Choose at least one row')
    const back = {
      rows: keyOf(await read(lena, answers)),
      answer: 'taken-back',
      reason: 'It came on Monday.',
    }
    expect((await send(lena, answers, back)).headers.location).toBe(`/returns/${answers}`)
    expect(await counts()).toEqual([1, 0, 0, 1])
    expect((await send(lena, answers, all)).headers.location).toBe(`/returns/${answers}`)
    expect(await counts()).toEqual([1, 0, 1, 0])
  })

  it('of a restricted child is answered and shown as frozen to their keepers alone, and counted for everybody', async () => {
    const [lena, farah] = [await signedIn('analyst'), await signedIn('head-of-service')]
    await transact(here.site.records, { who: 'head-of-service' }, ctx =>
      restrict(ctx, { persons: [child.id], reason: 'Family', keepers: ['head-of-service'], workers: [] }),
    )
    const frozen = (await read(lena, 'annex-a/frozen')).match(/annex-a\/frozen\/2026-27\/\d+/)![0]
    for (const page of [answers, frozen]) {
      const [hers, his] = [await lena.get(`/returns/${page}`), await farah.get(`/returns/${page}`)]
      expect([page, hers.body.includes(child.name), his.body.includes(child.name)]).toEqual([
        page,
        false,
        true,
      ])
    }
    expect((await summaryAt(frozen)).faults.explained).toBe(1)
    expect(await read(lena, frozen)).toContain('List 7 and list 6')
  })

  type Counts = { found: number; explained: number; left: number }
  async function summaryAt(page: string) {
    const [year, nth] = page.split('/').slice(-2)
    const row = await transact(here.site.records, { who: 'test', service: true }, ctx =>
      ctx.db.first<{ summary: { faults: Counts; rules: (Counts & { code: string })[] } }>(
        "select summary from frozen_return where kind = 'annex-a' and year = $1 and nth = $2",
        [year, Number(nth)],
      ),
    )
    return row!.summary
  }
})

describe('the Standard Safeguarding Dataset', () => {
  it('is frozen table by table with rows about nobody, is shown in numbers, and is compared by the command line alone', async () => {
    const lena = await signedIn('analyst')
    const done = await transact(here.site.records, { who: 'analyst' }, ctx =>
      freezeOfToday(ctx, here.site.found, 'ssd'),
    )
    expect(done).toMatchObject({ ok: true, value: { nth: 1 } })
    const page = await read(lena, 'ssd/frozen/2026-27/1')
    expect(page).toContain('Nobody signs it')
    expect(countsAt(page, 'version_<wbr/>log</span>')).toEqual([1])
    expect(page).toContain('ssd_cp_plans.csv')
    expect(await read(lena, 'ssd/frozen')).toContain('goldthread compare ssd')
    expect((await lena.get('/returns/ssd/compare')).statusCode).toBe(404)
    expect((await send(lena, 'ssd/frozen')).statusCode).toBe(404)
    // Each row as often as its file has it: the frozen rows are the files' own.
    const [told] = await transact(here.site.records, { who: 'test', service: true }, ctx =>
      ctx.db.rows<{ rows: number; listed: number; nobodys: number }>(
        `select (select count(*)::int from frozen_row where frozen_id = f.id) as rows,
           (select sum((t ->> 'rows')::int)::int from jsonb_array_elements(f.summary -> 'tables') t) as listed,
           (select count(*)::int from frozen_row where frozen_id = f.id and person_id is null) as nobodys
         from frozen_return f where f.kind = 'ssd'`,
      ),
    )
    expect(told!.rows).toBe(told!.listed)
    expect(told!.nobodys).toBeGreaterThan(0)
  })
})

describe('who may', () => {
  it('see what was frozen: whoever prepares or signs returns, and nobody else', async () => {
    const [worker, martin] = [await signedIn('social-worker'), await signedIn('director')]
    for (const name of ['annex-a', 'dfe-feed', 'ssd'])
      for (const page of ['frozen', 'frozen/2026-27/1']) {
        expect([name, page, (await worker.get(`/returns/${name}/${page}`)).statusCode]).toEqual([
          name,
          page,
          404,
        ])
        expect([name, page, (await martin.get(`/returns/${name}/${page}`)).statusCode]).toEqual([
          name,
          page,
          200,
        ])
      }
    // The director signs, and freezes nothing.
    expect((await send(martin, 'annex-a/frozen')).statusCode).toBe(404)
    for (const page of ['frozen/2026-27/9', 'frozen/x/1', 'frozen/2026-27/x'])
      expect((await martin.get(`/returns/annex-a/${page}`)).statusCode).toBe(404)
  })
})
