/** What a template leaves to be filled in stands in square brackets. */
const BLANK = /\[[^\]\n]*\]/

/** The first thing that is left to be filled in, with its brackets. */
export const blankIn = (text: string): string | undefined => BLANK.exec(text)?.[0]

/** Whether a text is another with only its blanks filled in, none of them by more than a line. */
export function onlyFilled(before: string, now: string): boolean {
  const plain = (text: string) => text.replaceAll('\r\n', '\n').trim()
  const parts = plain(before)
    .split(BLANK)
    .map(part => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('[^\\n]*')}$`).test(plain(now))
}
