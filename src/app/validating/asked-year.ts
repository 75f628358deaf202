import { type CollectionYear, parseYear } from '../../core/collection-year.ts'
import type { DetectedReturn, Problem } from '../../returns/reading/index.ts'
import { NEWEST, RULE_YEARS } from '../../returns/ssda903/rules/index.ts'

/** Reads the year whose rules are asked, as it is typed; `wrong` says in a sentence why there are none. */
export function askedYear(text: string): { year: CollectionYear } | { wrong: string } {
  const year = parseYear(text)
  if (year === undefined) return { wrong: `--year “${text}” is not a year. Write it as ${NEWEST}.` }
  if (RULE_YEARS.includes(year)) return { year }
  return { wrong: `There are no rules of ${year}: those of ${RULE_YEARS[0]} to ${NEWEST} are written.` }
}

/** The year whose rules a return is held to: the one that is asked or the one its dates speak for, else the newest, with a doubt that says so. */
export function yearToAsk(
  asked: CollectionYear | undefined,
  { year, yearReason = '' }: Pick<DetectedReturn, 'year' | 'yearReason'>,
): { year: CollectionYear; doubts: Problem[] } {
  if (asked !== undefined) return { year: asked, doubts: [] }
  const doubt = (message: string): Problem => ({
    file: '',
    message: `${message} Say --year to choose another.`,
    severity: 'doubt',
  })
  if (year === undefined)
    return { year: NEWEST, doubts: [doubt(`No date says which year it is: held to the rules of ${NEWEST}.`)] }
  if (RULE_YEARS.includes(year))
    return { year, doubts: [doubt(`Held to the rules of ${year}: ${yearReason}`)] }
  return {
    year: NEWEST,
    doubts: [doubt(`${yearReason} There are no rules of that year: held to those of ${NEWEST}.`)],
  }
}
