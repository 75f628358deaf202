import { markSelected, SAID } from './mark-text.ts'

type Field = HTMLTextAreaElement | HTMLInputElement

/**
 * Beside each box whose words can be kept apart, a button that marks what is selected there: without script the marks are typed.
 * The browser keeps what is selected while the button has the focus; then the focus goes back to the words.
 */
export function offerMarks(): void {
  for (const field of document.querySelectorAll<Field>('[data-marks]')) {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'gt-mark__button'
    button.setAttribute('aria-controls', field.id)
    const label = document.querySelector(`label[for="${CSS.escape(field.id)}"]`)?.textContent ?? ''
    const hidden = document.createElement('span')
    hidden.className = 'govuk-visually-hidden'
    hidden.textContent = `: ${label}`
    button.append('Keep what is selected apart', hidden)
    const said = document.createElement('span')
    said.className = 'gt-mark__said'
    said.setAttribute('role', 'status')
    const row = document.createElement('div')
    row.className = 'gt-mark'
    row.append(button, said)
    field.after(row)
    button.addEventListener('click', () => {
      const { value: text, selectionStart: from, selectionEnd: to } = field
      const marked = markSelected({ text, from: from ?? text.length, to: to ?? text.length })
      field.value = marked.text
      said.textContent = SAID[marked.did]
      field.focus()
      field.setSelectionRange(marked.from, marked.to)
      // Drafts and what this tab keeps hear of it as of any typing.
      field.dispatchEvent(new Event('input', { bubbles: true }))
    })
  }
}
