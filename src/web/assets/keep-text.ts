import { goneThrough, type Kept, keptName } from './kept.ts'

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

// Never a password, a file, or what the page itself put there.
const KEPT_TYPES = ':not([type=password]):not([type=file]):not([type=hidden])'

const controls = (form: HTMLFormElement): Control[] => [
  ...form.querySelectorAll<Control>(`input[name]${KEPT_TYPES}, textarea[name], select[name]`),
]

const isTick = (control: Control): control is HTMLInputElement =>
  control instanceof HTMLInputElement && (control.type === 'checkbox' || control.type === 'radio')

const slot = (control: Control): string =>
  isTick(control) ? `${control.name}=${control.value}` : control.name

const answer = (control: Control): string => (isTick(control) ? String(control.checked) : control.value)

function restore(control: Control, value: string): void {
  if (isTick(control)) control.checked = value === 'true'
  else control.value = value
}

const read = (name: string): Kept | undefined => {
  const text = sessionStorage.getItem(name)
  return text ? (JSON.parse(text) as Kept) : undefined
}

/** Says what came back and offers to drop it. */
function announce(form: HTMLFormElement, name: string): void {
  const box = document.createElement('div')
  box.className = 'govuk-inset-text gt-kept'
  box.setAttribute('role', 'status')
  const drop = document.createElement('button')
  drop.type = 'button'
  drop.className = 'govuk-button govuk-button--secondary govuk-!-margin-bottom-0'
  drop.textContent = 'Start again'
  drop.addEventListener('click', () => {
    sessionStorage.removeItem(name)
    form.reset()
    box.remove()
  })
  box.append('We kept what you typed before. ', drop)
  form.prepend(box)
}

/**
 * Never loses typed text: a form with `data-keep-text` is kept in this tab at every keystroke and put back when the
 * same person opens it again, after signing in or a fall of the line. In the tab's own storage, as a shared computer
 * must not keep a child's record when the tab is closed; signing out clears it.
 */
export function keepText(): void {
  const viewer = document.body.dataset.viewer
  if (!viewer) return
  const forms = [...document.querySelectorAll<HTMLFormElement>('form[data-keep-text]')]
  const names = forms.map(form => keptName(viewer, form.dataset.keepText ?? ''))
  for (const name of goneThrough(Object.keys(sessionStorage), names, n => read(n)?.sent === true))
    sessionStorage.removeItem(name)
  forms.forEach((form, i) => {
    const name = names[i] ?? ''
    const kept = read(name)
    const changed = controls(form).filter(c => (kept?.answers[slot(c)] ?? answer(c)) !== answer(c))
    for (const control of changed) restore(control, kept?.answers[slot(control)] ?? '')
    if (changed.length > 0) announce(form, name)
    const keep = (sent: boolean) =>
      sessionStorage.setItem(
        name,
        JSON.stringify({ sent, answers: Object.fromEntries(controls(form).map(c => [slot(c), answer(c)])) }),
      )
    form.addEventListener('input', () => keep(false))
    form.addEventListener('submit', ({ submitter }) => {
      // What comes back is another's words with these, or nothing: the server says which, and has what was typed.
      if (submitter?.dataset.drops) sessionStorage.removeItem(name)
      else keep(true)
    })
  })
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-forgets]'))
    form.addEventListener('submit', () =>
      sessionStorage.removeItem(keptName(viewer, form.dataset.forgets ?? '')),
    )
  document.querySelector('form[action="/sign-out"]')?.addEventListener('submit', () => sessionStorage.clear())
}
