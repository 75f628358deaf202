import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CollectionYear } from '../../../core/collection-year.ts'
import { LIST_SENTENCE, restrict } from '../../../engines/access/index.ts'
import { runDue } from '../../../engines/jobs/index.ts'
import { transact } from '../../../engines/records/index.ts'
import { dailyRules } from '../../validating/daily.ts'
import { checkRecord } from '../../validating/live.ts'
import { checkCensusOfRecord } from '../../validating/live-census.ts'
import { aDemonstration, browserOf } from '../site.test-data.ts'

let here: Awaited<ReturnType<typeof aDemonstration>>
const service = <T extends object>(sql: string, values: unknown[] = []) =>
  transact(here.site.records, { who: 'test', service: true }, ctx => ctx.db.rows<T>(sql, values))
const signedIn = (persona: string) => browserOf(here.app).as(persona)

beforeAll(async () => {
  here = await aDemonstration()
  const { records, found, council: name } = here.site
  await runDue(records, dailyRules(found), { name, address: 'https://goldthread.example' })
}, 120_000)
afterAll(() => here.stop())

const YEAR = '/returns/ssda903/2026-27'
// Nobody of the demonstration has a pupil number.
const NO_NUMBER = `${YEAR}/442`
const childrenIn = (body: string) =>
  new Set([...body.matchAll(/href="\/children\/([0-9a-f-]{36})"/g)].map(([, id]) => id!))

describe('the return as the record stands', () => {
  it('lists the years that have begun, and opens each', async () => {
    const analyst = await signedIn('analyst')
    const { body } = await analyst.get('/returns')
    expect(body).toContain(`href="${YEAR}"`)
    expect(body).toContain('href="/returns/ssda903/2016-17"')
    expect(body).not.toContain('2027-28')
    const held = async (year: string) => (await analyst.get(`/returns/ssda903/${year}`)).body
    expect(await held('2016-17')).toContain(
      'It is held to the rules for 2026-27: those of 2016-17 are not written.',
    )
    // A year whose rules are written is held to them.
    expect(await held('2025-26')).not.toContain('It is held to the rules for')
  })

  it('shows each rule that finds something with its words, its rows and ours, and what is in the return', async () => {
    const { body, statusCode } = await (await signedIn('analyst')).get(YEAR)
    expect(statusCode).toBe(200)
    expect(body).toContain(`href="${NO_NUMBER}"`)
    expect(body).toContain('Unique Pupil Number (UPN) field is not completed.')
    expect(body).toContain('Enter the pupil number, or the code that says why it is not known.')
    expect(body).toContain('The year is not over: it ends on 31 March 2027.')
    // A home has the id of its episode: one row, with a day on which it began.
    expect(body).not.toContain(`href="${YEAR}/141"`)
    expect(body).toMatch(/DoLo<\/td>\s*<td[^>]*>0<\/td>\s*<td[^>]*>Nothing of that year is recorded/)
  })

  it('names the children whom a rule finds, with the record and the page where it is put right, and is logged', async () => {
    const { body } = await (await signedIn('head-of-service')).get(NO_NUMBER)
    const [child] = childrenIn(body)
    expect(body).toContain(`href="/records/identity/${child}"`)
    expect(body).toContain(`href="/areas/child/children/${child}/identity"`)
    expect(body).toContain('UPN: empty')
    expect(body).toContain(LIST_SENTENCE)
    const [line] = await service<{ ids: string[]; account: string }>(
      "select ids, account from read_log where question = 'What rule 442 finds in the SSDA903 for 2026-27, page 1'",
    )
    expect(line!.account).toBe('head-of-service')
    expect(new Set(line!.ids)).toEqual(childrenIn(body))
  })

  it('offers an analyst the record, and no page that they may not open', async () => {
    const { body } = await (await signedIn('analyst')).get(NO_NUMBER)
    expect(body).toMatch(/href="\/records\/identity\//)
    expect(body).not.toContain('Put it right')
  })

  it('is asked as known on another day, and every link stays on that day', async () => {
    const { body } = await (await signedIn('analyst')).get(`${YEAR}?known=2026-10-01`)
    expect(body).toContain(`href="${NO_NUMBER}?known=2026-10-01"`)
    const inMarch = await (await signedIn('analyst')).get('/returns/ssda903/2025-26?known=2026-03-01')
    expect(inMarch.body).toContain('The year is not over: it ends on 31 March 2026.')
    const rule = (await (await signedIn('head-of-service')).get(`${NO_NUMBER}?known=2026-10-01`)).body
    expect(rule).toMatch(/href="\/records\/identity\/[0-9a-f-]+\?known=2026-10-01"/)
    expect(rule).not.toContain('Put it right')
  })

  it('shows a restricted child’s faults to their keeper alone', async () => {
    const [analyst, keeper] = [await signedIn('analyst'), await signedIn('head-of-service')]
    const [child = ''] = childrenIn((await analyst.get(NO_NUMBER)).body)
    expect(child).not.toBe('')
    const done = await transact(here.site.records, { who: 'head-of-service' }, ctx =>
      restrict(ctx, {
        persons: [child],
        reason: 'A worker’s own family',
        keepers: ['head-of-service'],
        workers: [],
      }),
    )
    expect(done.ok).toBe(true)
    expect(childrenIn((await analyst.get(NO_NUMBER)).body)).not.toContain(child)
    expect(childrenIn((await keeper.get(NO_NUMBER)).body)).toContain(child)
    // A return holds every child, whoever may see them.
    const { made } = await transact(here.site.records, { who: 'test', service: true }, ctx =>
      checkRecord(ctx, here.site.found, '2026-27' as CollectionYear),
    )
    expect([...made.numbers.keys()]).toContain(child)
  })

  it('is not there for a social worker, for a year that has not begun, or for a rule that there is not', async () => {
    const worker = await signedIn('social-worker')
    for (const url of ['/returns', YEAR, NO_NUMBER]) expect((await worker.get(url)).statusCode).toBe(404)
    const analyst = await signedIn('analyst')
    for (const url of ['2027-28', '2015-16', '2026-28', '2026/27', 'x', '2026-27/9999'])
      expect([url, (await analyst.get(`/returns/ssda903/${url}`)).statusCode]).toEqual([url, 404])
  })
})

describe('the census as the record stands', () => {
  const CENSUS = '/returns/cin-census/2026-27'
  // Nobody of the demonstration has it written down that they have no disability.
  const DISABILITY = `${CENSUS}/8540`

  it('stands beside the SSDA903, with what is in it, and what is asked of a whole year apart until the year is over', async () => {
    const analyst = await signedIn('analyst')
    const list = (await analyst.get('/returns')).body
    expect(list).toContain(`href="${CENSUS}"`)
    expect(list).toContain('href="/returns/cin-census/2016-17"')
    const { body } = await analyst.get(CENSUS)
    expect(body).toContain('The children in need census for 2026-27, as the record stands')
    expect(body).toContain(`href="${DISABILITY}"`)
    expect(body).toContain('It is held to the rules for 2025-26: those of 2026-27 are not written.')
    expect(body).toMatch(/CINdetails<\/td>\s*<td[^>]*>[1-9]/)
    // 2887Q asks how many disability codes the whole return uses.
    const [, atYearEnd = ''] = body.split('Asked only when the year is over')
    expect(atYearEnd).toMatch(/2887Q.*The whole return/s)
    const rule = (await analyst.get(`${CENSUS}/2887Q`)).body
    expect(rule).toContain('It is found in the return as a whole: no one record answers for it.')
  })

  it('names each child whom a rule finds, with the record and the page where it is put right', async () => {
    const { body } = await (await signedIn('head-of-service')).get(DISABILITY)
    const [child] = childrenIn(body)
    expect(body).toContain(`href="/records/identity/${child}"`)
    // Disabilities are asked on the page on which any record is put right, with the rule for which somebody comes.
    expect(body).toContain(
      `href="/children/${child}/correct/identity/${child}?rule=cin-census%2F2026-27%2F8540%2FChildIdentifiers"`,
    )
    expect(body).toContain(LIST_SENTENCE)
    const [line] = await service<{ ids: string[] }>(
      "select ids from read_log where question = 'What rule 8540 finds in the children in need census for 2026-27, page 1'",
    )
    expect(new Set(line!.ids)).toEqual(childrenIn(body))
  })

  it('shows a restricted child’s faults to their keeper alone, and holds the child in the return', async () => {
    const [analyst, keeper] = [await signedIn('analyst'), await signedIn('head-of-service')]
    const [child = ''] = childrenIn((await analyst.get(DISABILITY)).body)
    expect(child).not.toBe('')
    const asked = {
      persons: [child],
      reason: 'A worker’s own family',
      keepers: ['head-of-service'],
      workers: [],
    }
    const done = await transact(here.site.records, { who: 'head-of-service' }, ctx => restrict(ctx, asked))
    expect(done.ok).toBe(true)
    expect(childrenIn((await analyst.get(DISABILITY)).body)).not.toContain(child)
    expect(childrenIn((await keeper.get(DISABILITY)).body)).toContain(child)
    const { made } = await transact(here.site.records, { who: 'test', service: true }, ctx =>
      checkCensusOfRecord(ctx, here.site.found, '2026-27' as CollectionYear),
    )
    expect([...made.numbers.keys()]).toContain(child)
  })

  it('is not there for a social worker, nor for a rule of the other return', async () => {
    const worker = await signedIn('social-worker')
    for (const url of [CENSUS, DISABILITY]) expect((await worker.get(url)).statusCode).toBe(404)
    const analyst = await signedIn('analyst')
    for (const url of [`${CENSUS}/442`, `${YEAR}/8540`, '/returns/annex-a/2026-27'])
      expect([url, (await analyst.get(url)).statusCode]).toEqual([url, 404])
  })
})
