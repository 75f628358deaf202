import { GIROBANK, INWARD, LETTERS, THIRDS } from './number.ts'

/** A postcode in two parts, as directories are kept: 'WV1 1' and its place among the 676 pairs of letters, AA first. */
export type SectorAndUnit = { sector: string; unit: number }

/** The sector and the unit of a postcode by its number (postcodeNumber). */
export function sectorAndUnit(number: number): SectorAndUnit {
  if (number === GIROBANK) return { sector: 'GIR 0', unit: 0 }
  const unit = number % INWARD
  const sector = Math.floor(number / INWARD)
  return { sector: `${outwardOf(Math.floor(sector / 10))} ${sector % 10}`, unit }
}

function outwardOf(outward: number): string {
  const third = outward % THIRDS
  const figure = Math.floor(outward / THIRDS) % 10
  const letters = Math.floor(outward / THIRDS / 10)
  const [first, second] = [Math.floor(letters / (LETTERS + 1)), letters % (LETTERS + 1)]
  return `${letter(first)}${second === 0 ? '' : letter(second - 1)}${figure}${third === 0 ? '' : figureOrLetter(third - 1)}`
}

const letter = (nth: number): string => String.fromCharCode(65 + nth)
const figureOrLetter = (value: number): string => (value < 10 ? String(value) : letter(value - 10))
