// Widths of letters in ems, a little generous, so that a label that fits here fits in any common sans serif.
const NARROW = /[iljtfrI.,:;'’“”|!()[\] ]/
const WIDE = /[mwMW@%—]/
const CAPITAL = /[A-Z&0-9]/

const widthOf = (letter: string): number => {
  if (NARROW.test(letter)) return 0.33
  if (WIDE.test(letter)) return 0.9
  return CAPITAL.test(letter) ? 0.63 : 0.56
}

// Of the letters that a page is full of, each is looked at once.
const COMMON = Array.from({ length: 256 }, (_, code) => widthOf(String.fromCharCode(code)))

/** About how wide a text is drawn at a size, in the units of that size. */
export function textWidth(text: string, size: number): number {
  let ems = 0
  for (const letter of text) ems += COMMON[letter.charCodeAt(0)] ?? widthOf(letter)
  return ems * size
}

const trimmed = (text: string): string => text.replace(/[\s,;:.–-]+$/, '')

/**
 * A text cut at a word so that it fits a width, with an ellipsis; undefined when too little of it would be
 * left to be worth reading.
 */
export function fitLabel(text: string, size: number, width: number): string | undefined {
  if (width < size) return undefined
  if (textWidth(text, size) <= width) return text
  let kept = ''
  for (const word of text.split(' ')) {
    const longer = kept ? `${kept} ${word}` : word
    if (textWidth(`${trimmed(longer)}…`, size) > width) break
    kept = longer
  }
  kept = trimmed(kept)
  return kept.length >= 4 ? `${kept}…` : undefined
}
