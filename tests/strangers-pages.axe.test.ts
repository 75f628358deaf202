import type { AddressInfo } from 'node:net'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openFront } from '../src/app/server/front.tsx'
import { aDemonstration } from '../src/app/server/site.test-data.ts'
import { WRITTEN } from '../src/app/server/tell-us/walks.test-data.ts'
import { STANDINGS, type Standing } from '../src/engines/portals/index.ts'
import { launchBrowser } from './setup/browser.ts'
import { faultsAt, faultsOf, faultsOfRefused } from './setup/page-faults.ts'

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

it.each(Object.keys(STANDINGS) as Standing[])(
  'no page that a stranger is asked has a fault, with an error or without: %s',
  async standing => {
    const visitor = await (await browser.newContext()).newPage()
    const faults = await faultsAt(visitor, home, '/tell-us')
    await visitor.click('main button')
    faults.push(...(await faultsOfRefused(visitor)))
    await visitor.check(`[value="${standing}"]`)
    await visitor.click('main button')
    const seen: string[] = []
    for (let page = ''; page !== 'sent' && seen.length < 40; ) {
      page = new URL(visitor.url()).pathname.slice('/tell-us/'.length)
      seen.push(page)
      faults.push(...(await faultsAt(visitor, home, `/tell-us/${page}`)))
      if (page === 'sent') break
      if (page !== 'check') {
        await visitor.click('main button:has-text("Continue")')
        const refused = await visitor.$('.govuk-error-summary')
        if (refused) faults.push(...(await faultsOfRefused(visitor)))
        if (!refused) continue
      }
      // The second time round there are two in the list, and each may be taken out again.
      const isFirst = page === 'children' && !seen.includes('child-2')
      const answers = isFirst ? { another: 'yes' } : (WRITTEN[standing][page] ?? {})
      for (const [name, value] of Object.entries(answers)) {
        const control = visitor.locator(`[name="${name}"]`)
        const type = await control.first().getAttribute('type')
        if (type === 'radio' || type === 'checkbox') await visitor.check(`[name="${name}"][value="${value}"]`)
        else await control.fill(value)
      }
      await visitor.click('main button.govuk-button')
    }
    await visitor.close()
    expect(seen.at(-1)).toBe('sent')
    expect(seen.length).toBeGreaterThan(8)
    expect(faults).toEqual([])
  },
  300_000,
)

it('the page that is there until Goldthread is open has no fault, whatever it waits for', async () => {
  const front = await openFront(demonstration.site, { port: 0, host: '127.0.0.1' })
  const visitor = await (await browser.newContext()).newPage()
  const faults: string[] = []
  const built = { share: 0.38, words: '412,000 records written', seconds: 47 }
  for (const city of [undefined, null, () => built]) {
    front.show({ city })
    const answer = await visitor.goto(front.address.replace('localhost', '127.0.0.1'))
    expect(answer?.status()).toBe(503)
    faults.push(...(await faultsOf(visitor, (await answer?.text()) ?? '')))
  }
  expect(await visitor.textContent('main')).toContain('38% done, about 50 seconds to go.')
  await visitor.close()
  await front.stop()
  // A page on which nobody types may ask again by itself: with script it does not.
  expect(faults.filter(fault => !fault.startsWith('html meta-refresh'))).toEqual([])
}, 60_000)
