import type { AddressInfo } from 'node:net'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { aDemonstration } from '../src/app/server/site.test-data.ts'
import { giveList } from '../src/app/validating/give-list.ts'
import { fileOf } from '../src/returns/reading/index.ts'
import { launchBrowser } from './setup/browser.ts'
import { faultsAt, faultsOfRefused } from './setup/page-faults.ts'

let demonstration: Awaited<ReturnType<typeof aDemonstration>>
let browser: Browser
let home: string

beforeAll(async () => {
  demonstration = await aDemonstration()
  browser = await launchBrowser()
  const { app } = demonstration
  await app.listen({ port: 0, host: '127.0.0.1' })
  home = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await demonstration?.stop()
})

const LONG = 'a-very-long-name-of-an-edition-without-a-place-to-break-it-in-two'
const list = (urn: string) => fileOf(`${urn}.csv`, `URN,Odd\n${urn},x\n${urn}2,x\n`)

it('the page of lists has no fault: before any was given, with editions and doubts, and with a file that is refused', async () => {
  const page = await (await browser.newContext()).newPage()
  await page.goto(`${home}/sign-in`)
  await page.click('button[value="analyst"]')
  const faults = () => faultsAt(page, home, '/returns/lists')
  expect(await faults()).toEqual([])
  await giveList(demonstration.site, 'analyst', 'providers', [list('SC1')], LONG)
  await giveList(demonstration.site, 'analyst', 'providers', [list('SC2')], `${LONG}-again`)
  const postcodes = fileOf('pc.csv', 'pcds,oslaua\nWV1 1AA,E08000031\n')
  await giveList(demonstration.site, 'command-line', 'postcodes', [postcodes], '')
  expect(await faults()).toEqual([])
  // A name that breaks nowhere fits a telephone where the former editions are listed, too.
  await page.click('summary:has-text("The editions before")')
  expect(await faultsOfRefused(page)).toEqual([])
  await page.fill('[name=edition]', 'Mine')
  await page.setInputFiles('input[type=file]', {
    name: 'notes.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('Name\nAda\n'),
  })
  await page.click('button:has-text("Keep this list")')
  await page.waitForSelector('.govuk-error-summary')
  expect(await page.inputValue('[name=edition]')).toBe('Mine')
  expect(await faultsOfRefused(page)).toEqual([])
}, 120_000)
