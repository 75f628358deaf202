import { plainPhone } from '../matching/index.ts'

/** Fewer digits than this are a house or a year, not somebody's number. */
const FEWEST = 7
/** The part of a number that is dialled within its own area. */
const LOCAL = [8, 7, 6]

/** Whether words are a number to ring: digits and what is written between them. */
export const isNumber = (words: string): boolean =>
  /^[\d\s()+.\-–/]+$/.test(words) && digitsOf(words).length >= FEWEST

/** The numbers in what somebody wrote as one: '01632 960 144 (work)' is '01632 960 144'; all of it where there is none. */
export function wordsOfNumber(said: string): string[] {
  const numbers = said.match(/[+(]?\d[\d\s()+.\-–/]*\d/g)?.filter(isNumber) ?? []
  return numbers.length > 0 ? numbers : [said]
}

/**
 * A telephone number in a text, as it is found there: however it is parted, with 0, +44 or 0044 in front, with words
 * among its digits, or as the local part alone. Never more of it than the text has.
 */
export function numberIn(text: string, number: string): string | undefined {
  const digits = plainPhone(number) || digitsOf(number).replace(/^0+/, '')
  if (digits.length < FEWEST - 1) return undefined
  if (digitsOf(text).includes(digits)) return number
  const runs = text.normalize('NFKC').match(/\d(?:[^\p{L}\p{N}]{0,3}\d)*/gu) ?? []
  return runs.find(run => {
    const part = digitsOf(run)
    return LOCAL.includes(part.length) && digits.endsWith(part)
  })
}

const digitsOf = (text: string): string => text.normalize('NFKC').replace(/\D/g, '')
