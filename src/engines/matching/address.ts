import { fold } from './normalise.ts'
import { withoutPostcode } from './postcode.ts'

const TYPES: Readonly<Record<string, string>> = {
  rd: 'road',
  ave: 'avenue',
  av: 'avenue',
  ln: 'lane',
  dr: 'drive',
  cl: 'close',
  ct: 'court',
  cres: 'crescent',
  gdns: 'gardens',
  gr: 'grove',
  pl: 'place',
  sq: 'square',
  terr: 'terrace',
  ter: 'terrace',
  wy: 'way',
  str: 'street',
}
/** The words that end a street’s name. */
export const STREET_TYPES: ReadonlySet<string> = new Set([
  ...Object.values(TYPES),
  ...'walk row rise hill mews view green park parade croft drove fold yard gate villas mount'.split(' '),
])
const TOO_COMMON = new Set([...STREET_TYPES, ...'flat house room apartment the of upper lower'.split(' ')])

/** The words of an address without its postcode, folded; short forms of street types in full ('Rd' is road). */
export function addressWords(address: string): string[] {
  return withoutPostcode(address)
    .split(/[,\n]/)
    .flatMap(line => {
      const words = fold(line).split(' ').filter(Boolean)
      return words.map((word, at) => {
        // 'St' begins a saint's name and ends a street's.
        if (word === 'st') return at === words.length - 1 ? 'street' : 'saint'
        return at > 0 ? (TYPES[word] ?? word) : word
      })
    })
}

/** The words of an address worth looking for: not numbers, not 'road' or 'flat'. */
export const tellingWords = (words: readonly string[]): string[] =>
  words.filter(word => word.length > 2 && !/\d/.test(word) && !TOO_COMMON.has(word))
