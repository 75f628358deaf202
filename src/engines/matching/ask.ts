import { type Day, isoDay, partsOf } from '../../core/day.ts'
import { type Key, type KeyKind, monthKey } from './keys.ts'
import { groupsSoundingLike, variantGroups } from './name-variants.ts'
import { sounds } from './phonetic.ts'
import type { AskedName, Question } from './question.ts'
import type { AskedBirth } from './question-dates.ts'

/** A key to look for. A beginning finds every key of its kind that starts so. */
export type AskedKey = Key & { beginning: boolean }

/**
 * One thing the question says, with the keys that answer it: any of them will do. `first` are looked for first,
 * `wider` when those find too few people. A person who answers more of the terms comes before one who answers fewer.
 */
export type AskedTerm = { said: string; first: readonly AskedKey[]; wider: readonly AskedKey[] }

const whole = (kind: KeyKind, key: string): AskedKey => ({ kind, key, beginning: false })
const beginning = (kind: KeyKind, key: string): AskedKey => ({ kind, key, beginning: true })

function nameTerm({ word, begun }: AskedName): AskedTerm {
  const groups = variantGroups(word)
  const first = [
    begun && word.length >= 2 ? beginning('word', word) : whole('word', word),
    ...groups.map(group => whole('variant', group)),
    ...sounds(word).map(sound => whole('sound', sound)),
  ]
  const wider = [
    ...(begun || word.length < 3 ? [] : [beginning('word', word)]),
    ...(groups.length > 0 ? [] : groupsSoundingLike(word).map(group => whole('variant', group))),
    ...(word.length > 2 ? [whole('street', word)] : []),
  ]
  return { said: word, first, wider }
}

function birthTerm(birth: AskedBirth, expected: boolean): AskedTerm {
  const { earliest, latest } = birth
  const keys = expected ? [] : bornKeys(birth)
  const due = monthsOf(earliest, latest).map(month => whole('expected-month', month))
  const wider = birth.swapped === undefined ? [] : [whole('born', isoDay(birth.swapped))]
  if (birth.said === 'day') wider.push(...inMonth(monthKey(earliest)))
  return { said: isoDay(earliest), first: [...keys, ...due], wider }
}

function bornKeys({ earliest, latest, said }: AskedBirth): AskedKey[] {
  if (said === 'day') return [whole('born', isoDay(earliest))]
  const months = monthsOf(earliest, latest)
  if (months.length > 0 && months.length <= 7) return months.flatMap(inMonth)
  const years: AskedKey[] = []
  for (let year = partsOf(earliest).year; year <= partsOf(latest).year; year++)
    years.push(whole('born-year', String(year)), beginning('born', `${year}-`))
  return years
}

/** Births in a month: those whose day is known, and those of which only the month is. */
const inMonth = (month: string): AskedKey[] => [whole('born-month', month), beginning('born', `${month}-`)]

/** The months from one day to another, '2014-03'; none when they are more than twelve. */
function monthsOf(from: Day, to: Day): string[] {
  const [a, b] = [partsOf(from), partsOf(to)]
  const count = (b.year - a.year) * 12 + b.month - a.month + 1
  if (count > 12) return []
  return Array.from({ length: count }, (_, n) => {
    const month = a.year * 12 + a.month - 1 + n
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
  })
}

/** The keys that answer a question, term by term: what the database half looks up. */
export function askKeys(question: Question): AskedTerm[] {
  const terms = question.names.filter(name => !name.maybe).map(nameTerm)
  if (question.birth) terms.push(birthTerm(question.birth, question.expected))
  for (const { number } of question.numbers) {
    const key = number.length >= 4 ? beginning('number', number) : whole('number', number)
    terms.push({ said: number, first: [key], wider: [] })
  }
  if (question.phone) terms.push({ said: question.phone, first: [whole('phone', question.phone)], wider: [] })
  if (question.postcode) {
    const { outward, inward } = question.postcode
    terms.push({
      said: outward + inward,
      first: [beginning('postcode', `${outward} ${inward}`)],
      wider: inward === '' ? [] : [beginning('postcode', `${outward} `)],
    })
  }
  for (const word of question.street) {
    if (word.length > 2 && !/\d/.test(word))
      terms.push({ said: word, first: [whole('street', word)], wider: [] })
  }
  return terms
}
