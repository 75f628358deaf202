import { endOf, startOf } from '../../core/collection-year.ts'
import { collectionOf } from '../../returns/ssda903/rules/collection.ts'
import { NEWEST, RULES } from '../../returns/ssda903/rules/index.ts'
import { checkPart, holdFiles, TABLES } from '../../returns/ssda903/validating/check-part.ts'
import type { Kind, YearAsked } from './kind.ts'

/** The rules of a year, and what they know beside the tables. */
export const rulesOf = ({ year, form, authority }: YearAsked) => ({
  rules: RULES,
  collection: collectionOf(year, startOf(year), endOf(year), { form, authority }),
})

/** The SSDA903 return of children looked after, this year's and last year's. */
export const SSDA903: Kind = {
  called: 'SSDA903 return',
  newest: NEWEST,
  yearOf: () => undefined,
  refusesYear: year =>
    year === NEWEST ? undefined : `Only the rules of ${NEWEST} are written yet, not those of ${year}.`,
  tables: TABLES,
  hold: holdFiles,
  check(held, asked, part) {
    const { rules, collection } = rulesOf(asked)
    return checkPart(held, rules, collection, part)
  },
  telling(asked) {
    const { rules } = rulesOf(asked)
    return rule => rules[rule]!
  },
  broken: () => [],
}
