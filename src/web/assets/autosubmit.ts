/** A form with `data-autosubmit` sends itself when an answer is whole: a date still being typed is not (year 0202). */
export function autosubmit(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-autosubmit]')) {
    for (const button of form.querySelectorAll<HTMLElement>('button[type="submit"]')) button.hidden = true
    form.addEventListener('change', event => {
      const control = event.target
      if (!(control instanceof HTMLInputElement || control instanceof HTMLSelectElement)) return
      const early = control.type === 'date' && control.value !== '' && control.value < '1900'
      if (!early && control.validity.valid) form.requestSubmit()
    })
  }
}
