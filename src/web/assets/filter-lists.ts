/** Whether an entry has every word of what was typed, in any order and case. */
export function hasWords(entry: string, typed: string): boolean {
  const text = entry.toLowerCase()
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every(word => text.includes(word))
}

/** Narrows a list or the rows of a table while typing, and says how many are left. */
export function filterLists(): void {
  for (const box of document.querySelectorAll<HTMLElement>('[data-filter-for]')) {
    const list = document.getElementById(box.dataset.filterFor ?? '')
    const input = box.querySelector('input')
    const count = box.querySelector('[role="status"]')
    if (!list || !input) continue
    box.hidden = false
    const entries = [...list.querySelectorAll<HTMLElement>(':scope > li, :scope > tbody > tr, [data-entry]')]
    input.addEventListener('input', () => {
      for (const entry of entries) entry.hidden = !hasWords(entry.textContent ?? '', input.value.trim())
      const left = entries.filter(entry => !entry.hidden).length
      if (count) count.textContent = input.value.trim() ? `${left} of ${entries.length} shown` : ''
    })
  }
}
