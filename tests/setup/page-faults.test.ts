import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowser } from './browser.ts'
import { faultsOf } from './page-faults.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser?.close())

it('what looks for faults of a page finds each kind of them, on the second page as on the first', async () => {
  const page = await browser.newPage()
  const html = `<!DOCTYPE html><html lang="en"><head><title>A page</title></head><body><main><h1>A page</h1>
    <img src="data:,"><p style="color: #ccc; width: 900px" class="pale">Pale</p><b>Not closed</main></body></html>`
  for (const contrast of ['axe color-contrast', undefined]) {
    await page.setContent(html)
    const faults = (await faultsOf(page, html)).map(fault => fault.split(/:| pixels/)[0])
    expect(faults).toContain('axe image-alt')
    expect(faults).toContain('html close-order')
    expect(faults).toContain('a style or a handler inside the page')
    expect(faults.some(fault => Number(fault) > 0)).toBe(true)
    // Asked where there is a class that was not seen yet.
    expect(faults.find(fault => fault === 'axe color-contrast')).toBe(contrast)
  }
})

it('a link that looks nearly like the words around it is found, though such a link stood alone before', async () => {
  const page = await browser.newPage()
  const link = '<a href="/x" style="color: #333; text-decoration: none">One</a>'
  const found = []
  for (const text of [link, `Many words, in which ${link} stands as if it were none`]) {
    const html = `<!DOCTYPE html><html lang="en"><head><title>A page</title></head><body><main><h1>A page</h1>
      <p style="color: #000">${text}</p></main></body></html>`
    await page.setContent(html)
    found.push((await faultsOf(page, html)).some(fault => fault.startsWith('axe link-in-text-block')))
  }
  expect(found).toEqual([false, true])
})
