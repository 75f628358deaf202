import type { Candidate } from './candidate.ts'
import { type Likeness, likeness, similarity } from './name-likeness.ts'
import { fold, nameWords, searchWords } from './normalise.ts'
import type { AskedName } from './question.ts'

/** Points for a part of a question, and why, in words a person reads. */
export type Part = { points: number; why: string[] }

const POINTS: Readonly<Record<Likeness, number>> = {
  same: 30,
  variant: 25,
  begins: 22,
  sounds: 17,
  spelling: 16,
}
const NOT_FOUND = -10
const OTHER_NAME = 3

type Found = { points: number; how: Likeness; known: string; full: string; other: boolean; at: number }

function foundIn(asked: AskedName, full: string, other: boolean): Found[] {
  const order = nameWords(full)
  return searchWords(full).flatMap(known => {
    const how = likeness(asked.word, known)
    if (how === undefined || (asked.maybe && how !== 'same')) return []
    // Of two names equally alike the closer spelling comes first.
    const points =
      POINTS[how] - (other ? OTHER_NAME : 0) + (how === 'same' ? 0 : 3 * similarity(asked.word, known))
    return [{ points, how, known, full, other, at: order.indexOf(known) }]
  })
}

/** The word as the record spells it: 'O’Brien' for 'obrien'. */
function asWritten(full: string, known: string): string {
  return full.split(/\s+/).find(part => fold(part).replaceAll(' ', '') === known) ?? full
}

function reason({ how, known, full, other }: Found, first: boolean): string {
  const written = asWritten(full, known)
  if (other) return `Also known as ${full}`
  if (how === 'same') return 'Name matches'
  if (how === 'begins') return `Name begins like “${written}”`
  if (how === 'sounds') return `Name sounds like “${written}”`
  return `${first ? 'First name' : 'Name'} spelt another way: “${written}”`
}

/** How well the names asked for fit a person's names, in any order. */
export function scoreNames(asked: readonly AskedName[], candidate: Candidate): Part {
  const main = candidate.names[0] ?? ''
  const hits: Found[] = []
  let points = 0
  let missed = 0
  for (const name of asked) {
    const found = [
      ...foundIn(name, main, false),
      ...[...candidate.names.slice(1), ...candidate.otherNames].flatMap(full => foundIn(name, full, true)),
    ].filter(({ known, full }) => !hits.some(hit => hit.known === known && hit.full === full))
    const best = found.sort((a, b) => b.points - a.points)[0]
    if (best) hits.push(best)
    else if (!name.maybe) missed++
    points += best ? best.points : name.maybe ? 0 : NOT_FOUND
  }
  if (hits.length === 0) return { points, why: [] }
  if (missed === 0 && hits.length > 1) points += 10
  const last = nameWords(main).length - 1
  const why = new Set(hits.map(hit => reason(hit, hit.at === 0 && last > 0)))
  if (hits.length > 1 && hits.every(hit => hit.at >= 0) && hits[0]!.at === last && hits[1]!.at < last) {
    why.add('Names in the other order')
  }
  return { points, why: [...why] }
}
