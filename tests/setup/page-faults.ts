import { AxeBuilder } from '@axe-core/playwright'
import { HtmlValidate } from 'html-validate'
import type { Page } from 'playwright-core'
import { HTML_RULES } from '../../src/web/kit/html-rules.test-data.ts'

const validator = new HtmlValidate(HTML_RULES)

const looked = new Set<string>()

/** Whether the open page has an element of a kind and class that no page before it had. */
async function looksNew(page: Page): Promise<boolean> {
  const looks = await page.$$eval('body *', all => [
    ...new Set(all.map(one => `${one.tagName} ${one.getAttribute('class')}`)),
  ])
  const isNew = looks.some(look => !looked.has(look))
  for (const look of looks) looked.add(look)
  return isNew
}

/** What is wrong with the page that is open: by axe, as HTML, and on a telephone. None: an empty list. */
export async function faultsOf(page: Page, html: string): Promise<string[]> {
  // Our pages hold no frames, so axe needs no window of its own; and contrast, which comes of classes alone and costs
  // most, is asked where there is a class that was not seen yet.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] })
  const { violations } = await ((await looksNew(page)) ? axe : axe.disableRules('color-contrast')).analyze()
  const { results } = await validator.validateString(html)
  await page.setViewportSize({ width: 375, height: 700 })
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  await page.setViewportSize({ width: 1280, height: 800 })
  return [
    ...violations.map(({ id, nodes }) => `axe ${id}: ${nodes[0]?.html.slice(0, 200)}`),
    ...results.flatMap(r => r.messages.map(m => `html ${m.ruleId}: ${m.message} ${m.selector ?? ''}`)),
    ...(wide > 0 ? [`${wide} pixels wider than a telephone`] : []),
    ...(/\sstyle=|\son\w+="/.test(html) ? ['a style or a handler inside the page'] : []),
  ]
}

/** What is wrong with the page at an address, or that it answers otherwise than it should. */
export async function faultsAt(page: Page, home: string, path: string, status = 200): Promise<string[]> {
  const answer = await page.goto(home + path)
  if (answer?.status() !== status) return [`${path} answered ${answer?.status()}`]
  if (!answer.headers()['content-type']?.startsWith('text/html')) return []
  return (await faultsOf(page, await answer.text())).map(fault => `${path} ${fault}`)
}

/** The same where a form was refused: what the browser made of it is no longer the page's own HTML. */
export const faultsOfRefused = async (page: Page): Promise<string[]> =>
  (await faultsOf(page, await page.content())).filter(fault => !fault.startsWith('html'))
