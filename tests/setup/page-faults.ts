import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { htmlFaults } from '../../src/web/kit/html-rules.test-data.ts'

// Smaller than the builder's own, which is sent to the page twice each time.
const AXE = readFileSync(
  createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright')).resolve(
    'axe-core/axe.min.js',
  ),
  'utf8',
)

/** Pages that bring axe with them wherever they go: half a megabyte that is sent once, and not with every page. */
const equipped = new WeakSet<Page>()

async function equip(page: Page): Promise<void> {
  if (equipped.has(page)) return
  equipped.add(page)
  await page.addInitScript(AXE)
  // The page that is open came before.
  await page.evaluate(AXE)
}

const looked = { alone: new Set<string>(), asLinks: new Set<string>() }

/** Whether one of these was not there before; from now on it was. */
function isNew(looks: readonly string[], before: Set<string>): boolean {
  const found = looks.some(look => !before.has(look))
  for (const look of looks) before.add(look)
  return found
}

/**
 * Rules that cost most, and need not be asked of the open page: what they ask comes of classes alone. Contrast is asked
 * where an element has a kind and class that no page before had; whether a link stands out from the words around it,
 * where one has them anew together with all in which it stands.
 */
async function askedBefore(page: Page): Promise<string[]> {
  const { alone, asLinks } = await page.evaluate(() => {
    const lookOf = (one: Element) => `${one.tagName} ${one.getAttribute('class')}`
    const hasWords = (one: Element) =>
      [...one.childNodes].some(part => part instanceof Text && part.data.trim() !== '')
    const within = (one: Element): string =>
      one.parentElement && one !== document.body
        ? `${within(one.parentElement)} > ${lookOf(one)}${hasWords(one) ? ' with words' : ''}`
        : ''
    const looks = (selector: string, say: (one: Element) => string) => [
      ...new Set([...document.querySelectorAll(selector)].map(say)),
    ]
    return { alone: looks('body *', lookOf), asLinks: looks('a', within) }
  })
  return [
    ...(isNew(alone, looked.alone) ? [] : ['color-contrast']),
    ...(isNew(asLinks, looked.asLinks) ? [] : ['link-in-text-block']),
  ]
}

/** What axe finds on the open page, by all of its rules but those left out. Our pages hold no frames. */
export async function axeFaults(page: Page, leftOut: string[] = []): Promise<string[]> {
  await equip(page)
  const { violations } = await new AxeBuilder({ page, axeSource: ';' })
    // In the page's own window, where without frames nothing is lost.
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .disableRules(leftOut)
    .analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`)
}

/** What is wrong with the page that is open: by axe, as HTML, and on a telephone. None: an empty list. */
export const faultsOf = async (page: Page, html: string): Promise<string[]> => [
  ...(await faultsInBrowser(page, html)),
  ...(await htmlFaults(html)).map(fault => `html ${fault}`),
]

/** The same where a form was refused: what the browser made of it is no longer the page's own HTML. */
export const faultsOfRefused = async (page: Page): Promise<string[]> =>
  faultsInBrowser(page, await page.content())

async function faultsInBrowser(page: Page, html: string): Promise<string[]> {
  const byAxe = await axeFaults(page, await askedBefore(page))
  await page.setViewportSize({ width: 375, height: 700 })
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  await page.setViewportSize({ width: 1280, height: 800 })
  return [
    ...byAxe.map(fault => `axe ${fault}`),
    ...(wide > 0 ? [`${wide} pixels wider than a telephone`] : []),
    ...(/\sstyle=|\son\w+="/.test(html) ? ['a style or a handler inside the page'] : []),
  ]
}

/** What is wrong with the page at an address, or that it answers otherwise than it should. */
export async function faultsAt(page: Page, home: string, path: string, status = 200): Promise<string[]> {
  await equip(page)
  const answer = await page.goto(home + path)
  if (answer?.status() !== status) return [`${path} answered ${answer?.status()}`]
  if (!answer.headers()['content-type']?.startsWith('text/html')) return []
  return (await faultsOf(page, await answer.text())).map(fault => `${path} ${fault}`)
}
