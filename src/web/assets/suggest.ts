/** One suggestion of the search box: where it leads, who it is, and why it fits. */
export type Suggestion = { href: string; title: string; why: string }

const WAIT = 120
const LEAST = 2

/** What is said to those who do not see the list. */
export const countInWords = (count: number): string =>
  count === 0
    ? 'No one found yet.'
    : `${count} ${count === 1 ? 'suggestion' : 'suggestions'}. Use the up and down arrows.`

function option(found: Suggestion, id: string): HTMLLIElement {
  const item = document.createElement('li')
  item.id = id
  item.className = 'gt-suggest__option'
  item.setAttribute('role', 'option')
  item.setAttribute('aria-selected', 'false')
  item.dataset.href = found.href
  const title = document.createElement('span')
  title.className = 'gt-suggest__title'
  title.textContent = found.title
  const why = document.createElement('span')
  why.className = 'gt-suggest__why'
  why.textContent = found.why
  item.append(title, ' ', why)
  return item
}

/** The input, its list and its announcements, as the combobox pattern of ARIA has them. */
function combobox(form: HTMLFormElement, input: HTMLInputElement) {
  const list = document.createElement('ul')
  list.id = 'search-suggestions'
  list.className = 'gt-suggest'
  list.hidden = true
  list.setAttribute('role', 'listbox')
  list.setAttribute('aria-label', 'Suggestions')
  const status = document.createElement('div')
  status.className = 'govuk-visually-hidden'
  status.setAttribute('role', 'status')
  form.append(list, status)
  const attributes = {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': list.id,
  }
  for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value)
  return { list, status }
}

function listen(form: HTMLFormElement, input: HTMLInputElement): void {
  const { list, status } = combobox(form, input)
  const options = () => [...list.children].filter(child => child instanceof HTMLElement)
  let at = -1
  let asking: AbortController | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  const choose = (index: number) => {
    at = index
    options().forEach((item, i) => {
      item.setAttribute('aria-selected', String(i === at))
    })
    const chosen = options()[at]
    if (chosen) input.setAttribute('aria-activedescendant', chosen.id)
    else input.removeAttribute('aria-activedescendant')
    chosen?.scrollIntoView({ block: 'nearest' })
  }
  const show = (found: readonly Suggestion[]) => {
    list.replaceChildren(...found.map((one, i) => option(one, `search-suggestion-${i}`)))
    choose(-1)
    list.hidden = found.length === 0
    input.setAttribute('aria-expanded', String(found.length > 0))
  }
  const close = () => {
    clearTimeout(timer)
    asking?.abort()
    show([])
    status.textContent = ''
  }
  const ask = async () => {
    asking?.abort()
    asking = new AbortController()
    const url = `${form.dataset.suggest}?${new URLSearchParams({ q: input.value.trim() })}`
    // Without an answer the plain search still works: nothing to say.
    const answer = await fetch(url, { signal: asking.signal }).catch(() => undefined)
    if (!answer?.ok) return
    const found = (await answer.json()) as Suggestion[]
    show(found)
    status.textContent = countInWords(found.length)
  }

  input.addEventListener('input', () => {
    clearTimeout(timer)
    if (input.value.trim().length < LEAST) close()
    else timer = setTimeout(ask, WAIT)
  })
  input.addEventListener('keydown', event => {
    const count = options().length
    if (event.key === 'Escape') return close()
    if (list.hidden) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      // From the box itself (-1) down to the first, up to the last, and round.
      const step = event.key === 'ArrowDown' ? 1 : -1
      choose(((at + 1 + step + count + 1) % (count + 1)) - 1)
    }
    const chosen = options()[at]?.dataset.href
    if (event.key === 'Enter' && chosen) {
      event.preventDefault()
      location.assign(chosen)
    }
  })
  list.addEventListener('mousedown', event => {
    event.preventDefault()
    const item = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-href]') : null
    if (item?.dataset.href) location.assign(item.dataset.href)
  })
  input.addEventListener('blur', () => {
    clearTimeout(timer)
    show([])
  })
}

/** Suggestions while typing, from `data-suggest`; Enter without a choice still searches. */
export function suggest(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-suggest]')) {
    const input = form.querySelector<HTMLInputElement>('input[type="search"]')
    if (input) listen(form, input)
  }
}
