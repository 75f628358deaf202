import type { Day } from '../../core/day.ts'
import { FROM, NEEDS, type Outcome } from './outcomes.ts'

/**
 * The problems of the programme before October 2022, of which a family had at least two (Financial Framework for the
 * Expanded Troubled Families Programme, DCLG 2015). School attendance and work are not in the record.
 */
const PROBLEM: Partial<Record<Outcome, string>> = {
  crime: 'crime',
  relationships: 'help',
  safe: 'help',
  'domestic-abuse': 'domestic abuse',
  health: 'health',
  // Drugs and alcohol stood among the range of health problems.
  substances: 'health',
}
const PROBLEMS_NEEDED = 2

/** Whether a family in whom these outcomes were found to be needed meets the criteria of a day. */
export function meetsCriteria(found: Iterable<Outcome>, on: Day): boolean {
  const outcomes = new Set(found)
  if (on >= FROM) return outcomes.size >= NEEDS
  return new Set([...outcomes].flatMap(one => PROBLEM[one] ?? [])).size >= PROBLEMS_NEEDED
}
