import { join } from 'node:path'
import type { Browser, BrowserContext } from 'playwright-core'
import { expect } from 'vitest'
import { day } from '../../src/core/day.ts'
import { figures } from '../../src/engines/indicators/index.ts'
import { transact } from '../../src/engines/records/index.ts'
import { launchBrowser } from './browser.ts'
import { Hands, type Tally } from './hands.ts'
import { practiceDesk } from './practice-desk.ts'

/** The fewest clicks and answers with which a step could be done, and why it takes more where it does. */
export type Least = Tally & { because?: string }

type Step = { who: string; what: string; took: Tally; least: Least }

const TELEPHONE = { width: 375, height: 740 }
const DESK = { width: 1280, height: 900 }

/**
 * A journey of ../shared/facts/journeys-and-laws.md, played in a browser by its personas on the demonstration of the day
 * on which it begins. Every click and answer is counted; `written` holds the count to docs/journeys.
 */
export async function aJourney(nth: number, title: string, begins: string) {
  const desk = await practiceDesk(begins, begins)
  const { app } = desk.demonstration
  await app.listen({ port: 0, host: '127.0.0.1' })
  const address = app.server.address()
  const baseURL = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  const browser: Browser = await launchBrowser()
  const people = new Map<string, BrowserContext>()
  const steps: Step[] = []

  /** Somebody's page, as they left it. */
  async function pageOf(persona: string, onTelephone = false) {
    const known = people.get(persona)
    if (known) return known.pages()[0]!
    const context = await browser.newContext({
      baseURL,
      locale: 'en-GB',
      viewport: onTelephone ? TELEPHONE : DESK,
    })
    people.set(persona, context)
    const page = await context.newPage()
    page.setDefaultTimeout(10_000)
    await page.goto('/sign-in')
    await page.click(`button[value="${persona}"]`)
    await page.waitForSelector('h1')
    return page
  }

  /** Figures of some days, both included. */
  const figuresOf = (ids: readonly string[], from: string, to: string) => {
    const { records, found } = desk.demonstration.site
    const all = found.flatMap(({ area }) => area.indicators ?? [])
    const asked = ids.map(id => all.find(one => one.id === id)!)
    return transact(records, { who: 'test', service: true }, ctx => figures(ctx, asked, day(from), day(to)))
  }

  return {
    ...desk,
    pageOf,
    /** Hands that nobody counts, to look with. */
    looks: async (persona: string) => new Hands(await pageOf(persona), { clicks: 0, fields: 0 }),
    /** Somebody does something, from the page on which they are. */
    async step(
      persona: string,
      who: string,
      what: string,
      least: Least,
      does: (hands: Hands) => Promise<void>,
    ) {
      const took = { clicks: 0, fields: 0 }
      await does(new Hands(await pageOf(persona), took))
      steps.push({ who, what, took, least })
    },
    figure: async (id: string, from: string, to: string) => (await figuresOf([id], from, to)).get(id),
    /** What figures say of some days, both included. */
    async counts(ids: readonly string[], from: string, to: string): Promise<Record<string, number | null>> {
      const found = await figuresOf(ids, from, to)
      return Object.fromEntries(ids.map(id => [id, found.get(id)?.value ?? null]))
    },
    /** Holds the count to what docs/journeys says; remove the file to have it written anew. */
    async written(): Promise<void> {
      const wrong = steps.flatMap(({ what, took, least: { clicks, fields, because } }) => {
        const isMore = took.clicks > clicks || took.fields > fields
        const isLess = took.clicks < clicks || took.fields < fields
        const said = `${what}: took ${took.clicks} and ${took.fields}`
        if (isLess) return [`${said}, less than the least`]
        return isMore === (because !== undefined) ? [] : [`${said}: say why it takes more, or no longer`]
      })
      expect(wrong).toEqual([])
      const file = join(import.meta.dirname, `../../docs/journeys/${nth}.md`)
      await expect(documentOf({ nth, title, begins }, steps)).toMatchFileSnapshot(file)
    },
    async stop(): Promise<void> {
      await browser.close()
      await desk.stop()
    },
  }
}

type Played = { nth: number; title: string; begins: string }

function documentOf({ nth, title, begins }: Played, steps: readonly Step[]): string {
  const total = (one: (step: Step) => number) => steps.reduce((sum, step) => sum + one(step), 0)
  const rows = steps.map(
    ({ who, what, took, least }, i) =>
      `| ${i + 1} | ${who} | ${what} | ${took.clicks} | ${least.clicks} | ${took.fields} | ${least.fields} | ${least.because ?? ''} |`,
  )
  const sums = [
    total(({ took }) => took.clicks),
    total(({ least }) => least.clicks),
    total(({ took }) => took.fields),
    total(({ least }) => least.fields),
  ]
  return [
    `# Journey ${nth}: ${title}`,
    '',
    `Counted by tests/journey-${nth}.test.ts as it plays the journey in a browser, and held to it. Signing in is not counted. A date is one answer, whatever its boxes; the least is what could not be done without. To walk it, start \`GOLDTHREAD_CITY=none GOLDTHREAD_TODAY=${begins.slice(0, 10)} npm start\` and sign in as whoever a line names; the test says what each types, and which children it makes first.`,
    '',
    '| | Who | What they do | Clicks | Least | Answers | Least | Why more |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
    `| | | **All of it** | ${sums.join(' | ')} | |`,
    '',
  ].join('\n')
}
