import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LIST_SENTENCE, restrict } from '../../../engines/access/index.ts'
import { insert, transact } from '../../../engines/records/index.ts'
import { makeLists, reconcile } from '../../../returns/annex-a/index.ts'
import { contributedBy } from '../../../returns/from-record/index.ts'
import { fileOf } from '../../../returns/reading/source-files.ts'
import { rowsOf } from '../../../returns/workbook/given.test-data.ts'
import { aDemonstration, browserOf } from '../site.test-data.ts'

let here: Awaited<ReturnType<typeof aDemonstration>>
const service = <T extends object>(sql: string, values: unknown[] = []) =>
  transact(here.site.records, { who: 'test', service: true }, ctx => ctx.db.rows<T>(sql, values))
const signedIn = (persona: string) => browserOf(here.app).as(persona)

beforeAll(async () => {
  here = await aDemonstration()
}, 120_000)
afterAll(() => here.stop())

const PATH = '/returns/annex-a'
const inCare = (body: string) => Number(/List 8: Children in care<\/td>\s*<td[^>]*>([\d,]+)</.exec(body)?.[1])
async function workbook(persona: string, path = PATH) {
  const visitor = await signedIn(persona)
  await visitor.get('/')
  const answer = await visitor.post(path, {})
  const sheets = answer.rawPayload[0] === 0x50 ? await rowsOf(fileOf('a.xlsx', answer.rawPayload)) : []
  return { answer, rows: (name: string) => sheets.find(sheet => sheet.name === name)?.rows.slice(1) ?? [] }
}

describe('Ofsted’s lists on the page', () => {
  it('are offered from the returns, with the rows of each list and why one is empty', async () => {
    const analyst = await signedIn('analyst')
    expect((await analyst.get('/returns')).body).toContain(`href="${PATH}"`)
    const { body, statusCode } = await analyst.get(PATH)
    expect(statusCode).toBe(200)
    expect(inCare(body)).toBeGreaterThan(0)
    expect(body).toContain(
      'No adopter is written down here: where a regional adoption agency works with them, ask it for this list.',
    )
    expect(body).toContain('List 7 and the figure “Children with a child protection plan”')
    expect(body).toContain(LIST_SENTENCE)
  })

  it('name each difference with the child and the record, and the log keeps whom the page named', async () => {
    const kind = (table: string) =>
      here.site.found.flatMap(({ area }) => area.records).find(one => one.table === table)!
    const [{ child } = { child: '' }] = await service<{ child: string }>(
      'select person_id as child from person_profile p where local_id is not null and not exists (select from referral r where r.child_id = p.person_id) order by 1 limit 1',
    )
    // A plan that no case is open for.
    const planned = await transact(here.site.records, { who: 'test', service: true }, ctx =>
      insert(ctx, kind('protection_plan'), child, { startedOn: ctx.today, initialCategory: 'NEG' } as never),
    )
    expect(planned.ok).toBe(true)
    const found = await transact(here.site.records, { who: 'test', service: true }, async ctx => {
      const areas = here.site.found.map(({ area }) => area)
      const annex = await makeLists(ctx, contributedBy(areas), ctx.today)
      return (
        await reconcile(
          ctx,
          annex,
          areas.flatMap(area => area.indicators ?? []),
        )
      ).flatMap(({ differences }) => differences.slice(0, 25))
    })
    expect(found.map(({ between, person }) => [between, person])).toContainEqual(['List 7 and list 6', child])
    const { body } = await (await signedIn('analyst')).get(PATH)
    for (const { person, record } of found) {
      expect(body).toContain(`href="/children/${person}"`)
      expect(body).toContain(`href="/records/${record!.kind}/${record!.id}"`)
    }
    const [line] = await service<{ ids: string[] }>(
      "select ids from read_log where question like 'What does not agree in the lists of Annex A%' order by at desc limit 1",
    )
    expect(new Set(line!.ids)).toEqual(new Set(found.map(({ person }) => person)))
  })

  it('come as a workbook to whoever answers for returns, and the log says who took it', async () => {
    const { answer, rows } = await workbook('analyst')
    expect(answer.headers['content-disposition']).toMatch(
      /^attachment; filename="annex-a-\d{4}-\d\d-\d\d\.xlsx"/,
    )
    expect(rows('List 8').length).toBeGreaterThan(0)
    expect(rows('Summary')).toHaveLength(11)
    const [line] = await service<{ account: string; digest: string }>(
      "select account, digest from read_log where what = 'export' order by at desc limit 1",
    )
    expect(line).toMatchObject({ account: 'analyst', digest: expect.stringMatching(/^[0-9a-f]{64}$/) })
  })

  it('hold a child whose record few may see in the workbook, and show them to their keeper alone', async () => {
    const [{ child } = { child: '' }] = await service<{ child: string }>(
      'select child_id as child from status_spell where status = $1 and to_on is null order by 1 limit 1',
      ['in-care'],
    )
    const before = inCare((await (await signedIn('analyst')).get(PATH)).body)
    const held = (await workbook('analyst')).rows('List 8').length
    await transact(here.site.records, { who: 'head-of-service' }, ctx =>
      restrict(ctx, { persons: [child], reason: 'Family', keepers: ['head-of-service'], workers: [] }),
    )
    expect(inCare((await (await signedIn('analyst')).get(PATH)).body)).toBe(before - 1)
    expect(inCare((await (await signedIn('head-of-service')).get(PATH)).body)).toBe(before)
    expect((await workbook('analyst')).rows('List 8')).toHaveLength(held)
  })

  it('are asked as known on another day, and so is their workbook', async () => {
    const { body } = await (await signedIn('analyst')).get(`${PATH}?known=2026-10-01`)
    expect(body).toContain('Ofsted’s lists (Annex A) on 1 October 2026')
    expect(body).toContain(`action="${PATH}?known=2026-10-01"`)
    const { answer } = await workbook('analyst', `${PATH}?known=2026-10-01`)
    expect(answer.headers['content-disposition']).toContain('annex-a-2026-10-01.xlsx')
  })

  it('are not there for a social worker', async () => {
    expect((await (await signedIn('social-worker')).get(PATH)).statusCode).toBe(404)
    expect((await workbook('social-worker')).answer.statusCode).toBe(404)
  })

  it('come back by the page where returns are loaded: looked at first, and laid over nothing that is there', async () => {
    const { answer } = await workbook('analyst')
    const analyst = await signedIn('analyst')
    const sent = await analyst.bring('/loads/new', [
      { field: 'files', name: 'lists.xlsx', text: answer.rawPayload },
    ])
    const job = String(sent.headers.location)
    let done = 0
    while (done < 1) {
      await pause(100)
      done = ((await analyst.get(`${job}/progress`)).json() as { done: number }).done
    }
    const { body } = await analyst.get(job)
    expect(body).toContain('Nothing has been loaded yet')
    expect(body).toContain('Annex A')
    const count = (words: string) =>
      Number(new RegExp(`${words}</dt>\\s*<dd[^>]*>\\s*([\\d,]+)`).exec(body)?.[1]?.replaceAll(',', ''))
    expect(count('Children')).toBeGreaterThan(0)
    expect([count('New records'), count('Changed records'), count('Withdrawn records')]).toEqual([0, 0, 0])
  })
})
