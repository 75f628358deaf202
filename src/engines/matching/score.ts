import { addressWords } from './address.ts'
import type { Candidate } from './candidate.ts'
import { formatNhsNumber, plainNumber, plainPhone } from './numbers.ts'
import { formatPostcode, wholePostcode } from './postcode.ts'
import type { AskedNumber, Question } from './question.ts'
import { scoreBirth } from './score-birth.ts'
import { type Part, scoreNames } from './score-names.ts'

/** How well a person fits a question. `why` is for people; empty when nothing fits. */
export type Score = { points: number; why: string[] }

/**
 * How well a candidate fits a question: more points, a better fit; none or fewer, not the person. Each reason
 * names what matched as the record has it. It shows only what the candidate holds: hand in only what the viewer
 * may see of a person.
 */
export function score(question: Question, candidate: Candidate): Score {
  const parts: Part[] = [scoreNames(question.names, candidate)]
  for (const asked of question.numbers) parts.push(scoreNumber(asked, candidate))
  if (question.birth) parts.push(scoreBirth(question.birth, candidate, question.expected))
  else if (question.expected && candidate.expected !== undefined)
    parts.push({ points: 10, why: ['Not born yet'] })
  if (question.phone) parts.push(scorePhone(question.phone, candidate))
  parts.push(scoreAddress(question, candidate))
  return { points: parts.reduce((sum, part) => sum + part.points, 0), why: parts.flatMap(part => part.why) }
}

/** The candidates that fit, best first; of equals, in the order they came. */
export function rank<T extends { candidate: Candidate }>(
  question: Question,
  found: readonly T[],
): (T & { score: Score })[] {
  return found
    .map(item => ({ ...item, score: score(question, item.candidate) }))
    .filter(item => item.score.points > 0)
    .sort((a, b) => b.score.points - a.score.points)
}

const LABELS = {
  'local-id': 'Local id',
  upn: 'UPN',
  'former-upn': 'Former UPN',
  nhs: 'NHS number',
  identifier: 'Number',
} as const

function scoreNumber(asked: AskedNumber, candidate: Candidate): Part {
  for (const { kind, number } of candidate.numbers) {
    const plain = plainNumber(number)
    const said = `${LABELS[kind]} ${kind === 'nhs' ? formatNhsNumber(number) : number}`
    if (plain === asked.number) return { points: 100, why: [said] }
    if (asked.number.length >= 4 && plain.startsWith(asked.number)) return { points: 30, why: [said] }
  }
  return { points: asked.sure ? -10 : 0, why: [] }
}

function scorePhone(asked: string, candidate: Candidate): Part {
  const found = candidate.phones.find(phone => plainPhone(phone) === asked)
  return found === undefined ? { points: -5, why: [] } : { points: 60, why: [`Telephone ${found}`] }
}

function scoreAddress(question: Question, candidate: Candidate): Part {
  const scored = candidate.addresses.map(address => scoreOneAddress(question, address))
  const best = scored.sort((a, b) => b.points - a.points)[0]
  if (best && best.points > 0) return best
  const asked = question.postcode !== undefined || question.street.length > 0
  return { points: asked ? -5 : 0, why: [] }
}

function scoreOneAddress({ postcode, street, names }: Question, address: string): Part {
  const known = wholePostcode(address)
  const words = addressWords(address)
  const inStreet = street.filter(word => words.includes(word)).length
  let points = street.length > 0 && inStreet === street.length ? 12 * inStreet : 4 * inStreet
  if (postcode && known?.outward === postcode.outward) {
    if (postcode.inward === '') points += 15
    else if (known.inward.startsWith(postcode.inward)) points += known.inward === postcode.inward ? 30 : 20
    else points += 4
  }
  // A word given with nothing to mark it may be a street or a place: a little, and never more than a name.
  points += 8 * names.filter(({ word, maybe }) => !maybe && word.length > 3 && words.includes(word)).length
  if (points <= 0) return { points: 0, why: [] }
  const onlyPostcode = street.length === 0 && known && points >= 15
  return { points, why: [`Address ${onlyPostcode ? formatPostcode(known) : address}`] }
}
