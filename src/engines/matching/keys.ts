import { type Day, isoDay, parseDay, partsOf } from '../../core/day.ts'
import { addressWords, tellingWords } from './address.ts'
import type { Entry } from './fields.ts'
import { variantGroups } from './name-variants.ts'
import { searchWords } from './normalise.ts'
import { plainNumber, plainPhone } from './numbers.ts'
import { sounds } from './phonetic.ts'
import { formatPostcode, wholePostcode } from './postcode.ts'

/** Ways a key can be looked up by: the kinds of the search engine's keys. */
export type KeyKind =
  | 'word'
  | 'sound'
  | 'variant'
  | 'born'
  | 'born-month'
  | 'born-year'
  | 'expected'
  | 'expected-month'
  | 'street'
  | 'postcode'
  | 'number'
  | 'phone'

/** One key of an entry, or of a question. */
export type Key = { kind: KeyKind; key: string }

const key = (kind: KeyKind, text: string): Key => ({ kind, key: text })

/** Whether a key is kept among the words too: those of names and streets, where close spellings are sought. */
export const isWord = ({ kind }: Key): boolean => kind === 'word' || kind === 'street'

/** The keys a name is found by: each word, how it sounds, and the group of names it varies. */
export const nameKeys = (words: readonly string[]): Key[] =>
  words.flatMap(word => [
    key('word', word),
    ...sounds(word).map(sound => key('sound', sound)),
    ...variantGroups(word).map(group => key('variant', group)),
  ])

/** '2014-03' */
export const monthKey = (d: Day): string => isoDay(d).slice(0, 7)

function bornKeys(value: string): Key[] {
  const range = readRange(value)
  if (!range) return []
  const [from, to] = range
  // A day begins with its month and year, which are looked for as beginnings: a quarter fewer keys for everyone.
  if (from === to) return [key('born', isoDay(from))]
  const years: Key[] = []
  // Someone whose birth is known within ten years is not found by year: that would be no help to anybody.
  for (let year = partsOf(from).year; year <= Math.min(partsOf(to).year, partsOf(from).year + 9); year++) {
    years.push(key('born-year', String(year)))
  }
  return [...(monthKey(from) === monthKey(to) ? [key('born-month', monthKey(from))] : []), ...years]
}

/** Reads '2014-03-12' or '2014-01-01/2014-12-31'; undefined for anything else. */
export function readRange(value: string): [Day, Day] | undefined {
  const [first = '', last = first] = value.split('/')
  const [from, to] = [parseDay(first.trim()), parseDay(last.trim())]
  return from === undefined || to === undefined || to < from ? undefined : [from, to]
}

// With its space, so that its first half is a beginning of it and of no other: 'WV1 ' does not begin 'WV10 9XX'.
function postcodeKeys(value: string): Key[] {
  const postcode = wholePostcode(value)
  return postcode ? [key('postcode', formatPostcode(postcode))] : []
}

function keysOf({ field, value }: Entry): Key[] {
  switch (field) {
    case 'name':
    case 'other-name':
      return nameKeys(searchWords(value))
    case 'born':
      return bornKeys(value)
    case 'expected': {
      const d = parseDay(value)
      return d === undefined ? [] : [key('expected', isoDay(d)), key('expected-month', monthKey(d))]
    }
    case 'address':
      return [...tellingWords(addressWords(value)).map(word => key('street', word)), ...postcodeKeys(value)]
    case 'postcode':
      return postcodeKeys(value)
    case 'phone':
    case 'telephone':
      return plainPhone(value) === '' ? [] : [key('phone', plainPhone(value))]
    default:
      return plainNumber(value) === '' ? [] : [key('number', plainNumber(value))]
  }
}

/** Every key an entry is found by, each once; none when the value cannot be read. Used to index. */
export function searchKeys(entry: Entry): Key[] {
  const found = new Map(keysOf(entry).map(k => [`${k.kind} ${k.key}`, k]))
  return [...found.values()]
}
