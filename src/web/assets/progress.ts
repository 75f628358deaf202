type Progress = { done: number; words: string; href?: string }

const EVERY = 700

async function follow(box: HTMLElement, url: string): Promise<void> {
  const bar = box.querySelector('progress')
  const words = box.querySelector('[role="status"]')
  for (;;) {
    await new Promise(resolve => setTimeout(resolve, EVERY))
    const answer = await fetch(url, { headers: { accept: 'application/json' } }).catch(() => undefined)
    // The line may be down for a moment: ask again. A refusal will not change.
    if (!answer) continue
    if (!answer.ok) return
    const progress = (await answer.json()) as Progress
    if (bar) bar.value = progress.done
    if (words && words.textContent !== progress.words) words.textContent = progress.words
    if (progress.href) {
      location.assign(progress.href)
      return
    }
  }
}

/** Follows long work: `data-progress-url` answers how far it is, and at the end where to go. */
export function showProgress(): void {
  for (const box of document.querySelectorAll<HTMLElement>('[data-progress-url]'))
    void follow(box, box.dataset.progressUrl ?? '')
}
