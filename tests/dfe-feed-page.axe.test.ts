import type { AddressInfo } from 'node:net'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { dailyFeed } from '../src/app/feed/daily.ts'
import { PACE } from '../src/app/feed/pace.ts'
import { aDemonstration } from '../src/app/server/site.test-data.ts'
import { Identity } from '../src/areas/child/records.ts'
import { dayOf } from '../src/core/instant.ts'
import { runDue } from '../src/engines/jobs/index.ts'
import { change, transact } from '../src/engines/records/index.ts'
import { castOn } from '../src/engines/simulation/index.ts'
import { addHeld, beginRun } from '../src/returns/dfe-feed/index.ts'
import { launchBrowser } from './setup/browser.ts'
import { faultsAt } from './setup/page-faults.ts'

let demonstration: Awaited<ReturnType<typeof aDemonstration>>
let browser: Browser
let home: string

beforeAll(async () => {
  demonstration = await aDemonstration()
  const { app, site } = demonstration
  const cast = castOn(dayOf(site.records.now()))
  await transact(site.records, { who: 'command-line', service: true }, async ctx => {
    await change(ctx, Identity, cast['in-care'].id, {
      surname: 'A-very-long-family-name-without-a-place-to-break',
    })
    await beginRun(ctx, 'https://feed.example', ctx.now)
    await beginRun(ctx, 'https://feed.example', ctx.now)
    const wrong = (kind: string, recordId: string) => ({
      says: 'postcode is “not a postcode”, and may have 8 characters at most',
      kind,
      recordId,
    })
    const held = [cast['in-care'].id, cast['in-need'].id].map(person => ({
      person,
      number: person.slice(-10),
      reasons: [wrong('identity', person), wrong('placement_episode', person)],
    }))
    await addHeld(ctx, held, ctx.now)
  })
  browser = await launchBrowser()
  await app.listen({ port: 0, host: '127.0.0.1' })
  home = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await demonstration?.stop()
})

it('the page of the feed and a worker’s own list have no fault when something is held back', async () => {
  for (const [persona, path] of [
    ['head-of-service', '/daily-feed'],
    ['administrator', '/daily-feed'],
    ['social-worker', '/daily-feed/mine'],
    ['social-worker', '/'],
  ] as const) {
    const page = await (await browser.newContext()).newPage()
    await page.goto(`${home}/sign-in`)
    await page.click(`button[value="${persona}"]`)
    expect(await faultsAt(page, home, path)).toEqual([])
    if (path.endsWith('mine')) expect(await page.textContent('main')).toContain('Put it right')
    await page.close()
  }
}, 120_000)

it('neither it nor the page of jobs has a fault where it failed by the clock, is tried again, or does not run', async () => {
  const { site } = demonstration
  const page = await (await browser.newContext()).newPage()
  await page.goto(`${home}/sign-in`)
  await page.click('button[value="administrator"]')
  const shows = async (path: string, words: string) => {
    expect([path, await faultsAt(page, home, path)]).toEqual([path, []])
    expect(await page.textContent('main')).toContain(words)
  }
  site.isDayFixed = true
  await shows('/jobs', 'It does not run here')
  await shows('/daily-feed', 'It does not go by itself.')
  // Nobody answers there: it fails, and is tried again.
  const nowhere = 'http://127.0.0.1:9'
  site.feed = {
    ...{ url: nowhere, tokenUrl: nowhere, authority: '999', clientId: 'c', clientSecret: 's', scope: 'x' },
    ...{ supplierKey: 'k', mode: 'whole', at: '03:30' },
  }
  const pace = { ...PACE, wait: async () => undefined }
  const job = dailyFeed(site.found, { feed: site.feed, pace })
  const [{ turn } = { turn: 'none' }] = await runDue(site.records, [job], { name: '', address: '' })
  expect(turn).toBe('failed')
  await shows('/jobs', 'Today is always the same day here.')
  await shows('/daily-feed', 'It could not all be sent')
  await page.close()
}, 120_000)
