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
    if (form.dataset.heard) body.append('_heard', form.dataset.heard)
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

type Told = { also?: string; saved?: string; heard?: string }

function tell(form: HTMLFormElement, { also = '', saved, heard }: Told): void {
  tellWho(form, also)
  if (saved === undefined) return
  form.dataset.heard = heard ?? ''
  tellSaved(form, saved)
}

/** Says above the form that a colleague writes there too, as the server says it; no longer, once they do not. */
function tellWho(form: HTMLFormElement, also: string): void {
  // A list has many forms, each with colleagues of its own; what is about one thing has them above all.
  let notice =
    form.querySelector<HTMLElement>('.gt-also') ?? document.querySelector<HTMLElement>('.gt-also[data-page]')
  if (!notice) {
    if (also === '') return
    notice = document.createElement('p')
    notice.className = 'govuk-inset-text gt-also'
    notice.setAttribute('role', 'status')
    form.prepend(notice)
  }
  notice.hidden = also === ''
  if (notice.textContent !== also) notice.textContent = also
}

/** Shows in the form what a colleague saved meanwhile, as the server draws it, and says where it is to whoever types below. */
function tellSaved(form: HTMLFormElement, saved: string): void {
  const drawn = new DOMParser()
    .parseFromString(saved, 'text/html')
    .querySelector<HTMLElement>('#saved-meanwhile')
  if (!drawn) return
  const before = form.querySelector('#saved-meanwhile')
  if (before) before.replaceWith(drawn)
  else form.prepend(drawn)
  drawn.tabIndex = -1
  document.querySelector('.gt-meanwhile-told')?.remove()
  const told = document.createElement('p')
  told.className = 'gt-meanwhile-told govuk-body'
  told.setAttribute('role', 'status')
  const link = document.createElement('a')
  link.className = 'govuk-link'
  link.href = '#saved-meanwhile'
  link.textContent = 'A colleague saved the same while you were writing. Read it'
  link.addEventListener('click', () => told.remove())
  told.append(link)
  form.append(told)
  // What is being typed in may have come to lie below it.
  if (form.contains(document.activeElement)) document.activeElement?.scrollIntoView({ block: 'nearest' })
}
