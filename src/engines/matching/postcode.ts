/** A postcode or the beginning of one: 'WV10' and '9XX'. `inward` may be partial ('9') or empty. */
export type Postcode = { outward: string; inward: string }

const WHOLE = /\b([A-Z]{1,2}[0-9][A-Z0-9]?)\s*([0-9][A-Z]{2})\b/i
const BEGINNING = /\b([A-Z]{1,2}[0-9][A-Z0-9]?)(?:\s+([0-9][A-Z]?))?(?=\s|,|$)/i

/** The first whole postcode in a text; undefined when there is none. */
export function wholePostcode(text: string): Postcode | undefined {
  return read(WHOLE.exec(text))
}

/** A text without its first whole postcode. */
export const withoutPostcode = (text: string): string => text.replace(WHOLE, ' ')

/** The first postcode in a text, whole or only its beginning ('WV10', 'WV10 9'), with the words it was read from. */
export function anyPostcode(text: string): (Postcode & { said: string }) | undefined {
  const found = WHOLE.exec(text) ?? BEGINNING.exec(text)
  const postcode = read(found)
  return postcode && found ? { ...postcode, said: found[0] } : undefined
}

/** 'WV10 9XX' */
export const formatPostcode = ({ outward, inward }: Postcode): string => `${outward} ${inward}`.trim()

function read(found: RegExpExecArray | null): Postcode | undefined {
  return found?.[1] ? { outward: found[1].toUpperCase(), inward: (found[2] ?? '').toUpperCase() } : undefined
}
