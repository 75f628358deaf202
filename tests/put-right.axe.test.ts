import type { AddressInfo } from 'node:net'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { aDemonstration } from '../src/app/server/site.test-data.ts'
import { dailyRules } from '../src/app/validating/daily.ts'
import { runDue } from '../src/engines/jobs/index.ts'
import { transact } from '../src/engines/records/index.ts'
import { launchBrowser } from './setup/browser.ts'
import { faultsAt, faultsOfRefused } from './setup/page-faults.ts'

let demonstration: Awaited<ReturnType<typeof aDemonstration>>
let browser: Browser
let home: string

beforeAll(async () => {
  demonstration = await aDemonstration()
  const { app, site } = demonstration
  await runDue(site.records, dailyRules(site.found), {
    name: 'Council',
    address: 'https://goldthread.example',
  })
  browser = await launchBrowser()
  await app.listen({ port: 0, host: '127.0.0.1' })
  home = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
}, 300_000)
afterAll(async () => {
  await browser?.close()
  await demonstration?.stop()
})

/** For each kind at which rules find something, a page that a rule leads to. */
const fromRules = () =>
  transact(demonstration.site.records, { who: 'test', service: true }, ctx =>
    ctx.db.rows<{ kind: string; at: string }>(
      `select distinct on (record_kind) record_kind as kind, '/children/' || child_id || '/correct/' || record_kind || '/' || record_id
         || '?rule=' || source || '/' || year || '/' || rule || '/' || table_name as at
       from return_fault order by record_kind, rule, record_id`,
    ),
  )

it('the page on which a record is put right has no fault: as a rule leads there, refused, saved and put back', async () => {
  const page = await (await browser.newContext()).newPage()
  await page.goto(`${home}/sign-in`)
  await page.click('button[value="head-of-service"]')
  const led = await fromRules()
  expect(led.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['identity', 'referral', 'care_episode']),
  )
  for (const { at } of led) expect([at, await faultsAt(page, home, at)]).toEqual([at, []])
  const referral = led.find(({ kind }) => kind === 'referral')!.at
  await page.goto(home + referral)
  // Not what the rule names: folded away until it is wanted, and open when it comes back.
  await page.click('summary:has-text("The rest of the record")')
  await page.selectOption('[name=source]', '3A')
  await page.click('main form [type=submit]:has-text("Save the correction")')
  await page.waitForSelector('.govuk-error-summary')
  expect(await page.inputValue('[name=source]')).toBe('3A')
  expect(await faultsOfRefused(page)).toEqual([])
  await page.fill('[name=correctionWhy]', 'The letter says the health visitor.')
  await page.click('main form [type=submit]:has-text("Save the correction")')
  await page.waitForSelector('text=Put back what it said before')
  expect(await faultsOfRefused(page)).toEqual([])
  await page.click('text=Put back what it said before')
  await page.click('main form [type=submit]:has-text("Put it back")')
  await page.waitForSelector('text=It says again what it said before')
  await page.goto(home + referral.replace(/\?.*/, ''))
  await page.click('text=its history')
  await page.waitForSelector('text=Corrected because')
  expect(await faultsOfRefused(page)).toEqual([])
}, 300_000)
