import type { AddressInfo } from 'node:net'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowser } from './setup/browser.ts'
import { aDesk, type Desk, DONE, on } from './setup/desk.ts'
import { faultsOfRefused } from './setup/page-faults.ts'

let desk: Desk
let browser: Browser
let home: string
let path: string
beforeAll(async () => {
  desk = await aDesk()
  browser = await launchBrowser()
  await desk.app.listen({ port: 0, host: '127.0.0.1' })
  home = `http://127.0.0.1:${(desk.app.server.address() as AddressInfo).port}`
  path = `/children/${desk.cast['protected-sister'].id}/add-words`
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await desk?.stop()
})

/** The form, as the early help worker opens it in a browser of theirs. */
async function form(javaScriptEnabled: boolean) {
  const page = await (await browser.newContext({ javaScriptEnabled })).newPage()
  await page.goto(`${home}/sign-in`)
  await page.click('button[value="early-help"]')
  await page.goto(home + path)
  await page.fill('textarea[name=words]', 'Nan is kind.')
  for (const [name, value] of Object.entries(on('saidOn', '2026-11-24')))
    await page.fill(`input[name="${name}"]`, value)
  return page
}

/** A colleague saves the same meanwhile. */
async function saves(words: string): Promise<void> {
  const priya = await desk.as('social-worker')
  expect(await desk.fills(priya, path, { words, ...on('saidOn', '2026-11-24') })).toBe(DONE)
}

const kept = async (words: string): Promise<number> =>
  (await desk.rows('select 1 from childs_words where words = $1', [words])).length

it('with script it is shown as they type, and the other’s words are put below theirs by a press', async () => {
  const page = await form(true)
  await saves('Nan makes pancakes.')
  const box = page.locator('textarea[name=words]')
  await box.press('End')
  await box.pressSequentially(' Always.')
  await page.getByRole('link', { name: 'A colleague saved the same' }).click({ timeout: 15_000 })
  const notice = page.locator('#saved-meanwhile')
  expect(await notice.innerText()).toMatch(/Priya Nandan[\s\S]*Nan makes pancakes\./)
  expect(await notice.evaluate(one => one === document.activeElement)).toBe(true)
  expect(await faultsOfRefused(page)).toEqual([])
  await page.getByRole('button', { name: 'Add Priya Nandan’s words to mine' }).click()
  expect(await box.inputValue()).toBe('Nan is kind. Always.\n\nNan makes pancakes.')
  await page.getByRole('button', { name: 'Save mine as well' }).click()
  await page.waitForURL(/\/children\/[^/]+$/)
  expect(await kept('Nan is kind. Always.\r\n\r\nNan makes pancakes.')).toBe(1)
  await page.close()
}, 90_000)

it('without script the page comes back with it beside what was typed, and one press goes on', async () => {
  const page = await form(false)
  await saves('Nan has a cat.')
  await page.locator('form[data-keep-draft] button[data-prevent-double-click]').first().click()
  expect(await page.locator('.govuk-error-summary').innerText()).toContain('Priya Nandan saved the same')
  expect(await page.locator('#saved-meanwhile').innerText()).toContain('Nan has a cat.')
  expect(await page.inputValue('textarea[name=words]')).toBe('Nan is kind.')
  expect(await kept('Nan is kind.')).toBe(0)
  await page.getByRole('button', { name: 'Save mine as well' }).click()
  expect(page.url()).toMatch(/\/children\/[^/]+$/)
  expect(await kept('Nan is kind.')).toBe(1)
  await page.close()
}, 90_000)
