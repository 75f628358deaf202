import type { Colleague } from '../../city/index.ts'
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

/**
 * Makes everybody's accounts in a city: a colleague is of the team they work in there, and so is whoever shares their
 * team in the demonstration, such as its manager.
 */
export async function makeCityAccounts(ctx: Ctx): Promise<void> {
  const teams = new Map<string | null, string>()
  for (const { id, team } of DEMONSTRATION_ACCOUNTS) {
    const works = COLLEAGUES.some(({ account }) => account === id) && (await teamOf(ctx, id))
    if (works) teams.set(team, works)
  }
  await makeAccounts(ctx, team => teams.get(team) ?? team)
}
