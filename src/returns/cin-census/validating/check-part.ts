import {
  type Counted,
  checkPart as checkPartBy,
  type Held,
  Holding,
  type Part,
  type PartChecked,
  type Sheets,
} from '../../checking/index.ts'
import { SaidOnce } from '../../reading/said-once.ts'
import type { Problem, SourceFile } from '../../reading/source-row.ts'
import { type AnyRule, type AnyWholeRule, type Census, isAboutRows } from '../rules/rule.ts'
import { sheetsOfHeld } from '../rules/sheets.ts'
import { TABLE_NAMES, type Tables } from '../rules/tables.ts'
import { holdCensus } from './hold-census.ts'

/** Reads census files, and holds their rows by lots of children; what is out of place in the files comes with them. */
export async function holdFiles(
  files: readonly { source: SourceFile }[],
  lots: number,
): Promise<{ held: Held; problems: Problem[] }> {
  const holding = new Holding(lots)
  const problems = new SaidOnce()
  for (const { source } of files) await holdCensus(source, holding, problems.add)
  return { held: holding.end(), problems: problems.all() }
}

/** Runs the rules over a part of the children of the census; what rules about the whole return count comes with it. */
export function checkPart(
  held: readonly Held[],
  rules: readonly AnyRule[],
  census: Census,
  part: Part,
): PartChecked {
  const whole = rules.filter((one): one is AnyWholeRule => !isAboutRows(one))
  return checkPartBy<Census>(
    held,
    {
      rules: rules.filter(isAboutRows),
      knows: census,
      tables: TABLE_NAMES,
      sheetsOf: sheetsOfHeld,
      childrenIn,
      count: sheets => counted(whole, sheets, census),
    },
    part,
  )
}

const counted = (rules: readonly AnyWholeRule[], sheets: Sheets, census: Census): Counted =>
  Object.fromEntries(rules.map(rule => [rule.code, rule.counts(sheets as never, census)]))

/** How many children there are; each that says no name of its own is one. */
function childrenIn({ ChildIdentifiers }: Sheets): number {
  const rows = (ChildIdentifiers?.rows ?? []) as readonly Tables['ChildIdentifiers'][]
  const named = new Set<string>()
  let nameless = 0
  for (const { LAchildID } of rows)
    if (LAchildID === null) nameless += 1
    else named.add(LAchildID)
  return named.size + nameless
}
