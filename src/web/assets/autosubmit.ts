/**
 * A form with `data-autosubmit` sends itself when an answer is picked with a pointer. Someone at the keyboard is still
 * typing (year 0202), or passing over the choices with the arrows, and presses the form's button or Enter: WCAG 2.2
 * success criterion 3.2.2.
 */
export function autosubmit(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-autosubmit]')) {
    let byKeys = false
    form.addEventListener('keydown', () => {
      byKeys = true
    })
    form.addEventListener('pointerdown', () => {
      byKeys = false
    })
    form.addEventListener('change', () => {
      if (!byKeys && form.checkValidity()) form.requestSubmit()
    })
  }
}
