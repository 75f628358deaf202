import type { Day } from '../core/day.ts'
import { dayOf, londonInstant } from '../core/instant.ts'
import type { Outcome } from '../core/outcome.ts'
import { isPartner, makeAccount, makePartner, type NewAccount, restrict } from '../engines/access/index.ts'
import { type Ctx, idFrom, isOfPerson, type Records, transact } from '../engines/records/index.ts'
import { castOn, type Given, play } from '../engines/simulation/index.ts'
import { DEMONSTRATION_ACCOUNTS, DEMONSTRATION_AGENCIES, newAccountOf } from './demonstration-accounts.ts'
import { makeLetters } from './demonstration-letters.ts'
import type { Found } from './discover.ts'

const WHO = 'demonstration'

/**
 * Makes the demonstration authority in an empty database: its colleagues, and every area's share of a dozen made-up
 * lives, each record written on the day on which it became known, so that the history reads true. What is derived
 * follows once, at the end. Throws when a part of it is refused: an area's demonstration must keep its own rules.
 */
export async function loadDemonstration(records: Records, found: readonly Found[]): Promise<void> {
  const today = dayOf(records.now())
  const cast = castOn(today)
  const given = found.flatMap(({ area }) => area.demonstrates?.(cast, today) ?? [])
  // Sorting keeps areas in their order within a day: what joins comes after what is joined.
  const days = new Map<Day, Given[]>()
  for (const one of given.toSorted((a, b) => a.known - b.known))
    days.set(one.known, [...(days.get(one.known) ?? []), one])
  const playing: Records = { ...records, derivers: [] }
  await transact(playing, { who: WHO, service: true }, ctx => makeAccounts(ctx))
  const subjects = new Set<string>()
  const written = new Set<string>()
  for (const [known, ofDay] of days) {
    // Evening: people write up what happened in the day. Today's were written up to now.
    const now = known >= today ? records.now() : londonInstant(known, '18:00')
    for (const { kind, subject } of ofDay) if (isOfPerson(kind)) subjects.add(subject)
    await transact(playing, { who: WHO, service: true, now }, ctx => play(ctx, ofDay, written))
  }
  await transact(records, { who: WHO, service: true }, async ctx => {
    for (const subject of subjects) ctx.touched.add(subject)
    await hideOne(ctx, cast.restricted.id)
  })
  await makeLetters(records, found)
}

/**
 * One child’s record is open only to a few, so that a visitor can see what everyone else does not. Their family’s go
 * with it: a parent found by the same name, at the same address, would tell.
 */
async function hideOne(ctx: Ctx, child: string): Promise<void> {
  const family = await ctx.db.rows<{ other_id: string }>(
    'select other_id from person_family where person_id = $1',
    [child],
  )
  const done = await restrict(ctx, {
    persons: [child, ...family.map(row => row.other_id)],
    reason: 'A relative works for the council.',
    keepers: ['head-of-service'],
    workers: ['social-worker', 'team-manager'],
  })
  if (!done.ok) throw new Error(done.problems.map(({ message }) => message).join('; '))
}

/** Accounts of the made-up colleagues whom a visitor may sign in as; `teamHere` says what their team is called. */
export async function makeAccounts(
  ctx: Ctx,
  teamHere: (team: string | null) => string | null = team => team,
): Promise<void> {
  for (const account of DEMONSTRATION_ACCOUNTS) {
    const mine = newAccountOf({ ...account, team: teamHere(account.team) })
    const made = isPartner(account) ? await aPartner(ctx, mine) : await makeAccount(ctx, mine)
    if (!made.ok) throw new Error(made.problems.map(({ message }) => message).join('; '))
  }
}

/** A made-up partner of an agency, as if they had been invited. */
function aPartner(ctx: Ctx, account: NewAccount): Promise<Outcome<string>> {
  const agency = DEMONSTRATION_AGENCIES[account.id]
  if (!agency) throw new Error(`${account.name} has no agency`)
  const { name, kind, telephone } = agency
  const agencyId = idFrom('agency', name)
  return makePartner(ctx, account, { agencyId, agency: name, agencyKind: kind, telephone })
}
