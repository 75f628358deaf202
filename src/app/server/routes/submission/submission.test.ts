import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { Episode } from '../../../../areas/care/records.ts'
import { day } from '../../../../core/day.ts'
import { LIST_SENTENCE, restrict } from '../../../../engines/access/index.ts'
import { change, transact } from '../../../../engines/records/index.ts'
import { aDemonstration, browserOf } from '../../site.test-data.ts'

// Each page makes a return and holds it to its rules: on a busy machine that adds up.
vi.setConfig({ testTimeout: 90_000 })

let here: Awaited<ReturnType<typeof aDemonstration>>
beforeAll(async () => {
  here = await aDemonstration()
}, 120_000)
afterAll(() => here.stop())

const BASE = '/returns/ssda903/2025-26'
const signedIn = (persona: string) => browserOf(here.app).as(persona)
type Visitor = Awaited<ReturnType<typeof signedIn>>

/** Sends a form of a page. */
async function send(who: Visitor, page: string, form: Record<string, string>) {
  // Any page has the token.
  await who.get('/my-account')
  return who.post(`${BASE}/${page}`, form)
}
const read = async (who: Visitor, page: string) => (await who.get(`${BASE}/${page}`)).body

/** What a page's form names the rows of a child by. */
const rowsOf = (body: string, name: string): string[] =>
  [...body.matchAll(/value="([0-9a-f]{24})"[\s\S]*?<span class="govuk-visually-hidden">\s*([^<]*)<\/span>/g)]
    .filter(([, , said]) => said!.trim().startsWith(name))
    .map(([, key]) => key!)

/** The numbers in the row of a table that holds a link. */
const countsAt = (body: string, link: string): number[] =>
  [
    ...body
      .split('<tr')
      .find(row => row.includes(link))!
      .matchAll(/>(\d+)<\/td>/g),
  ].map(([, n]) => Number(n))

const EXPLAINED = 'The school has asked the Department for a number.'
// In the returns of 2024-25, this year and the next, without a pupil number in any.
const KIT = 'Kit Marlowe-Shaw'
// Came into care in this year.
const DAWIT = 'Dawit Tesfalem'

describe('an answer to a rule', () => {
  it('needs a row, what is said of it and a reason, keeps what was typed, and stands with who gave it', async () => {
    const lena = await signedIn('analyst')
    const [row = ''] = rowsOf(await read(lena, 'answers/442'), KIT)
    expect(row).not.toBe('')
    const refused = (await send(lena, 'answers/442', { rows: row, reason: 'too short' })).body
    expect(refused).toContain('Choose what you want to say of these rows')
    expect(refused).toMatch(/value="[0-9a-f]{24}"\s+checked/)
    expect((await send(lena, 'answers/442', { answer: 'explained', reason: EXPLAINED })).body).toContain(
      'Choose at least one row',
    )
    expect(
      (await send(lena, 'answers/442', { rows: row, answer: 'explained', reason: ' so ' })).body,
    ).toContain('Write the reason, so that whoever reads the return understands it')
    const done = await send(lena, 'answers/442', { rows: row, answer: 'explained', reason: EXPLAINED })
    expect(done.headers.location).toBe(`${BASE}/answers/442`)
    expect(await read(lena, 'answers/442')).toContain(
      `Explained by Lena Hartwig on 24 November 2026 at 10am: ${EXPLAINED}`,
    )
    // Five rows, of which one is explained and none set aside: four have no answer.
    expect(countsAt(await read(lena, 'answers'), 'answers/442"')).toEqual([5, 1, 0, 4])
  })

  it('stands in the next year while the same rule finds the same thing, says since when, and not in the year before', async () => {
    const lena = await signedIn('analyst')
    const next = (await lena.get('/returns/ssda903/2026-27/answers/442')).body
    expect(next).toContain(`Explained by Lena Hartwig on 24 November 2026 at 10am, for 2025-26: ${EXPLAINED}`)
    const before = (await lena.get('/returns/ssda903/2024-25/answers/442')).body
    expect(rowsOf(before, KIT)).toHaveLength(1)
    expect(before).not.toContain(EXPLAINED)
  })

  it('is taken back by another, with a reason, and then stands no more', async () => {
    const [lena, farah] = [await signedIn('analyst'), await signedIn('head-of-service')]
    const body = await read(lena, 'answers/442')
    const [dawit = ''] = rowsOf(body, DAWIT)
    const back = { answer: 'taken-back', reason: 'The number came this morning.' }
    expect((await send(farah, 'answers/442', { rows: dawit, ...back })).body).toContain(
      'A row that you chose has no answer that could be taken back.',
    )
    const [row = ''] = rowsOf(body, KIT)
    await send(farah, 'answers/442', { rows: row, ...back })
    expect(await read(lena, 'answers/442')).not.toContain(EXPLAINED)
    await send(lena, 'answers/442', {
      rows: row,
      answer: 'set-aside',
      reason: 'The number is not given to them.',
    })
    expect(await read(lena, 'answers/442')).toContain('Set aside as a false alarm by Lena Hartwig')
  })
})

describe('a return that is frozen', () => {
  it('is none of a year that goes on, and none without a form', async () => {
    const lena = await signedIn('analyst')
    await lena.get('/returns/ssda903/2026-27/submission')
    const early = await lena.post('/returns/ssda903/2026-27/submission', { form: 'csv' })
    expect(early.body).toContain('The year is not over yet')
    expect((await send(lena, 'submission', {})).body).toContain('Choose in which form it is submitted')
  })

  it('says what had no answer, is signed by nobody before it is reconciled, and never twice the same', async () => {
    const [lena, martin] = [await signedIn('analyst'), await signedIn('director')]
    const done = await send(lena, 'submission', { form: 'csv' })
    expect(done.headers.location).toBe(`${BASE}/frozen/1`)
    expect((await send(lena, 'submission', { form: 'csv' })).body).toContain(
      'Nothing is other than in the return that was frozen before, number 1.',
    )
    const frozen = await read(martin, 'frozen/1')
    expect(frozen).toMatch(/Set aside as a false alarm by Lena Hartwig[^<]*The number is not given to them/)
    expect(frozen).toContain('Why is it signed although 28 of what the rules found have no answer?')
    expect((await send(martin, 'frozen/1', { because: 'It is due today.' })).body).toContain(
      'This return is not reconciled',
    )
  })

  it('is signed by a director, once, who says why with something unexplained; never by whoever froze it', async () => {
    const [lena, martin] = [await signedIn('analyst'), await signedIn('director')]
    expect((await send(lena, 'reconcile', {})).headers.location).toBe(`${BASE}/submission`)
    expect(await read(lena, 'reconcile')).toContain('Lena Hartwig reconciled exactly these differences')
    expect((await send(martin, 'frozen/1', { because: ' ' })).body).toContain(
      'Say why it is signed although 28 of what rules found has no answer',
    )
    await send(martin, 'frozen/1', { because: 'The city has no pupil numbers yet.' })
    expect(await read(lena, 'frozen/1')).toContain(
      'Signed by Martin Cole on 24 November 2026 at 10am. 28 of what rules found had no answer: The city has no pupil numbers yet.',
    )
    expect((await send(martin, 'frozen/1', { because: 'Again' })).body).toContain(
      'This return is signed already.',
    )
    const farah = await signedIn('head-of-service')
    // In another form it is another return: the same rows, other files.
    expect((await send(farah, 'submission', { form: 'xml' })).headers.location).toBe(`${BASE}/frozen/2`)
    expect((await send(farah, 'frozen/2', { because: 'It is due.' })).body).toContain(
      'You froze or reconciled this return, or answered what rules found in it: somebody else must sign it.',
    )
    expect((await send(martin, 'frozen/1', { because: 'It is due.' })).body).toContain(
      'Another return was frozen after this one: sign number 2.',
    )
    expect(await read(farah, 'frozen/2')).toContain('No row of a child.')
  })

  it('is not signed by a head of service who explained what a rule found in it', async () => {
    const [lena, farah] = [await signedIn('analyst'), await signedIn('head-of-service')]
    const [row = ''] = rowsOf(await read(farah, 'answers/630'), DAWIT)
    await send(farah, 'answers/630', {
      rows: row,
      answer: 'explained',
      reason: 'Nothing is known of earlier years.',
    })
    expect((await send(lena, 'submission', { form: 'csv' })).headers.location).toBe(`${BASE}/frozen/3`)
    expect((await send(farah, 'frozen/3', { because: 'It is due.' })).body).toContain(
      'or answered what rules found in it: somebody else must sign it.',
    )
  })

  it('can be edited by nobody: no row, file, number or signature of it, with whichever rights', async () => {
    const edits = [
      "update frozen_return set frozen_by = 'me'",
      "update frozen_row set cells = '{}'",
      'delete from frozen_fault',
      "update frozen_file set bytes = ''",
      'delete from return_signed',
      "update fault_answer set reason = 'other'",
      'truncate return_reconciled',
    ]
    for (const service of [true, false])
      for (const edit of edits)
        await expect(
          transact(here.site.records, { who: 'director', service }, ctx => ctx.db.run(edit)),
        ).rejects.toThrow(/permission denied/)
    // A file holds every child: the program itself reads none.
    const asApp = (sql: string) => transact(here.site.records, { who: 'analyst' }, ctx => ctx.db.rows(sql))
    await expect(asApp('select bytes from frozen_file')).rejects.toThrow(/permission denied/)
    await expect(asApp('insert into frozen_row select * from frozen_row')).rejects.toThrow(
      /permission denied/,
    )
  })

  it('keeps its files with their digests: the return as submitted, the answers and the summary', async () => {
    const files = await transact(here.site.records, { who: 'test', service: true }, ctx =>
      ctx.db.rows<{ name: string; text: string; same: boolean }>(
        `select name, convert_from(bytes, 'UTF8') as text, sha256 = encode(sha256(bytes), 'hex') as same
         from frozen_file f join frozen_return r on r.id = f.frozen_id where r.nth = 1 order by name`,
      ),
    )
    expect(files.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['answers.csv', 'episodes.csv', 'header.csv', 'summary.json']),
    )
    expect(files.every(({ same }) => same)).toBe(true)
    const text = (wanted: string) => files.find(({ name }) => name === wanted)!.text
    expect(text('answers.csv')).toMatch(
      /^442,\w+,Header,UPN: empty,false alarm,The number is not given to them\.,analyst,2026-11-24,2025-26\r$/m,
    )
    expect(JSON.parse(text('summary.json'))).toMatchObject({
      return: 'ssda903',
      nth: 1,
      asKnownAt: '2026-11-24T10:00:00.000Z',
      children: 5,
      faults: { found: 29, explained: 0, setAside: 1, left: 28 },
    })
  })
})

describe('who may', () => {
  it('look at no return on its way without a part in it, and do only what is theirs', async () => {
    const [worker, lena, martin] = [
      await signedIn('social-worker'),
      await signedIn('analyst'),
      await signedIn('director'),
    ]
    for (const page of ['submission', 'answers', 'answers/442', 'reconcile', 'compare', 'frozen/1'])
      expect([page, (await worker.get(`${BASE}/${page}`)).statusCode]).toEqual([page, 404])
    await worker.get('/')
    for (const page of ['submission', 'answers/442', 'reconcile', 'frozen/1'])
      expect([page, (await worker.post(`${BASE}/${page}`)).statusCode]).toEqual([page, 404])
    // The analyst prepares and does not sign; the director signs and does not prepare.
    expect((await send(lena, 'frozen/2', { because: 'Mine' })).statusCode).toBe(404)
    for (const page of ['submission', 'answers/442', 'reconcile'])
      expect([page, (await send(martin, page, { form: 'csv' })).statusCode]).toEqual([page, 404])
    expect(await read(martin, 'submission')).not.toContain('Freeze the return')
  })

  it('open what there is: no return of a year to come, no number or rule that there is not', async () => {
    const lena = await signedIn('analyst')
    const pages = [
      '2027-28/submission',
      '2015-16/submission',
      '2025-26/frozen/9',
      '2025-26/frozen/x',
      '2025-26/answers/9999',
    ]
    for (const page of pages)
      expect([page, (await lena.get(`/returns/ssda903/${page}`)).statusCode]).toEqual([page, 404])
  })
})

describe('a restricted child', () => {
  it('is in the return and in its numbers, and is named to keepers alone: among answers, differences, changes, what was frozen', async () => {
    const [lena, farah] = [await signedIn('analyst'), await signedIn('head-of-service')]
    const [child] = /\/children\/[0-9a-f-]{36}(?="[^>]*>Dawit)/.exec(await read(lena, 'answers/442')) ?? []
    const done = await transact(here.site.records, { who: 'head-of-service' }, ctx =>
      restrict(ctx, {
        persons: [child!.split('/').at(-1)!],
        reason: 'A worker’s own family',
        keepers: ['head-of-service'],
        workers: [],
      }),
    )
    expect(done.ok).toBe(true)
    const pages = ['answers/442', 'frozen/1', 'reconcile', 'compare?from=day&from-day=2025-06-01&to=1']
    for (const page of pages) {
      expect([page, (await read(lena, page)).includes(DAWIT)]).toEqual([page, false])
      expect([page, (await read(farah, page)).includes(DAWIT)]).toEqual([page, true])
    }
    // Nor by SQL, whatever a page would ask.
    const rowsAbout = (who: string, table: string) =>
      transact(here.site.records, { who }, ctx =>
        ctx.db.rows(`select from ${table} where person_id = $1`, [child!.split('/').at(-1)!]),
      )
    for (const table of ['frozen_row', 'frozen_fault', 'fault_answer']) {
      expect([table, (await rowsAbout('analyst', table)).length]).toEqual([table, 0])
      expect((await rowsAbout('head-of-service', table)).length).toBeGreaterThan(0)
    }
    // He began to be in care in the year: counted for everybody.
    expect(await read(lena, 'reconcile')).toMatch(/1 more is counted and not named here/)
    expect(await read(lena, 'submission')).toMatch(/5 children are in it/)
    expect(await read(lena, 'frozen/1')).toContain(LIST_SENTENCE)
  })
})

describe('two returns', () => {
  it('are compared as somebody says them; what is no day or number is said beside its field', async () => {
    const lena = await signedIn('analyst')
    expect(await read(lena, 'compare?from=1&to=now')).toContain('Nothing: the same rows, cell by cell')
    expect(await read(lena, 'compare?from=7&to=now')).toContain('There is no frozen return of that number')
    const wrong = await read(lena, 'compare?from=day&from-day=June&to=day&to-day=2090-01-01')
    expect(wrong).toContain('Enter the day as a date, such as 2026-06-30')
    expect(wrong).toContain('Choose a day that is over')
    expect(await read(lena, 'compare?from=day&from-day=2025-03-01&to=now')).toContain(
      'The year 2025-26 had not begun on that day',
    )
  })
})

describe('last year’s return', () => {
  const LAST = '/returns/ssda903/2024-25/submission'

  it('is frozen once where two press at once: the second is told that there is nothing new', async () => {
    const [lena, farah] = [await signedIn('analyst'), await signedIn('head-of-service')]
    for (const who of [lena, farah]) await who.get('/my-account')
    const pressed = await Promise.all([lena, farah].map(who => who.post(LAST, { form: 'csv' })))
    expect(pressed.map(({ statusCode }) => statusCode).sort()).toEqual([200, 303])
    expect(pressed.map(({ body }) => body).join('')).toContain(
      'Nothing is other than in the return that was frozen before, number 1.',
    )
  })

  it('is what the next is held against: a start of care that is moved must be told why before it is signed', async () => {
    const [lena, martin] = [await signedIn('analyst'), await signedIn('director')]
    expect(await read(lena, 'reconcile')).toContain('Held against the return that was frozen on')
    expect(await read(lena, 'submission')).toContain('Reconciled by Lena Hartwig')

    // Kit came into care on 27 June 2024. Somebody moves that day past 31 March 2025.
    await transact(here.site.records, { who: 'test', service: true }, async ctx => {
      const first = await ctx.db.first<{ id: string }>(
        "select record_id as id from frozen_row where tab = 'Episodes' and cells ->> 'DECOM' = '27/06/2024' limit 1",
      )
      const done = await change(ctx, Episode, first!.id, { startedOn: day('2025-04-20') })
      expect(done.ok).toBe(true)
    })
    expect((await send(lena, 'submission', { form: 'csv' })).headers.location).toBe(`${BASE}/frozen/4`)
    expect((await send(martin, 'frozen/4', { because: 'It is due.' })).body).toContain(
      'This return is not reconciled',
    )
    const refused = (await send(lena, 'reconcile', {})).body
    const missing = 'In care on 31 March 2025 by last year’s return, and not by this one'
    expect(refused).toContain(`Say what this comes from: ${missing}`)
    expect(refused).toMatch(new RegExp(`${missing}: 1[\\s\\S]*?${KIT}`))
    await send(lena, 'reconcile', { 'not-carried': 'The first day was written wrongly last year.' })
    expect((await send(martin, 'frozen/4', { because: 'It is due.' })).statusCode).toBe(303)
  })
})
