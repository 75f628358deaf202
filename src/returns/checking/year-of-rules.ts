import { type CollectionYear, parseYear } from '../../core/collection-year.ts'

/**
 * What a collection year changed in the rules of the year before; the first year that is written adds all it has. `R` is a rule of
 * the return, found by its code.
 */
export type YearOfRules<R> = {
  /** Rules that are asked for the first time. */
  added: readonly R[]
  /** Rules that were asked before in another form: the form from this year on. */
  changed?: readonly R[]
  /** Codes of rules whose words and work stay, while the codes of the return that they look at change. */
  recoded?: readonly string[]
  /** Codes of rules that are asked no more. */
  removed?: readonly string[]
  /** Rules that were announced for this year and taken back: asked in no year. */
  withdrawn?: readonly R[]
}

// 710 before 1000, 205A before 205B, letters last. An Intl.Collator that says so takes longer to make than all years to sort.
const placeOf = (code: string): string =>
  code.toUpperCase().replace(/\d+/g, digits => digits.padStart(6, '0'))

/** The rules of a year in the order of their codes, from those of the year before and what it changed. */
export function rulesAfter<R extends { code: string }>(
  before: readonly R[],
  { added, changed = [], removed = [] }: YearOfRules<R>,
): R[] {
  const rules = new Map(before.map(rule => [placeOf(rule.code), rule]))
  for (const code of removed) rules.delete(placeOf(code))
  for (const rule of [...added, ...changed]) rules.set(placeOf(rule.code), rule)
  return [...rules.keys()].sort().map(place => rules.get(place)!)
}

/** What each year changed, the first year first, by years as they are written: '2022-23'. */
export const changesByYear = <R>(
  changes: Readonly<Record<string, YearOfRules<R>>>,
): ReadonlyMap<CollectionYear, YearOfRules<R>> =>
  new Map(Object.entries(changes).map(([year, change]) => [parseYear(year)!, change]))

/** The rules of each year, of what it and those before it changed. */
export function rulesByYear<R extends { code: string }>(
  changes: ReadonlyMap<CollectionYear, YearOfRules<R>>,
): ReadonlyMap<CollectionYear, readonly R[]> {
  const byYear = new Map<CollectionYear, readonly R[]>()
  let before: readonly R[] = []
  for (const [year, change] of changes) {
    before = rulesAfter(before, change)
    byYear.set(year, before)
  }
  return byYear
}
