/** The words that Annex A has for a set of codes: written from a code, and read back to it. */
export type Choice = {
  /** Every code it has words for, with the words. */
  words: Readonly<Record<string, string>>
  /** The words for a code; those for what is not known where there are none for it, or nothing. */
  write(code: string): string
  /** The code behind what stands in a cell; undefined where it is none of the choices. */
  read(cell: string): string | undefined
}

/** A choice by its words. `otherwise` is the code of what has no words of its own: unknown. */
export function choiceOf(words: Readonly<Record<string, string>>, otherwise?: string): Choice {
  const codes = new Map(
    Object.entries(words).flatMap(([code, said]) => [
      [fold(said), code],
      [fold(withoutLetter(said)), code],
    ]),
  )
  return {
    words,
    write: code => words[code] ?? (otherwise === undefined ? '' : (words[otherwise] ?? '')),
    // Authorities write “a) Yes” and “Yes”, “a) 1A: Individual” and “1A - Family member”: the code says which it is.
    read: cell => codes.get(fold(cell)) ?? codes.get(fold(withoutLetter(cell))) ?? codeWithin(words, cell),
  }
}

/** Words made of each code and its label, as in “C1: Interim care order” or “N1 - Abuse or neglect”. */
export const labelled = (
  labels: Readonly<Record<string, string>>,
  parted: ': ' | ' - ',
): Record<string, string> =>
  Object.fromEntries(Object.entries(labels).map(([code, label]) => [code, `${code}${parted}${label}`]))

const fold = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, ' ')

const withoutLetter = (text: string): string => text.trim().replace(/^[a-z]\d?\)\s*/i, '')

function codeWithin(words: Readonly<Record<string, string>>, cell: string): string | undefined {
  const code = /^(?:[a-z]\d?\)\s*)?([0-9A-Z]{1,4})\s*(?:[:-]|$)/i.exec(cell.trim())?.[1]?.toUpperCase()
  return code !== undefined && Object.hasOwn(words, code) ? code : undefined
}
