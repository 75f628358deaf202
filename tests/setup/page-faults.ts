import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { AxeBuilder } from '@axe-core/playwright'
import { HtmlValidate } from 'html-validate'
import type { Page } from 'playwright-core'
import { HTML_RULES } from '../../src/web/kit/html-rules.test-data.ts'

const validator = new HtmlValidate(HTML_RULES)

// Smaller than the builder's own, which is sent to the page twice each time.
const AXE = readFileSync(
  createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright')).resolve(
    'axe-core/axe.min.js',
  ),
  'utf8',
)

const looked = new Set<string>()

/** Whether the open page has an element of a kind and class that no page before it had. */
async function looksNew(page: Page): Promise<boolean> {
  const looks = await page.evaluate(() => [
    ...new Set(
      [...document.querySelectorAll('body *')].map(one => `${one.tagName} ${one.getAttribute('class')}`),
    ),
  ])
  const isNew = looks.some(look => !looked.has(look))
  for (const look of looks) looked.add(look)
  return isNew
}

async function faultsByAxe(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  // Our pages hold no frames, so axe needs no window of its own; and contrast, which comes of classes alone and costs
  // most, is asked where there is a class that was not seen yet.
  const axe = new AxeBuilder({ page, axeSource: ';' })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
  const { violations } = await ((await looksNew(page)) ? axe : axe.disableRules('color-contrast')).analyze()
  return violations.map(({ id, nodes }) => `axe ${id}: ${nodes[0]?.html.slice(0, 200)}`)
}

async function faultsAsHtml(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html)
  return results.flatMap(r => r.messages.map(m => `html ${m.ruleId}: ${m.message} ${m.selector ?? ''}`))
}

/** What is wrong with the page that is open: by axe, as HTML, and on a telephone. None: an empty list. */
export const faultsOf = async (page: Page, html: string): Promise<string[]> => [
  ...(await faultsInBrowser(page, html)),
  ...(await faultsAsHtml(html)),
]

/** The same where a form was refused: what the browser made of it is no longer the page's own HTML. */
export const faultsOfRefused = async (page: Page): Promise<string[]> =>
  faultsInBrowser(page, await page.content())

async function faultsInBrowser(page: Page, html: string): Promise<string[]> {
  const byAxe = await faultsByAxe(page)
  await page.setViewportSize({ width: 375, height: 700 })
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  await page.setViewportSize({ width: 1280, height: 800 })
  return [
    ...byAxe,
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
