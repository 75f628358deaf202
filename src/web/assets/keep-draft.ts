/** So long after the last keystroke what is typed is sent to be kept. */
const WAIT_MS = 3_000

/**
 * Has the server keep what is typed in a form with `data-keep-draft` before it is sent: a battery that ends, or a tab that is
 * closed in a hurry, loses no more than seconds. Nothing stays in the browser, which others may use.
 */
export function keepDraft(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-keep-draft]')) keepOf(form)
}

function keepOf(form: HTMLFormElement): void {
  const gone = new AbortController()
  let waiting: number | undefined
  const keep = () => {
    const body = new URLSearchParams()
    for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value)
    if (form.dataset.keepAs) body.append('_keep', form.dataset.keepAs)
    // What could not be kept is still in the page, and is sent with it.
    fetch(form.dataset.keepDraft ?? '', {
      method: 'POST',
      body,
      redirect: 'manual',
      signal: gone.signal,
    })
      .then(async kept => tell(form, kept.ok ? await kept.json() : {}))
      .catch(() => {})
  }
  form.addEventListener('input', () => {
    window.clearTimeout(waiting)
    waiting = window.setTimeout(keep, WAIT_MS)
  })
  form.addEventListener('submit', () => {
    window.clearTimeout(waiting)
    gone.abort()
  })
}

/** Says above the form that a colleague writes there too, as the server says it; no longer, once they do not. */
function tell(form: HTMLFormElement, { also = '' }: { also?: string }): void {
  let notice = document.querySelector<HTMLElement>('.gt-also')
  if (!notice) {
    if (also === '') return
    notice = document.createElement('p')
    notice.className = 'govuk-inset-text gt-also'
    notice.setAttribute('role', 'status')
    form.before(notice)
  }
  notice.hidden = also === ''
  if (notice.textContent !== also) notice.textContent = also
}
