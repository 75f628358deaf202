import { createHash } from 'node:crypto'

/** Children of whom the same is true: who began, who is missing. `asksWhy` where somebody must say what it comes from. */
export type Group = { id: string; says: string; people: readonly string[]; asksWhy: boolean }

/** A return held against something else that knows the same children. */
export type Check = {
  title: string
  /** What it was held against, and how a difference can come about. */
  says: string
  /** The numbers that add up, a line each. */
  sums: readonly { says: string; count: number }[]
  groups: readonly Group[]
}

/** Children who are in one of two and not in the other; who asks why gets an answer from somebody. */
export function missingFrom(
  id: string,
  says: string,
  those: ReadonlySet<string>,
  others: ReadonlySet<string>,
  asksWhy = true,
): Group {
  return { id, says, people: [...those].filter(person => !others.has(person)).sort(), asksWhy }
}

/** The differences of which somebody must say what they come from. */
export const differencesOf = (checks: readonly Check[]): Group[] =>
  checks.flatMap(({ groups }) => groups.filter(({ asksWhy, people }) => asksWhy && people.length > 0))

/** A digest (SHA-256) of which children differ in what: the same as long as it is the same differences. */
export function digestOfDifferences(checks: readonly Check[]): string {
  const told = differencesOf(checks).map(({ id, people }) => [id, ...people.toSorted()])
  return createHash('sha256')
    .update(JSON.stringify(told.sort(([a = ''], [b = '']) => (a < b ? -1 : 1))))
    .digest('hex')
}
