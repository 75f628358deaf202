import type { Colleague, InPlace } from '../../city/index.ts'
import { teamOf } from '../../engines/clocks/index.ts'
import type { Ctx } from '../../engines/records/index.ts'
import { makeAccounts } from '../demonstration.ts'
import { DEMONSTRATION_ACCOUNTS } from '../demonstration-accounts.ts'

const WORKS: Readonly<Record<string, Colleague['works']>> = {
  'social-worker': 'with-any',
  'social-worker-care': 'with-children-in-care',
}

/** The made-up colleagues who hold a caseload of the city: they are its own workers. */
export const COLLEAGUES: readonly Colleague[] = DEMONSTRATION_ACCOUNTS.flatMap(({ id, name }) => {
  const works = WORKS[id]
  return works ? [{ account: id, name, works }] : []
})

/** Where in the city those work who are its own, in places that it does not follow from day to day. */
const IN_PLACES: Readonly<Record<string, string>> = {
  'early-help': 'Eastrow hub',
  'personal-adviser': 'Leaving care team',
}

/** The made-up colleagues who work in a hub, or another such place, of the city. */
export const COLLEAGUES_IN_PLACES: readonly InPlace[] = DEMONSTRATION_ACCOUNTS.flatMap(({ id, name }) => {
  const place = IN_PLACES[id]
  return place ? [{ place, name, account: id }] : []
})

/**
 * Makes everybody's accounts in a city: a colleague is of the team they work in there, and so is whoever shares their
 * team in the demonstration, such as its manager.
 */
export async function makeCityAccounts(ctx: Ctx): Promise<void> {
  const teams = new Map<string | null, string>()
  for (const { id, team } of DEMONSTRATION_ACCOUNTS) {
    const isOfCity = [...COLLEAGUES, ...COLLEAGUES_IN_PLACES].some(({ account }) => account === id)
    const works = isOfCity && (await teamOf(ctx, id))
    if (works) teams.set(team, works)
  }
  await makeAccounts(ctx, team => teams.get(team) ?? team)
}
