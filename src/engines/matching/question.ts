import type { Day } from '../../core/day.ts'
import { addressWords, STREET_TYPES } from './address.ts'
import { fold, nameWords } from './normalise.ts'
import { isNhsNumber, looksLikeUpn, plainNumber, plainPhone } from './numbers.ts'
import { anyPostcode, type Postcode } from './postcode.ts'
import { type AskedBirth, readBirth } from './question-dates.ts'

/** A word of a name as asked for. */
export type AskedName = {
  word: string
  /** Only its beginning is known or typed yet: 'Sam…', or the last word while typing. */
  begun: boolean
  /** It may not be a name at all, so a person without it is not the worse for it. */
  maybe: boolean
}

/** A number as asked for. Unsure when the words may be something else: '2012', 'WV10'. */
export type AskedNumber = { number: string; kind: 'nhs' | 'upn' | 'number'; sure: boolean }

/** What somebody who is looking for a person has told us. */
export type Question = {
  text: string
  names: readonly AskedName[]
  birth?: AskedBirth
  /** They are looking for a child who is not born yet, or the date is the day the birth was expected. */
  expected: boolean
  numbers: readonly AskedNumber[]
  phone?: string
  postcode?: Postcode
  /** Words of an address, with its house number. */
  street: readonly string[]
}

/** A text being read: each reader takes its words away. */
type Rest = { text: string }

function take(rest: Rest, form: RegExp): RegExpExecArray | undefined {
  const found = form.exec(rest.text)
  if (!found) return undefined
  rest.text = `${rest.text.slice(0, found.index)} ${rest.text.slice(found.index + found[0].length)}`
  return found
}

function takeNumbers(rest: Rest): { numbers: AskedNumber[]; phone?: string } {
  const numbers: AskedNumber[] = []
  const upn = take(rest, /\b[A-Z]\s?\d{11}[0-9A-Z]\b/i)
  if (upn && looksLikeUpn(upn[0])) numbers.push({ number: plainNumber(upn[0]), kind: 'upn', sure: true })
  const phone = take(rest, /(?:(?:\+|\b00)44\s*(?:\(0\)\s*)?|\b0)\d(?:[\s-]?\d){8,9}\b/)
  const ten = take(rest, /\b\d{3}[\s-]?\d{3}[\s-]?\d{4}\b/)
  if (ten) {
    numbers.push({ number: plainNumber(ten[0]), kind: isNhsNumber(ten[0]) ? 'nhs' : 'number', sure: true })
  }
  const digits = phone ? plainPhone(phone[0]) : ''
  // A local id may begin with 0 and be as long as a telephone number.
  if (phone)
    numbers.push({
      number: plainNumber(phone[0]),
      kind: isNhsNumber(phone[0]) ? 'nhs' : 'number',
      sure: false,
    })
  return digits === '' ? { numbers } : { numbers, phone: digits }
}

function takeStreet(rest: Rest): string[] {
  const types = [...STREET_TYPES, 'rd', 'ave', 'ln', 'cl', 'cres', 'st'].join('|')
  // A house number says where the address begins; without one it is the word or two before 'Road'.
  const numbered = take(
    rest,
    new RegExp(`\\b\\d{1,4}[a-z]?,?\\s+(?:[\\p{L}'’]+\\s+){1,3}?(?:${types})\\b\\.?`, 'iu'),
  )
  const found =
    numbered ?? take(rest, new RegExp(`(?<![\\p{L}])[\\p{L}'’]{3,}\\s+(?:${types})\\b\\.?(?=\\s|,|$)`, 'iu'))
  return found ? addressWords(found[0]) : []
}

/**
 * Reads what somebody typed to find a person: names in any order, a birth day however exact, an age, a postcode or
 * its beginning, part of an address, a local id, a UPN, an NHS number, a telephone number, in any mixture. Never
 * fails: what it cannot place is taken as a name or a number. `today` turns an age into birth days.
 */
export function readQuestion(text: string, today: Day): Question {
  const rest: Rest = { text: text.normalize('NFKC').slice(0, 200) }
  const expected =
    take(rest, /\b(?:unborn(?:\s+baby)?|due(?:\s+date)?|edd|expected|expecting)\b(?:\s+(?:on|in))?:?/i) !==
    undefined
  take(rest, /\b(?:d\.?o\.?b\.?|date of birth|born(?=\s+(?:on|in|about|around|\d)))(?:\s+(?:on|in)\b)?:?/i)
  take(rest, /\b(?:nhs|upn|local id|id|tel|phone)\b\s*(?:number|no\.?|id)?:?(?=\s*[a-z]?\d)/i)
  const { numbers, phone } = takeNumbers(rest)
  const street = takeStreet(rest)
  const postcode = anyPostcode(rest.text)
  if (postcode) {
    take(rest, new RegExp(postcode.said))
    numbers.push({ number: plainNumber(postcode.said), kind: 'number', sure: false })
  }
  const birth = readBirth(rest.text, today)
  if (birth) {
    rest.text = rest.text.replace(birth.words, ' ')
    if (/^\d+$/.test(birth.words.trim()))
      numbers.push({ number: birth.words.trim(), kind: 'number', sure: false })
  }
  const names = readNames(rest, numbers)
  if (birth?.asked.maybeName) names.push({ word: fold(birth.asked.maybeName), begun: false, maybe: true })
  return {
    text,
    names,
    expected,
    numbers,
    street,
    ...(birth ? { birth: birth.asked } : {}),
    ...(phone ? { phone } : {}),
    ...(postcode ? { postcode: { outward: postcode.outward, inward: postcode.inward } } : {}),
  }
}

/** The words left: those with a figure in them are numbers, the others names. */
function readNames(rest: Rest, numbers: AskedNumber[]): AskedName[] {
  const names: AskedName[] = []
  for (const part of rest.text.split(/[\s,;:()"“”]+/)) {
    const begun = /(?:…|\.{2,}|\*)$/.test(part)
    if (/\d/.test(part)) {
      const number = plainNumber(part)
      numbers.push({ number, kind: 'number', sure: number.length >= 3 })
      continue
    }
    const words = nameWords(part)
    words.forEach((word, at) => {
      names.push({ word, begun: begun && at === words.length - 1, maybe: MAYBE.has(word) })
    })
  }
  const last = names.at(-1)
  // The last word may still be being typed: unless a space or anything else came after it.
  if (last && fold(rest.text).endsWith(last.word) && /[\p{L}'’]$/u.test(rest.text)) last.begun = true
  return names
}

// Said around a name, and sometimes one.
const MAYBE = new Set(
  'baby child mother father of aka called named at in near lives living born and or the a'.split(' '),
)
