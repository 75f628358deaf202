/**
 * The rules of a return: what one is, and how it is run over tables. A rule is a file of the return's own, with its worked
 * cases; what year has which rules is a list.
 */
export * from './check.ts'
export * from './check-part.ts'
export * from './faults.ts'
export * from './held.ts'
export * from './known-cells.ts'
export * from './read-day.ts'
export * from './rule.ts'
export * from './sheets.ts'
export * from './sheets-of-held.ts'
export * from './year-of-rules.ts'
