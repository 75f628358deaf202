import { Finding, type Found } from './faults.ts'
import { type Held, type Lot, lotsOf, wholeTables } from './held.ts'
import type { RunRule, Sheets } from './rule.ts'

/** Which lots of children are checked: every `of`th, from the `nth`. */
export type Part = { nth: number; of: number; lots: number }

/** What came of checking one part. */
export type PartChecked = {
  children: number
  found: Found
  /** What rules about the whole return counted, where the return has any. */
  counted?: Counted
}

/** Numbers by name that a rule about the whole return counts, by its code. Those of all parts are added up. */
export type Counted = Readonly<Record<string, Readonly<Record<string, number>>>>

/** How the rows of a return are checked. `K` is what its rules know beside the tables. */
export type Checks<K> = {
  rules: readonly RunRule<K>[]
  knows: K
  /** Every name under which rows may be found. */
  tables: readonly string[]
  /** Whether anybody looks at the rows of a table; at all of them, where this is left out. */
  isRead?(table: string): boolean
  sheetsOf(lot: Lot): Sheets
  childrenIn(sheets: Sheets): number
  /** What the rules about the whole return count in these sheets. */
  count?(sheets: Sheets): Counted
}

/**
 * Runs rules over a part of the children of a return, whichever files their rows came in. The first part also runs the rules that
 * compare children with one another.
 */
export function checkPart<K>(
  held: readonly Held[],
  { rules, knows, tables, isRead, sheetsOf, childrenIn, count }: Checks<K>,
  { nth, of, lots }: Part,
): PartChecked {
  const finding = new Finding<K>(rules, tables)
  let children = 0
  let counted: Counted = {}
  for (const lot of lotsOf(held, lots, one => one % of === nth, isRead)) {
    const sheets = sheetsOf(lot)
    children += childrenIn(sheets)
    finding.run(sheets, knows, false)
    if (count) counted = addedUp([counted, count(sheets)])
  }
  const across = rules.flatMap(rule => (rule.across ? rule.reads : []))
  if (nth === 0 && across.length > 0)
    finding.run(sheetsOf(wholeTables(held, name => across.includes(name))), knows, true)
  return { children, found: finding.end(), ...(count ? { counted } : {}) }
}

/** What several parts counted, each number added to the others of its name. */
export function addedUp(all: readonly Counted[]): Counted {
  const sums: Record<string, Record<string, number>> = {}
  for (const counted of all)
    for (const [code, numbers] of Object.entries(counted)) {
      sums[code] ??= {}
      for (const [name, number] of Object.entries(numbers))
        sums[code][name] = (sums[code][name] ?? 0) + number
    }
  return sums
}
