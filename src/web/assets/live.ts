const SAME = '[data-live-same]'

/**
 * Keeps lists that others work on up to date: an element with an id and `data-live` (seconds) is fetched again from
 * the page's own address and put in place of the old one, while the page is looked at. `data-live-version` is told
 * back, so that a list that is as it was is neither sent nor logged again. Focus stays where it was.
 */
export function keepLive(): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-live]')) {
    const seconds = Number(element.dataset.live)
    if (element.id !== '' && seconds >= 1)
      setInterval(() => void refresh(element.id), Math.max(1, seconds) * 1000)
  }
}

async function refresh(id: string): Promise<void> {
  const before = document.getElementById(id)
  // What somebody types is never taken from under them.
  if (!before || document.hidden || isTyping(before)) return
  const url = new URL(location.href)
  url.searchParams.set('seen', before.dataset.liveVersion ?? '')
  try {
    const answer = await fetch(url, { headers: { accept: 'text/html' } })
    // Signed out meanwhile: the page stays as it is, and says so at the next step.
    if (!answer.ok || answer.redirected) return
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const now = page.getElementById(id)
    if (!now || page.querySelector(SAME)) return
    const focused = before.contains(document.activeElement) ? document.activeElement?.id : undefined
    before.replaceWith(now)
    if (focused) document.getElementById(focused)?.focus({ preventScroll: true })
  } catch {
    // No connection just now: it is tried again.
  }
}

const isTyping = (within: HTMLElement): boolean =>
  within.contains(document.activeElement) &&
  document.activeElement?.matches('input:not([type=submit]), textarea, select') === true
