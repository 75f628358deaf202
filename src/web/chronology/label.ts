// Widths of letters in ems, a little generous, so that a label that fits here fits in any common sans serif.
const NARROW = /[iljtfrI.,:;'’“”|!()[\] ]/
const WIDE = /[mwMW@%—]/
const CAPITAL = /[A-Z&0-9]/

/** About how wide a text is drawn at a size, in the units of that size. */
export function textWidth(text: string, size: number): number {
  let ems = 0
  for (const letter of text) {
    if (NARROW.test(letter)) ems += 0.33
    else if (WIDE.test(letter)) ems += 0.9
    else if (CAPITAL.test(letter)) ems += 0.63
    else ems += 0.56
  }
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
