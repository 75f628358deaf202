import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Front, openFront } from '../src/app/server/front.tsx'
import { aCity } from '../src/app/server/site.test-data.ts'
import { launchBrowser } from './setup/browser.ts'

let city: Awaited<ReturnType<typeof aCity>>
let browser: Browser
let front: Front
let page: Page

beforeAll(async () => {
  city = await aCity(0.02)
  browser = await launchBrowser()
  front = await openFront(city.site, { port: 0, host: '127.0.0.1' })
  const baseURL = front.address.replace('localhost', '127.0.0.1')
  page = await (await browser.newContext({ baseURL, locale: 'en-GB' })).newPage()
}, 240_000)
afterAll(async () => {
  await browser?.close()
  await front?.stop()
  await city?.stop()
})

/** Looks at what somebody meets after signing in: the headlines of their day. */
async function headlinesOf(persona: string): Promise<Record<string, number>> {
  await page.context().clearCookies()
  await page.goto('/sign-in')
  await page.click(`button[value="${persona}"]`)
  const texts = await page.locator('main a:has-text("child"), main a:has-text("thing")').allInnerTexts()
  const found = texts.flatMap(text => {
    const [, number, words = ''] = /^(\d+) (.+)$/.exec(text.trim()) ?? []
    return number
      ? [[words.replace(/^child$/, 'children').replace(/^thing /, 'things '), Number(number)]]
      : []
  })
  return Object.fromEntries(found)
}

describe('a new user in the city', () => {
  it('sees it being built, and is sent to the sign-in page by itself when it opens', async () => {
    let share = 0.4
    front.show({ city: () => ({ share, words: '14,000 records written', seconds: 30 }) })
    await page.goto('/')
    await page.waitForSelector('text=40% done, about 30 seconds to go.')
    share = 0.7
    await page.waitForSelector('text=70% done')
    front.open(city.app)
    await page.waitForURL('**/sign-in')
    expect(await page.locator('main').innerText()).toContain('Look round as somebody made up')
    expect(await page.locator('body').innerText()).toContain('Nobody here is real. Today is 31 March 2023.')
  }, 60_000)

  it('as the director sees the front door’s month, opens a child in care, and follows the picture of their life', async () => {
    await page.click('button[value="director"]')
    await page.waitForSelector('h1:has-text("Good day, Martin")')
    await page.click('nav a:has-text("Figures")')
    await page.fill('[name=from]', '2023-03-01')
    await page.fill('[name=to]', '2023-03-31')
    await page.click('button:has-text("Show")')
    const contacts = page.locator('tr', { has: page.locator('a:has-text("Contacts received")') })
    const inMarch = Number((await contacts.locator('td').first().innerText()).trim().split(/\s/)[0])
    // A city fifty times smaller than the whole, whose front door hears some hundred contacts a week.
    expect(inMarch).toBeGreaterThan(2)
    expect(inMarch).toBeLessThan(100)

    await page.click('a:text-is("Children in care")')
    await page.click('a:has-text("Counted:")')
    const child = page.locator('main tbody tr a').first()
    const name = await child.innerText()
    await child.click()
    await page.waitForSelector(`h1:has-text("${name}")`)
    expect(await page.locator('main').innerText()).toMatch(/In care/i)
    await page.click('a:text-is("Picture")')
    await page.waitForSelector('svg.journey-svg')
    const marks = page.locator('svg.journey-svg a')
    expect(await marks.count()).toBeGreaterThan(3)
    // A mark opens its record: what it says, and who said so when.
    const href = await marks.last().getAttribute('href')
    const answer = await page.goto(href ?? '')
    expect(answer?.status()).toBe(200)
  }, 60_000)

  it('as a social worker has a caseload, as their manager a team with it, and as a reviewing officer the service', async () => {
    const worker = await headlinesOf('social-worker')
    const inCare = await headlinesOf('social-worker-care')
    const manager = await headlinesOf('team-manager')
    const reviewing = await headlinesOf('reviewing-officer')
    expect(worker.children).toBeGreaterThan(0)
    expect(inCare.children).toBeGreaterThan(0)
    expect(manager.children).toBeGreaterThanOrEqual(worker.children!)
    expect(reviewing.children).toBeGreaterThanOrEqual(manager.children!)
  }, 60_000)
})
