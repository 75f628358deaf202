const EVERY = 1500

const within = (page: ParentNode): Element | null => page.querySelector('[data-opening]')

async function wait(): Promise<void> {
  for (;;) {
    await new Promise(resolve => setTimeout(resolve, EVERY))
    const answer = await fetch(location.href).catch(() => undefined)
    // Nobody answers for a moment: whoever starts Goldthread may be starting it again.
    if (!answer) continue
    const now = within(new DOMParser().parseFromString(await answer.text(), 'text/html'))
    if (answer.status !== 503 || !now) return location.replace(location.href)
    within(document)?.replaceWith(now)
  }
}

/** While Goldthread is not open yet, follows how far it is without drawing the page anew, and goes on when it opens. */
export function waitForOpening(): void {
  if (within(document)) void wait()
}
