import { wholePostcode } from '../matching/index.ts'
import { isNumber, numberIn } from './find-numbers.ts'
import { holds, runTogether, wordsOf } from './find-words.ts'
import type { Reader } from './message.ts'

/** Something a reader must not know. */
export type Withheld = {
  /** In plain words, after 'it holds': 'an address that is kept from somebody'. Shown to the author. */
  what: string
  /** Every wording it would be known by: a name, a street, a postcode, a number. */
  words: readonly string[]
  /** From whom it is kept, as the record says it; left out where it is kept from this reader. Never shown. */
  from?: string
}

/** What was found: what it is, and the words of the text by which it was found. */
export type FoundWithheld = { what: string; words: string }

/** What a text holds of what is withheld. */
export function withheldIn(text: string, withheld: readonly Withheld[]): FoundWithheld[] {
  const together = runTogether(text)
  return withheld.flatMap(({ what, words }) => {
    for (const one of words) {
      const found = isNumber(one) ? numberIn(text, one) : holds(together, one) ? one : undefined
      if (found !== undefined) return [{ what, words: found }]
    }
    return []
  })
}

/**
 * Whether something kept from `from` may be kept from this reader: yes, unless the record names somebody of another
 * first name. 'Her father' names nobody, and so could be any reader.
 */
export function mayBeKeptFrom(from: string | undefined, reader: Reader): boolean {
  if (from === undefined) return true
  const named = from.match(/\p{Lu}[\p{L}’'-]+/gu) ?? []
  if (named.length < 2) return true
  const [forename] = wordsOf(reader.name).filter(word => !TITLES.has(word))
  return forename === undefined || named.flatMap(wordsOf).includes(forename)
}

const TITLES = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr'])

const SHORT: readonly (readonly string[])[] = [
  ['road', 'rd'],
  ['street', 'st', 'str'],
  ['avenue', 'ave', 'av'],
  ['lane', 'ln'],
  ['drive', 'dr'],
  ['close', 'cl'],
  ['court', 'ct'],
  ['crescent', 'cres'],
  ['gardens', 'gdns'],
  ['place', 'pl'],
  ['square', 'sq'],
  ['terrace', 'terr', 'ter'],
]

/**
 * The wordings by which an address would be known: house and street, the street alone, the postcode. Not the town:
 * a letter may say that.
 */
export function wordsOfAddress(lines: string, postcode: string | null): string[] {
  const parts = lines
    .split(/[,\n]/)
    .map(part => part.trim())
    .filter(part => part !== '')
  // What comes after the house and its street is a town or a district.
  const street = parts.findIndex(part => /^\d+\w?\s+\p{L}/u.test(part))
  const telling = parts.slice(0, street < 0 ? 2 : street + 1)
  const wordings = telling
    .filter(
      (part, at) => !/^(flat|room|unit|apartment)\s*\w{1,3}$/i.test(part) && (at === 0 || /\s/.test(part)),
    )
    .flatMap(part => [part, part.replace(/^\d+\w?\s+/, '')])
    .filter(part => wordsOf(part).length > 1 || /\d/.test(part) || telling.length === 1)
    .flatMap(withShortForms)
  const whole = wholePostcode(`${postcode ?? ''} ${lines}`)
  return [
    ...new Set([...wordings, ...(whole ? [`${whole.outward} ${whole.inward}`] : postcode ? [postcode] : [])]),
  ]
}

function withShortForms(part: string): string[] {
  const words = part.split(/\s+/)
  const last = words.at(-1)?.toLowerCase().replace(/\W/g, '') ?? ''
  const forms = SHORT.find(group => group.includes(last))
  return forms ? forms.map(form => [...words.slice(0, -1), form].join(' ')) : [part]
}

/**
 * The wordings by which a person would be known: the whole name, and each word of it that none of `sharedWith` bears
 * too: a child's own family name tells nobody who else was meant.
 */
export function wordsOfName(name: string, sharedWith: readonly string[] = []): string[] {
  const shared = new Set(sharedWith.flatMap(wordsOf))
  const own = wordsOf(name).filter(word => word.length > 2 && !TITLES.has(word) && !shared.has(word))
  return [...new Set([name, ...own])]
}
