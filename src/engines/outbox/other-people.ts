import { variantGroups } from '../matching/index.ts'
import { holds, runTogether, wordsOf } from './find-words.ts'

const TITLED =
  /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|PC|DC|DS|Sgt|Nurse)\.?\s+(\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}’'-]+)?)/gu
// 'May' and 'June' are months after these, or beside a number.
const BEFORE_MONTH = new Set('in since by until during of last next this every from'.split(' '))
const MONTHS = new Set(['april', 'may', 'june', 'august'])

/**
 * Other people whom a text names: those of `known` (people of the record) by any word of their name, and whoever
 * stands there with a title, or by a first name. `among` are the child, the reader and the author: not others.
 */
export function othersNamed(text: string, known: readonly string[], among: readonly string[]): string[] {
  const own = new Set(among.flatMap(wordsOf))
  const isOther = (name: string) => wordsOf(name).some(word => !own.has(word))
  const capitals = new Set((text.match(/\p{Lu}[\p{L}’'-]+/gu) ?? []).flatMap(wordsOf))
  const together = runTogether(text)
  const ofRecord = known.filter(
    name =>
      isOther(name) &&
      (holds(together, name) ||
        wordsOf(name).some(word => word.length > 2 && !own.has(word) && capitals.has(word))),
  )
  const isTold = (name: string) =>
    ofRecord.some(one => wordsOf(name).every(word => own.has(word) || wordsOf(one).includes(word)))
  const met = [...titled(text), ...byFirstName(text)].filter(name => isOther(name) && !isTold(name))
  return [...new Set([...ofRecord, ...met.filter((name, at) => !withinAnother(name, met, at))])]
}

const titled = (text: string): string[] => [...text.matchAll(TITLED)].map(found => found[1] ?? '')

/** Names that begin with a first name the matching engine knows: 'Dave', 'Joan Archer'. */
function byFirstName(text: string): string[] {
  const names: string[] = []
  for (const found of text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}’'-]+(?:[ \t]+\p{Lu}[\p{L}’'-]+)*/gu)) {
    const words = found[0].split(/[ \t]+/)
    const before = text.slice(0, found.index)
    const at = words.findIndex(word => wordsOf(word).some(part => variantGroups(part).length > 0))
    if (at < 0) continue
    const name = words
      .slice(at)
      .join(' ')
      .replace(/[’']s$/, '')
    const begins = at === 0 && /(^|[.!?:\n])\s*$/.test(before)
    // A first word has its capital from where it stands: 'Will you', 'May we'.
    if (begins && words.length === 1) continue
    if (words.length === 1 && isMonth(name, before, text.slice(found.index + found[0].length))) continue
    names.push(name)
  }
  return names
}

const isMonth = (word: string, before: string, after: string): boolean =>
  MONTHS.has(word.toLowerCase()) &&
  (/^\s*\d/.test(after) || /\d\s*$/.test(before) || BEFORE_MONTH.has(wordsOf(before).at(-1) ?? ''))

const withinAnother = (name: string, all: readonly string[], at: number): boolean =>
  all.some((other, n) => n !== at && other.length > name.length && holds(runTogether(other), name))

/** Whether an author confirmed somebody: every word of the name stands in one name they gave. */
export const isConfirmed = (name: string, confirmed: readonly string[]): boolean =>
  confirmed.some(one => wordsOf(name).every(word => wordsOf(one).includes(word)))
