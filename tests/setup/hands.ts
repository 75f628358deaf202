import type { Locator, Page } from 'playwright-core'

/** How often somebody clicked, and how many answers they gave: a date in three boxes is one. */
export type Tally = { clicks: number; fields: number }

/**
 * Somebody's hands at a page: each finds what it touches by the words a person reads, and is counted. What waits for no
 * next page is opened; what is clicked is waited for.
 */
export class Hands {
  readonly page: Page
  private readonly part: Page | Locator
  private readonly tally: Tally

  constructor(page: Page, tally: Tally, part: Page | Locator = page) {
    this.page = page
    this.tally = tally
    this.part = part
  }

  /** The same hands at one part of the page: a region, group or form with this name. */
  at(role: 'region' | 'group' | 'form', name: string | RegExp): Hands {
    return new Hands(this.page, this.tally, this.part.getByRole(role, { name }).first())
  }

  /** Follows a link or presses a button, and waits for the page that comes. */
  async click(name: string | RegExp): Promise<void> {
    const link = this.part.getByRole('link', { name }).or(this.part.getByRole('button', { name }))
    this.tally.clicks++
    await this.page.evaluate(() => Object.assign(globalThis, { isLeft: true }))
    await link.filter({ visible: true }).first().click()
    await this.page.waitForFunction(() => !('isLeft' in globalThis))
    await this.page.waitForLoadState()
  }

  /** Presses a button that opens something on the same page, as the menu of a telephone. */
  async press(name: string): Promise<void> {
    this.tally.clicks++
    await this.part.getByRole('button', { name }).filter({ visible: true }).first().click()
  }

  /** Opens a part of the page that is folded away. */
  async unfold(words: string): Promise<void> {
    this.tally.clicks++
    await this.part.locator('summary', { hasText: words }).filter({ visible: true }).first().click()
  }

  async fill(label: string | RegExp, text: string): Promise<void> {
    this.tally.fields++
    await this.part.getByLabel(label).filter({ visible: true }).first().fill(text)
  }

  async select(label: string | RegExp, option: string): Promise<void> {
    this.tally.fields++
    await this.part.getByLabel(label).filter({ visible: true }).first().selectOption({ label: option })
  }

  /** Answers a question by one of its choices. */
  async choose(question: string | RegExp, answer: string | RegExp): Promise<void> {
    this.tally.fields++
    const group = this.part.getByRole('group', { name: question }).first()
    await group.getByLabel(answer).first().check()
  }

  /** Answers questions by the names of their fields, one after another, each as its kind is answered. */
  async answer(fields: Readonly<Record<string, string>>): Promise<void> {
    for (const [name, said] of Object.entries(fields)) {
      const boxes = this.part.locator(`[name="${name}-day"]`)
      if ((await boxes.count()) > 0) await this.dateOf(name, said)
      else await this.answerOne(this.part.locator(`[name="${name}"]`), said)
    }
  }

  /** A day, written as 2026-08-29, with a time behind it where one is asked for. */
  private async dateOf(name: string, written: string): Promise<void> {
    this.tally.fields++
    const [iso = '', time] = written.split(' ')
    const [year = '', month = '', day = ''] = iso.split('-')
    for (const [box, said] of Object.entries({ day, month, year, ...(time && { time }) }))
      await this.part.locator(`[name="${name}-${box}"]`).fill(said)
  }

  private async answerOne(all: Locator, said: string): Promise<void> {
    this.tally.fields++
    const kind = await all.first().evaluate(one => one.getAttribute('type') ?? one.tagName.toLowerCase())
    if (kind === 'select') await all.first().selectOption(said)
    else if (kind === 'radio' || kind === 'checkbox')
      await all.and(this.page.locator(`[value="${said}"]`)).check()
    else await all.first().fill(said)
  }

  /** The words of the main part of the page. */
  reads(): Promise<string> {
    return this.page.locator('main').innerText()
  }
}
