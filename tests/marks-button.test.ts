import type { AddressInfo } from 'node:net'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowser } from './setup/browser.ts'
import { aDesk, type Desk } from './setup/desk.ts'
import { faultsOfRefused } from './setup/page-faults.ts'

let desk: Desk
let browser: Browser
let home: string
beforeAll(async () => {
  desk = await aDesk()
  browser = await launchBrowser()
  await desk.app.listen({ port: 0, host: '127.0.0.1' })
  home = `http://127.0.0.1:${(desk.app.server.address() as AddressInfo).port}`
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await desk?.stop()
})

/** The form of a visit, as the social worker opens it. */
async function visitForm(javaScriptEnabled: boolean) {
  const page = await (await browser.newContext({ javaScriptEnabled })).newPage()
  await page.goto(`${home}/sign-in`)
  await page.click('button[value="social-worker"]')
  await page.goto(`${home}/children/${desk.cast['protected-sister'].id}/record-protection-visit`)
  return page
}

it('with the keyboard alone, what is selected is kept apart by the button below its box, and freed when pressed again', async () => {
  const page = await visitForm(true)
  const box = page.locator('textarea[name=happened]')
  await box.fill('We sat. Her aunt drinks.')
  await box.press('End')
  for (const _ of 'Her aunt drinks.') await page.keyboard.press('Shift+ArrowLeft')
  await page.keyboard.press('Tab')
  const button = page.getByRole('button', { name: /^Keep what is selected apart.*What happened/ })
  expect(await button.evaluate(one => one === document.activeElement)).toBe(true)
  await page.keyboard.press('Enter')
  expect(await box.inputValue()).toBe('We sat. ((Her aunt drinks.))')
  expect(await box.evaluate(one => one === document.activeElement)).toBe(true)
  expect(await page.getByRole('status').allTextContents()).toContain('Kept apart.')
  expect(await faultsOfRefused(page)).toEqual([])
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  expect(await box.inputValue()).toBe('We sat. Her aunt drinks.')
  await page.close()
}, 60_000)

it('without script there is no button, and the form says how to type the marks', async () => {
  const page = await visitForm(false)
  expect(await page.locator('.gt-mark__button').count()).toBe(0)
  await page.click('text=Is something about somebody else')
  expect(await page.locator('text=Put (( before it').isVisible()).toBe(true)
  expect(await page.locator('text=Or select it and press').isVisible()).toBe(false)
  await page.close()
}, 60_000)
