import type { Ctx } from '../../engines/records/index.ts'

/** CHILD of the SSDA903 takes ten characters. */
const LONGEST = 10

/** The number by which returns know each person, in the order of the numbers, and how many have none of this authority's own. */
export type Numbers = { numbers: ReadonlyMap<string, string>; withoutNumber: number }

/**
 * Each person's number, in their order: the authority's own, the first by which they were known, or, where they have none yet,
 * the end of the id that Goldthread knows them by. The same in every return.
 */
export async function numbersOf(ctx: Ctx, people: readonly string[]): Promise<Numbers> {
  const known = await ctx.db.rows<{ person_id: string; local_id: string | null }>(
    'select person_id, local_id from person_profile where person_id = any($1::uuid[])',
    [people],
  )
  const own = new Map(known.map(({ person_id, local_id }) => [person_id, local_id]))
  const numbered = people.map(
    person => [person, own.get(person) ?? person.replaceAll('-', '').slice(-LONGEST).toUpperCase()] as const,
  )
  const key = ([person, number]: readonly [string, string]): string => `${number} ${person}`
  return {
    numbers: new Map(numbered.sort((a, b) => (key(a) < key(b) ? -1 : 1))),
    withoutNumber: people.filter(person => !own.get(person)).length,
  }
}

/** Where each person stands among all. */
export const placesOf = (numbers: ReadonlyMap<string, string>): ReadonlyMap<string, number> =>
  new Map([...numbers.keys()].map((person, at) => [person, at]))
