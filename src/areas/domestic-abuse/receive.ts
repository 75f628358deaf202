import type { Instant } from '../../core/instant.ts'
import type { Outcome, Problem } from '../../core/outcome.ts'
import { withheldIn } from '../../engines/outbox/index.ts'
import { type Ctx, insert } from '../../engines/records/index.ts'
import { withheldAbout } from '../child/facts.ts'
import { type ToldOf, writeAbout } from '../front-door/facts.ts'
import type { PRESENT } from './codes.ts'
import { Notification } from './records.ts'

/** What the police told us of one incident. */
export type Told = {
  incident: string
  happenedAt: Instant
  account: string
  /** Each child of the household, and where they were. */
  children: readonly { child: ToldOf; present: keyof typeof PRESENT | null }[]
}

/** Writes down a notification once, for every child of the household; refused with every problem, and nothing written. */
export async function receiveNotification(ctx: Ctx, told: Told): Promise<Outcome<number>> {
  const problems: Problem[] = []
  if (told.happenedAt > ctx.now)
    problems.push({ field: 'happenedAt', message: 'The time it happened must be in the past' })
  for (const { child } of told.children) {
    if ('known' in child)
      problems.push(...(await tellsTooMuch(ctx, child.known, { account: `${told.account}\n${child.told}` })))
    else if (child.forename === '' && child.surname === '' && child.home === '')
      problems.push({ field: 'forename-1', message: 'Say which children live there: a name, or the home' })
  }
  if (problems.length > 0) return { ok: false, problems }
  const { incident, happenedAt, account } = told
  for (const { child, present } of told.children) {
    const values = {
      incident,
      happenedAt,
      notifiedAt: ctx.now,
      account: [account, child.told].filter(words => words !== '').join('\n\n'),
      present,
    }
    const made = await writeAbout(ctx, child, `The police told us of an incident: ${incident}`, subject =>
      insert(ctx, Notification, subject, values),
    )
    if (!made.ok) return made
  }
  return { ok: true, value: told.children.length }
}

/**
 * An address or number that somebody must not learn stands in no account: one account is kept on the record of each child
 * of a household, and may be read out in a meeting.
 */
export async function tellsTooMuch(
  ctx: Ctx,
  child: string,
  texts: Readonly<Record<string, string>>,
): Promise<Problem[]> {
  const withheld = await withheldAbout(ctx, child)
  return Object.entries(texts).flatMap(([field, text]) =>
    withheldIn(text, withheld).map(({ what }) => ({
      field,
      message: `Leave out ${what}. Where it is and who must not learn it stands on the child’s record already.`,
    })),
  )
}
