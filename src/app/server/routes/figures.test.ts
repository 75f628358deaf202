import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../../../../tests/setup/browser.ts'
import { axeFaults } from '../../../../tests/setup/page-faults.ts'
import { together } from '../../../../tests/setup/together.ts'
import { LIST_SENTENCE, restrict } from '../../../engines/access/index.ts'
import { transact } from '../../../engines/records/index.ts'
import { aDemonstration, browserOf } from '../site.test-data.ts'

let here: Awaited<ReturnType<typeof aDemonstration>>
const service = <T extends object>(sql: string, values: unknown[] = []) =>
  transact(here.site.records, { who: 'test', service: true }, ctx => ctx.db.rows<T>(sql, values))
const signedIn = (persona: string) => browserOf(here.app).as(persona)

beforeAll(async () => {
  here = await aDemonstration()
}, 120_000)
afterAll(() => here.stop())

describe('the page of figures', () => {
  it('shows every indicator under its area, with a link to each', async () => {
    const { body, statusCode } = await (await signedIn('director')).get('/figures')
    expect(statusCode).toBe(200)
    for (const { area } of here.site.found)
      for (const { id } of area.indicators ?? []) expect(body).toContain(`href="/figures/${id}?`)
  })

  it('says of a day it cannot read that it cannot', async () => {
    const { body } = await (await signedIn('director')).get('/figures?to=31-31-2026')
    expect(body).toContain('The last day must be a day')
  })
})

describe('one figure', () => {
  it('opens for every indicator, on other days, by other steps and as known earlier', async () => {
    const director = await signedIn('director')
    const every = here.site.found.flatMap(({ area }) => area.indicators ?? [])
    expect(every.length).toBeGreaterThan(20)
    await together(every, async ({ id, definition }) => {
      const answer = await director.get(`/figures/${id}?to=2026-10-31&step=quarters&known=2026-11-01`)
      expect([id, answer.statusCode]).toEqual([id, 200])
      expect(answer.body).toContain(definition.replaceAll('’', '’'))
    })
  }, 60_000)

  it('is not there when no indicator has that id', async () => {
    const director = await signedIn('director')
    expect((await director.get('/figures/nothing')).statusCode).toBe(404)
    expect((await director.get('/figures/nothing/children')).statusCode).toBe(404)
  })
})

describe('the children behind a figure', () => {
  const url = '/figures/cla-number/children?side=numerator'

  it('are listed with the record that put them there, and the list is logged', async () => {
    const { body } = await (await signedIn('team-manager')).get(url)
    const [, child] = /href="\/children\/([0-9a-f-]+)"/.exec(body) ?? []
    expect(child).toBeDefined()
    expect(body).toMatch(/href="\/records\/care_episode\/[0-9a-f-]+"/)
    expect(body).toContain(LIST_SENTENCE)
    const lines = await service<{ ids: string[] }>(
      "select ids from read_log where what = 'list' and question like 'Behind%Children in care%'",
    )
    expect(lines[0]?.ids).toContain(child)
  })

  it('never show a restricted child to an outsider, while the number stays', async () => {
    const manager = await signedIn('team-manager')
    const numberOf = (body: string) => /gt-figure__value">([^<]+)</.exec(body)?.[1]
    const before = numberOf((await manager.get('/figures/cla-number')).body)
    const [, child = ''] = /href="\/children\/([0-9a-f-]+)"/.exec((await manager.get(url)).body) ?? []
    const [keeper] = await service<{ id: string }>(
      "select a.id from account a join account_role r on r.account_id = a.id where r.role = 'head-of-service' limit 1",
    )
    const done = await transact(here.site.records, { who: keeper!.id }, ctx =>
      restrict(ctx, {
        persons: [child],
        reason: 'A worker’s own family',
        keepers: [keeper!.id],
        workers: [],
      }),
    )
    expect(done.ok).toBe(true)
    expect((await manager.get(url)).body).not.toContain(child)
    expect(numberOf((await manager.get('/figures/cla-number')).body)).toBe(before)
    expect(before).toBeDefined()
  })
})

describe('the pages of figures in a browser', () => {
  it('fit a laptop and a phone, and break no rule of accessibility', async () => {
    const address = await here.app.listen({ port: 0, host: '127.0.0.1' })
    const visitor = await signedIn('director')
    const browser = await launchBrowser()
    try {
      for (const width of [1280, 390]) {
        const context = await browser.newContext({ viewport: { width, height: 900 } })
        await context.addCookies([...visitor.cookies].map(([name, value]) => ({ name, value, url: address })))
        const page = await context.newPage()
        for (const url of [
          '/figures',
          '/figures/cla-reviews-on-time?known=2026-06-01',
          '/figures/cla-number/children?side=all',
        ]) {
          await page.goto(address + url)
          const shot = process.env.GOLDTHREAD_SHOTS
          if (shot)
            await page.screenshot({ path: `${shot}/${width}${url.replace(/\W/g, '-')}.png`, fullPage: true })
          expect([url, width, await axeFaults(page)]).toEqual([url, width, []])
          expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0)
        }
      }
    } finally {
      await browser.close()
    }
  }, 180_000)
})
