import type { AnyRule } from './rule.ts'

/** What a collection year changed in the rules of the year before; the first year that is written adds all it has. */
export type YearOfRules<T> = {
  /** Rules that are asked for the first time. */
  added: readonly AnyRule<T>[]
  /** Rules that were asked before in another form: the form from this year on. */
  changed?: readonly AnyRule<T>[]
  /** Codes of rules whose words and work stay, while the codes of the return that they look at change. */
  recoded?: readonly string[]
  /** Codes of rules that are asked no more. */
  removed?: readonly string[]
  /** Rules that were announced for this year and taken back: asked in no year. */
  withdrawn?: readonly AnyRule<T>[]
}

// 710 before 1000, 205A before 205B, letters last.
const byCode = new Intl.Collator('en-GB', { numeric: true }).compare

/** The rules of a year in the order of their codes, from those of the year before and what it changed. */
export function rulesAfter<T>(
  before: readonly AnyRule<T>[],
  { added, changed = [], removed = [] }: YearOfRules<T>,
): AnyRule<T>[] {
  const rules = new Map(before.map(rule => [rule.code, rule]))
  for (const code of removed) rules.delete(code)
  for (const rule of [...added, ...changed]) rules.set(rule.code, rule)
  return [...rules.values()].sort((a, b) => byCode(a.code, b.code))
}
