import { endOf, startOf } from '../../core/collection-year.ts'
import type { Problem } from '../../returns/reading/index.ts'
import { knownOf } from '../../returns/ssda903/beside/known.ts'
import { collectionOf } from '../../returns/ssda903/rules/collection.ts'
import { NEWEST, RULE_YEARS, rulesOfYear } from '../../returns/ssda903/rules/index.ts'
import { checkPart, holdFiles, rulesNotRun, TABLES } from '../../returns/ssda903/validating/check-part.ts'
import type { Kind, YearAsked } from './kind.ts'

/** The rules of a year, and what they know beside the tables. */
export const rulesOf = ({ year, form, beside = {} }: YearAsked) => ({
  rules: rulesOfYear(year),
  collection: { ...collectionOf(year, startOf(year), endOf(year), { form }), ...knownOf(beside) },
})

/** The SSDA903 return of children looked after, this year's and last year's. */
export const SSDA903: Kind = {
  called: 'SSDA903 return',
  refusesYear: year =>
    RULE_YEARS.includes(year)
      ? undefined
      : `There are no rules of ${year}: those of ${RULE_YEARS[0]} to ${NEWEST} are written.`,
  yearToAsk(asked, { year, yearReason = '' }) {
    if (asked !== undefined) return { year: asked, doubts: [] }
    if (year === undefined)
      return {
        year: NEWEST,
        doubts: [doubt(`No date says which year it is: held to the rules of ${NEWEST}.`)],
      }
    if (RULE_YEARS.includes(year))
      return { year, doubts: [doubt(`Held to the rules of ${year}: ${yearReason}`)] }
    return {
      year: NEWEST,
      doubts: [doubt(`${yearReason} There are no rules of that year: held to those of ${NEWEST}.`)],
    }
  },
  childColumn: 'CHILD',
  tables: TABLES,
  hold: holdFiles,
  check(held, asked, part) {
    const { rules, collection } = rulesOf(asked)
    return checkPart(held, rules, collection, part)
  },
  notRun(held, asked) {
    const { rules, collection } = rulesOf(asked)
    return rulesNotRun(held, rules, collection)
  },
  telling(asked) {
    const { rules } = rulesOf(asked)
    return rule => rules[rule]!
  },
  broken: () => [],
}

const doubt = (message: string): Problem => ({
  file: '',
  message: `${message} Say the collection year where it is another.`,
  severity: 'doubt',
})
