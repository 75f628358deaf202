import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { Referral } from '../../../../areas/front-door/facts.ts'
import { day } from '../../../../core/day.ts'
import { instant } from '../../../../core/instant.ts'
import { restrict } from '../../../../engines/access/index.ts'
import { change, transact } from '../../../../engines/records/index.ts'
import { aDemonstration, browserOf } from '../../site.test-data.ts'

// Each page makes two returns: on a busy machine that adds up.
vi.setConfig({ testTimeout: 90_000 })

let here: Awaited<ReturnType<typeof aDemonstration>>
beforeAll(async () => {
  here = await aDemonstration()
}, 120_000)
afterAll(() => here.stop())

const LAST = '/returns/cin-census/2024-25'
const BASE = '/returns/cin-census/2025-26'
const signedIn = (persona: string) => browserOf(here.app).as(persona)
type Visitor = Awaited<ReturnType<typeof signedIn>>
const read = async (who: Visitor, page: string) => (await who.get(page)).body
async function send(who: Visitor, page: string, form: Record<string, string>) {
  // Any page has the token.
  await who.get('/my-account')
  return who.post(page, form)
}

/** What a page's form names the rows of a child, or of the whole return, by. */
const rowsOf = (body: string, name: string): string[] =>
  [...body.matchAll(/value="([0-9a-f]{24})"[\s\S]*?<span class="govuk-visually-hidden">\s*([^<]*)<\/span>/g)]
    .filter(([, , said]) => said!.trim().startsWith(name))
    .map(([, key]) => key!)
const countsAt = (body: string, mark: string): number[] =>
  [
    ...body
      .split('<tr')
      .find(row => row.includes(mark))!
      .matchAll(/>(\d+)<\/td>/g),
  ].map(([, n]) => Number(n))

const filesOf = (year: string, nth: number) =>
  transact(here.site.records, { who: 'test', service: true }, ctx =>
    ctx.db.rows<{ name: string; text: string }>(
      `select name, convert_from(bytes, 'UTF8') as text from frozen_file f join frozen_return r on r.id = f.frozen_id
       where r.kind = 'cin-census' and r.year = $1 and r.nth = $2 order by name`,
      [year, nth],
    ),
  )

// In the census of both years, and in care on both 31 Marches.
const KIT = 'Kit Marlowe-Shaw'
const MIMI = 'Mimi Delacourt'
// In care on 31 March 2025, of whom no referral is recorded.
const JODIE = 'Jodie Brackenbury'
const DAWIT = 'Dawit Tesfalem'

describe('an answer to a rule of the census', () => {
  it('about a row stands in the next year while the rule finds the same; about the whole return in its own year alone', async () => {
    const lena = await signedIn('analyst')
    const reason = 'The education department was asked for it.'
    const [kit = ''] = rowsOf(await read(lena, `${LAST}/answers/8770Q`), KIT)
    const body = await read(lena, `${LAST}/answers/2887Q`)
    const [whole = ''] = rowsOf(body, 'Every child')
    expect(body).toContain('The return as a whole')
    for (const [rule, rows] of [
      ['8770Q', kit],
      ['2887Q', whole],
    ])
      expect(
        (await send(lena, `${LAST}/answers/${rule}`, { rows: rows!, answer: 'explained', reason }))
          .statusCode,
      ).toBe(303)
    expect(countsAt(await read(lena, `${LAST}/answers`), 'answers/2887Q"')).toEqual([1, 1, 0, 0])

    const next = await read(lena, `${BASE}/answers`)
    expect(countsAt(next, 'answers/8770Q"').slice(1)).toEqual([1, 0, 4])
    expect(countsAt(next, 'answers/2887Q"')).toEqual([1, 0, 0, 1])
    expect(await read(lena, `${BASE}/answers/8770Q`)).toContain(
      `Explained by Lena Hartwig on 24 November 2026 at 10am, for 2024-25: ${reason}`,
    )
  })
})

describe('a children in need census', () => {
  it('asks why a child in care had no open case, by name, and is signed once that is said', async () => {
    const [lena, martin] = [await signedIn('analyst'), await signedIn('director')]
    const refused = (await send(lena, `${LAST}/reconcile`, {})).body
    for (const missing of [
      'In care on 31 March 2025 by the SSDA903, with no open case in the census',
      'by the figures of children who are assessed, on a plan or in care, and not by this return',
    ])
      expect(refused).toMatch(new RegExp(`Say what this comes from: [^<]*${missing}`))
    expect(refused).toMatch(new RegExp(`with no open case in the census: 1[\\s\\S]*?${JODIE}`))
    const said = 'She came before referrals were recorded here.'
    expect(
      (await send(lena, `${LAST}/reconcile`, { 'in-care-no-case': said, 'in-need-only-there': said }))
        .statusCode,
    ).toBe(303)
    expect((await send(lena, `${LAST}/submission`, { form: 'xml' })).headers.location).toBe(
      `${LAST}/frozen/1`,
    )
    // Nothing of the whole return's own is a child's.
    const frozen = await read(martin, `${LAST}/frozen/1`)
    expect(frozen).toMatch(/Every child[\s\S]*?The return as a whole: year: 2024-25[\s\S]*?Explained by/)
    expect(frozen).toContain('Reconciled by Lena Hartwig')
    expect((await send(martin, `${LAST}/frozen/1`, { because: 'It is due today.' })).statusCode).toBe(303)
    expect(await read(lena, `${LAST}/frozen/1`)).toContain(
      'Signed by Martin Cole on 24 November 2026 at 10am.',
    )
    // And the next is held against the one that was signed.
    expect(await read(lena, `${BASE}/reconcile`)).toContain(
      'Held against the return that was signed on 24 November 2026 for 2024-25.',
    )
  })

  it('is frozen as XML with who returns it and what was answered; an hour later it is the same, and is not frozen again', async () => {
    const lena = await signedIn('analyst')
    expect(await read(lena, `${BASE}/submission`)).toContain(
      'Its header will lack the number of the authority',
    )
    // The header names the authority by the DfE's number.
    here.site.council = 'Wolverhampton'
    const page = await read(lena, `${BASE}/submission`)
    expect(page).not.toContain('will lack')
    expect(page).toContain('It is submitted as XML, one file.')
    expect((await send(lena, `${BASE}/submission`, { form: 'csv' })).body).toContain(
      'Choose in which form it is submitted',
    )
    expect((await send(lena, `${BASE}/submission`, { form: 'xml' })).headers.location).toBe(
      `${BASE}/frozen/1`,
    )
    const files = await filesOf('2025-26', 1)
    expect(files.map(({ name }) => name)).toEqual(['answers.csv', 'cin-census.xml', 'summary.json'])
    const [answers, census, summary] = files.map(({ text }) => text)
    expect(census).toMatch(/<LEA>336<\/LEA>[\s\S]*<DateTime>2026-11-24T10:00:00<\/DateTime>/)
    expect(census!.match(/<Child>/g)).toHaveLength(6)
    expect(answers).toMatch(/^8770Q,\w+,ChildIdentifiers,"UPN: empty, UPNunknown: empty",explained,/m)
    expect((await filesOf('2024-25', 1))[0]!.text).toMatch(
      /^2887Q,,The return as a whole,year: 2024-25,explained,/m,
    )
    expect(JSON.parse(summary!)).toMatchObject({ return: 'cin-census', form: 'xml', children: 6 })

    here.site.records.now = () => instant('2026-11-24T11:00:00Z')
    expect((await send(lena, `${BASE}/submission`, { form: 'xml' })).body).toContain(
      'Nothing is other than in the return that was frozen before, number 1.',
    )
  })

  it('that is resubmitted says what changed and why; and the SSDA903 asks of a child in care whose case it closed', async () => {
    const lena = await signedIn('analyst')
    here.site.records.now = () => instant('2026-11-25T10:00:00Z')
    await transact(here.site.records, { who: 'test', service: true }, async ctx => {
      const mimi = await ctx.db.first<{ id: string }>(
        `select r.record_id as id from frozen_row r join person_profile p on p.person_id = r.person_id
         where r.tab = 'CINdetails' and p.name = $1 limit 1`,
        [MIMI],
      )
      const done = await change(ctx, Referral, mimi!.id, {
        closedOn: day('2026-03-20'),
        closureReason: 'RC7',
      } as never)
      expect(done.ok).toBe(true)
    })
    const changed = await read(lena, `${BASE}/compare?from=1&to=now`)
    expect(countsAt(changed, '>CINdetails<')).toEqual([0, 0, 1])
    expect(changed).toContain('CINclosureDate: empty, now 2026-03-20, ReasonForClosure: empty, now RC7')
    expect(changed).toContain('Its record was added to on 25 November 2026.')
    expect(await read(lena, `${BASE}/compare?from=day&from-day=2026-11-24&to=1`)).toContain(
      'Nothing: the same rows',
    )

    expect((await send(lena, `${BASE}/submission`, { form: 'xml' })).headers.location).toBe(
      `${BASE}/frozen/2`,
    )
    expect(await read(lena, `${BASE}/frozen/2`)).toContain('What changed since number 1')
    const looked = await read(lena, '/returns/ssda903/2025-26/reconcile')
    expect(looked).toContain('The census: the return that was frozen on 25 November 2026.')
    expect(looked).toMatch(
      new RegExp(
        `In care on 31 March 2026 by the SSDA903, with no open case in the census: 1[\\s\\S]*?${MIMI}`,
      ),
    )
    expect((await send(lena, '/returns/ssda903/2025-26/reconcile', {})).body).toContain(
      'Say what this comes from: In care on 31 March 2026 by the SSDA903, with no open case in the census',
    )
  })

  it('opens to whoever prepares or signs it, and names a restricted child to keepers alone', async () => {
    const [worker, lena, farah, martin] = [
      await signedIn('social-worker'),
      await signedIn('analyst'),
      await signedIn('head-of-service'),
      await signedIn('director'),
    ]
    for (const page of ['submission', 'answers', 'answers/2887Q', 'reconcile', 'compare', 'frozen/1'])
      expect([page, (await worker.get(`${BASE}/${page}`)).statusCode]).toEqual([page, 404])
    expect((await send(martin, `${BASE}/submission`, { form: 'xml' })).statusCode).toBe(404)
    expect((await send(lena, `${BASE}/frozen/2`, { because: 'Mine' })).statusCode).toBe(404)

    const [child] = /\/children\/[0-9a-f-]{36}(?="[^>]*>Dawit)/.exec(
      await read(lena, `${BASE}/answers/8770Q`),
    )!
    await transact(here.site.records, { who: 'head-of-service' }, ctx =>
      restrict(ctx, {
        persons: [child.split('/').at(-1)!],
        reason: 'A worker’s own family',
        keepers: ['head-of-service'],
        workers: [],
      }),
    )
    for (const page of ['answers/8770Q', 'frozen/1', 'reconcile']) {
      expect([page, (await read(lena, `${BASE}/${page}`)).includes(DAWIT)]).toEqual([page, false])
      expect([page, (await read(farah, `${BASE}/${page}`)).includes(DAWIT)]).toEqual([page, true])
    }
    // The rule about the whole return finds the same, whoever asks.
    for (const who of [lena, farah])
      expect(countsAt(await read(who, `${BASE}/answers`), 'answers/2887Q"')).toEqual([1, 0, 0, 1])
  })
})
