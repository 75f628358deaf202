const SPACE = 32
/** How many letters there are, for whoever takes a number apart again (sector.ts). */
export const LETTERS = 26
/** A third place of the outward part may be empty, a figure or a letter. */
export const THIRDS = 37
/** The pairs of letters at the end. */
export const INWARD = LETTERS * LETTERS
/** The one postcode of no common form. */
export const GIROBANK = 2_000_000_000

/**
 * A number for a postcode written in these bytes, in any case and with any spaces, the same for each way of writing it and for no
 * other postcode; -1 where they are none. A letter, perhaps another, a figure, perhaps one or a letter; a figure and two letters.
 */
export function postcodeNumber(bytes: Uint8Array, from = 0, to = bytes.length): number {
  let length = 0
  for (let at = from; at < to; at++) {
    const byte = bytes[at]!
    if (byte === SPACE) continue
    if (length === 7) return -1
    const value = figureOf(byte)
    if (value < 0) return -1
    CODE[length++] = value
  }
  if (length < 5) return -1
  const [a, b] = [CODE[length - 2]! - 10, CODE[length - 1]! - 10]
  const inward = CODE[length - 3]!
  if (a < 0 || b < 0 || CODE[0]! < 10) return -1
  if (inward > 9) return -1
  const second = CODE[1]! < 10 ? 0 : CODE[1]! - 9
  const places = second === 0 ? 1 : 2
  const figure = places < length - 3 ? CODE[places]! : 10
  if (figure > 9) return isGirobank(length) ? GIROBANK : -1
  const rest = length - 3 - places - 1
  if (rest > 1) return -1
  const third = rest === 0 ? 0 : CODE[places + 1]! + 1
  const outward = ((CODE[0]! - 10) * (LETTERS + 1) + second) * 10 * THIRDS + figure * THIRDS + third
  return (outward * 10 + inward) * INWARD + a * LETTERS + b
}

/** The same for a text. */
export function numberOfText(postcode: string): number {
  if (postcode.length > TEXT.length) return -1
  for (let at = 0; at < postcode.length; at++) {
    const code = postcode.charCodeAt(at)
    if (code > 127) return -1
    TEXT[at] = code
  }
  return postcodeNumber(TEXT, 0, postcode.length)
}

// Filled again by each call: millions of postcodes are read one after another.
const CODE = new Uint8Array(7)
const TEXT = new Uint8Array(24)

/** A figure as itself, a letter as ten and more; -1 for anything else. */
function figureOf(byte: number): number {
  if (byte >= 48 && byte <= 57) return byte - 48
  const capital = byte >= 97 ? byte - 32 : byte
  return capital >= 65 && capital <= 90 ? capital - 55 : -1
}

const GIR0AA = [16, 18, 27, 0, 10, 10]
const isGirobank = (length: number): boolean =>
  length === 6 && GIR0AA.every((value, nth) => CODE[nth] === value)
