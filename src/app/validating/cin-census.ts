import { censusOf } from '../../returns/cin-census/rules/census.ts'
import { fieldsOf } from '../../returns/cin-census/rules/fields.ts'
import { NEWEST, ruledAs, rulesIn } from '../../returns/cin-census/rules/index.ts'
import { type AnyRowRule, type AnyWholeRule, isAboutRows } from '../../returns/cin-census/rules/rule.ts'
import { TABLE_NAMES } from '../../returns/cin-census/rules/tables.ts'
import { checkPart, holdFiles } from '../../returns/cin-census/validating/check-part.ts'
import { halvesOf, holdPart, joined } from '../../returns/cin-census/validating/parts.ts'
import type { Kind, Told, YearAsked } from './kind.ts'

const rulesOf = ({ year, drafts = false }: YearAsked) => rulesIn(year, { drafts })

/** What is told of a rule, by the table in which it finds a row. */
const toldOf = (rule: AnyRowRule, atFirst: boolean): Record<string, Told> =>
  Object.fromEntries(
    Object.keys(rule.fields).map(table => [table, { ...rule, fields: fieldsOf(rule, table, atFirst) }]),
  )

/** The children in need census. */
export const CIN_CENSUS: Kind = {
  called: 'children in need census',
  refusesYear: () => undefined,
  yearToAsk(asked, found) {
    // Its header says it.
    const year = asked ?? found.year ?? NEWEST
    const near = ruledAs(year)
    const isWritten = near === year
    const message = `The rules of ${year} are not written: those of ${near} are asked, with the days and codes of ${year}.`
    return { year, doubts: isWritten ? [] : [{ file: '', message, severity: 'doubt' }] }
  },
  childColumn: 'LAchildID',
  tables: TABLE_NAMES,
  hold: holdFiles,
  halves: { of: halvesOf, hold: holdPart, joined },
  check: (held, asked, part) => checkPart(held, rulesOf(asked), censusOf(asked.year), part),
  // A census is one file, in which every table may have rows: nothing else is asked beside it.
  notRun: () => [],
  telling(asked) {
    const rules = rulesOf(asked).filter(isAboutRows)
    const [whole, first] = [false, true].map(atFirst => rules.map(rule => toldOf(rule, atFirst)))
    return (nth, table, atFirst) => (atFirst ? first! : whole!)[nth]![table]!
  },
  broken: (asked, counted) =>
    rulesOf(asked)
      .filter((one): one is AnyWholeRule => !isAboutRows(one))
      .filter(({ code, isWrong }) => isWrong((counted[code] ?? {}) as never)),
}
