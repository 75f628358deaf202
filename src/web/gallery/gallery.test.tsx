import { mkdtemp, rm } from 'node:fs/promises'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../../../tests/setup/browser.ts'
import { axeFaults } from '../../../tests/setup/page-faults.ts'
import { buildAssets } from '../assets/build.ts'
import { render } from '../kit/index.ts'
import { Gallery } from './gallery.tsx'
import { serveGallery } from './serve-gallery.ts'

let outDir: string
let browser: Browser
let server: Server
let url: string
const said: string[] = []

beforeAll(async () => {
  outDir = await mkdtemp(join(tmpdir(), 'gallery-'))
  const assets = await buildAssets(outDir)
  ;({ server, url } = await serveGallery(render(<Gallery assets={assets} />), outDir))
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  server.close()
  await rm(outDir, { recursive: true })
})
afterEach(() => Promise.all(browser.contexts().map(context => context.close())))

async function open(options: { width: number; script: boolean }): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: options.width, height: 800 },
    javaScriptEnabled: options.script,
  })
  const page = await context.newPage()
  page.on('console', message => said.push(message.text()))
  page.on('pageerror', error => said.push(error.message))
  await page.goto(`${url}/gallery`)
  return page
}

describe('the gallery in a browser', () => {
  it.each([1280, 375])('has no violation that axe finds at %i wide, and scrolls only down', async width => {
    const page = await open({ width, script: true })
    expect(await axeFaults(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  })

  it('the browser complains of nothing: no script refused, no image missing', async () => {
    said.length = 0
    const page = await open({ width: 1280, script: true })
    await page.waitForFunction(() => document.body.classList.contains('govuk-frontend-supported'))
    expect(said).toEqual([])
  })

  it('axe does find an image without words, so the check checks', async () => {
    const page = await open({ width: 1280, script: true })
    await page.evaluate(() => document.querySelector('main')?.append(document.createElement('img')))
    expect(await axeFaults(page)).toHaveLength(1)
  })

  it('2 suggestions come while typing, are said, and the second opens by keyboard', async () => {
    const page = await open({ width: 1280, script: true })
    await page.fill('#search-box', 'ama')
    await page.waitForSelector('[role="option"]')
    expect(await page.textContent('.gt-search [role="status"]')).toBe(
      '2 suggestions. Use the up and down arrows.',
    )
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    expect(await page.getAttribute('#search-box', 'aria-activedescendant')).toBe('search-suggestion-1')
    expect(await axeFaults(page)).toEqual([])
    await page.keyboard.press('Enter')
    await page.waitForURL('**/children/2')
  })

  it('what was typed comes back after the page was left, for the same person, until they start again', async () => {
    const page = await open({ width: 1280, script: true })
    await page.fill('#account', 'She likes her new school')
    await page.check('#where')
    await page.goto(`${url}/elsewhere`)
    await page.goto(`${url}/gallery`)
    expect(await page.inputValue('#account')).toBe('She likes her new school')
    expect(await page.isChecked('#where')).toBe(true)
    await page.click('.gt-kept button')
    expect(await page.inputValue('#account')).toBe('')
  })

  it('a list of 3 narrows to the 1 that has the word', async () => {
    const page = await open({ width: 1280, script: true })
    await page.fill('#children-filter', 'tomos')
    expect(await page.locator('#children tbody tr:visible').count()).toBe(1)
    expect(await page.textContent('.gt-list-filter__count')).toBe('1 of 3 shown')
  })

  it('without script every panel and button is there, and what script alone can do is not', async () => {
    const page = await open({ width: 1280, script: false })
    expect(await page.locator('#before').isVisible()).toBe(true)
    expect(await page.locator('.gt-known__button').isVisible()).toBe(true)
    expect(await page.locator('#children-filter').isVisible()).toBe(false)
  })
})
