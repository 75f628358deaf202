import { phaseAt, timeLeft } from './session-clock.ts'

const ASKED = 'gt-asked'
const LOOK = 5_000

function warning(stay: () => void) {
  const dialog = document.createElement('dialog')
  dialog.className = 'gt-session'
  dialog.setAttribute('aria-labelledby', 'session-title')
  const title = document.createElement('h2')
  title.id = 'session-title'
  title.className = 'govuk-heading-m'
  title.textContent = 'You will soon be signed out'
  const words = document.createElement('p')
  words.className = 'govuk-body'
  words.setAttribute('role', 'timer')
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'govuk-button'
  button.textContent = 'Stay signed in'
  button.addEventListener('click', stay)
  dialog.addEventListener('cancel', stay)
  dialog.append(title, words, button)
  document.body.append(dialog)
  return { dialog, words }
}

/**
 * Warns before the session ends (`data-session-seconds` on the body) and lets a person stay: `GET /session` keeps it
 * open and records nothing. Every tab counts, by the time the server was last asked. At the end the page goes, so that
 * no child's record stays on a screen that was left; what was typed is kept by then.
 */
export function watchSession(): void {
  const length = Number(document.body.dataset.sessionSeconds) * 1000
  if (!length) return
  const asked = () => Number(localStorage.getItem(ASKED)) || Date.now()
  const mark = () => localStorage.setItem(ASKED, String(Date.now()))
  mark()
  const stay = () => {
    void fetch('/session').then(answer => {
      if (answer.ok) mark()
    })
    box.dialog.close()
  }
  const box = warning(stay)
  const look = () => {
    const phase = phaseAt(Date.now(), asked(), length)
    if (phase === 'ended')
      location.assign(`/sign-in?${new URLSearchParams({ after: location.pathname + location.search })}`)
    if (phase === 'open' && box.dialog.open) box.dialog.close()
    if (phase === 'warning') {
      box.words.textContent = `For safety you will be signed out in ${timeLeft(asked() + length - Date.now())}. What you have typed is kept.`
      if (!box.dialog.open) box.dialog.showModal()
    }
  }
  setInterval(look, LOOK)
  document.addEventListener('visibilitychange', look)
}
