import type { AddressInfo } from 'node:net'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aDemonstration } from '../src/app/server/site.test-data.ts'
import { launchBrowser } from './setup/browser.ts'

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

const LEAVE = 'a:has-text("Leave this page")'

/** Where the way out led, as the server said: nothing here goes out into the world. */
const led: (string | undefined)[] = []

/** A telephone on which somebody has begun to write. */
async function writing(script: boolean): Promise<Page> {
  const context = await browser.newContext({
    javaScriptEnabled: script,
    viewport: { width: 375, height: 700 },
  })
  await context.route('**/tell-us/leave', async route => {
    const answer = await route.fetch({ maxRedirects: 0 })
    led.push(answer.headers().location)
    await route.fulfill({ contentType: 'text/plain', body: 'Somewhere harmless' })
  })
  const page = await context.newPage()
  await page.goto(`${home}/tell-us`)
  await page.check('[value="young-person"]')
  await page.click('main button')
  await page.check('[value="me"]')
  await page.click('main button')
  await page.fill('textarea', 'Nobody must read this')
  await page.click('main button')
  await page.waitForURL(/\/safe$/)
  return page
}

describe('somebody who must not be seen', () => {
  it.each([
    ['with script, by the button', true, (page: Page) => page.click(LEAVE)],
    ['without script, by the button', false, (page: Page) => page.click(LEAVE)],
    [
      'by pressing Shift three times',
      true,
      async (page: Page) => {
        for (let n = 0; n < 3; n += 1) await page.keyboard.press('Shift')
      },
    ],
  ])(
    'is elsewhere at once %s, and going back shows nothing of it',
    async (_, script, leave) => {
      const page = await writing(script)
      await leave(page)
      await page.waitForURL(/leave$/)
      expect(led.pop()).toBe('https://www.bbc.co.uk/weather')
      await page.goBack()
      await page.waitForURL(/tell-us/)
      expect(new URL(page.url()).pathname).toBe('/tell-us')
      expect(await page.content()).not.toContain('Nobody must read this')
      expect((await page.context().cookies(home)).map(({ name }) => name)).not.toContain('goldthread-tell-us')
      await page.context().close()
    },
    60_000,
  )

  it('finds what was typed, though the tab was closed before it was sent', async () => {
    const page = await writing(true)
    await page.goto(`${home}/tell-us/trusted`)
    const kept = page.waitForResponse(answer => answer.url().endsWith('/tell-us/keep/trusted'))
    await page.fill('[name=trusted]', 'Miss Bel')
    expect((await kept).status()).toBe(204)
    const again = await page.context().newPage()
    await page.close()
    await again.goto(`${home}/tell-us/trusted`)
    expect(await again.inputValue('[name=trusted]')).toBe('Miss Bel')
    await again.context().close()
  }, 60_000)

  it('has the button in sight however far the page is scrolled', async () => {
    const page = await writing(true)
    await page.goto(`${home}/tell-us/worry`)
    await page.mouse.wheel(0, 2_000)
    await page.waitForFunction(() => window.scrollY > 50)
    const box = await page.locator(LEAVE).boundingBox()
    expect(box!.y).toBeGreaterThanOrEqual(0)
    expect(box!.y).toBeLessThan(100)
    await page.context().close()
  }, 60_000)
})
