import { formatDay, partsOf } from '../../core/day.ts'
import { formatInexact } from '../../core/inexact.ts'
import type { Candidate } from './candidate.ts'
import type { AskedBirth } from './question-dates.ts'
import type { Part } from './score-names.ts'

const CONTRADICTS: Part = { points: -15, why: [] }
const NOTHING: Part = { points: 0, why: [] }
const SAID = { day: 40, month: 26, year: 18, about: 14 }

/** How well a birth day asked for fits a person's birth day, or the day an unborn child is expected. */
export function scoreBirth(asked: AskedBirth, candidate: Candidate, expected: boolean): Part {
  const born = candidate.born ? scoreBorn(asked, candidate.born) : NOTHING
  const due = candidate.expected === undefined ? NOTHING : scoreExpected(asked, candidate.expected)
  if (candidate.expected === undefined) return born
  if (expected || !candidate.born) return due.points === 0 ? born : due
  return born.points >= due.points ? born : due
}

function scoreBorn(asked: AskedBirth, born: NonNullable<Candidate['born']>): Part {
  const said = `Born ${formatInexact(born)}`
  const exact = born.earliest === born.latest
  const overlap = born.earliest <= asked.latest && born.latest >= asked.earliest
  if (overlap) return { points: exact ? SAID[asked.said] : Math.min(20, SAID[asked.said]), why: [said] }
  if (exact && asked.swapped === born.earliest) {
    return { points: 24, why: [`${said}: day and month the other way round`] }
  }
  if (asked.said === 'day' && exact) return nearDay(asked, born.earliest, said)
  const apart = Math.max(asked.earliest - born.latest, born.earliest - asked.latest)
  return apart <= 366 ? { points: 6, why: [`${said}, near what was asked`] } : CONTRADICTS
}

/** One figure wrong is how a half-remembered or mistyped birth day usually fails. */
function nearDay(asked: AskedBirth, born: AskedBirth['earliest'], said: string): Part {
  const [a, b] = [partsOf(asked.earliest), partsOf(born)]
  const wrong = [a.year !== b.year, a.month !== b.month, a.date !== b.date].filter(Boolean).length
  const near = Math.abs(asked.earliest - born) <= 31
  if (wrong > 1 && !near) return CONTRADICTS
  const points = wrong === 1 && Math.abs(a.year - b.year) <= 2 ? 14 : near ? 10 : 5
  return { points, why: [`${said}, near what was asked`] }
}

// A birth comes a fortnight either side of the day it was expected, and most before or after that are known.
const FORTNIGHT = 14

function scoreExpected(asked: AskedBirth, expected: NonNullable<Candidate['expected']>): Part {
  const why = [`Expected ${formatDay(expected)}`]
  if (asked.earliest <= expected && expected <= asked.latest) return { points: SAID[asked.said], why }
  const apart = Math.max(asked.earliest - expected, expected - asked.latest)
  return apart <= FORTNIGHT ? { points: 20, why } : CONTRADICTS
}
