import { invalid, type Outcome } from '../../../core/outcome.ts'
import { type Ctx, insert, list, type Row } from '../../../engines/records/index.ts'
import { lastRating } from '../ratings.ts'
import { type Contact, ContactRating, PARTNER } from '../records.ts'
import { Agreement, AgreementAgency, ASKED } from '../records-agreement.ts'

type Taken = Row<typeof Contact>
type Position = Row<typeof Agreement>
type Partner = keyof typeof PARTNER
/** Where agreement stands, as somebody says it: about a contact, or about an open case where no contact is named. */
export type Said = Partial<Omit<Parameters<typeof insert<typeof Agreement.fields>>[3], 'contact'>> & {
  purpose: Position['purpose']
  position: Position['position']
}
/** The agencies that somebody named: those they agree to, and those that they do not. */
export type Named = { covers: readonly string[]; leavesOut: readonly string[] }

const NOBODY: Named = { covers: [], leavesOut: [] }

/**
 * Keeps where agreement stands for one child and one purpose, who asked and when: whoever writes it, today, unless they say
 * otherwise. Agencies that were named are kept with it, each by itself.
 */
export async function agree(
  ctx: Ctx,
  { child, contact, writer, id }: { child: string; contact: string | null; writer: string; id?: string },
  said: Said,
  named: Named = NOBODY,
): Promise<Outcome<string>> {
  const twice = named.covers.find(one => named.leavesOut.includes(one))
  if (twice) return invalid('leavesOut', `${nameOf(twice)} is covered and left out: choose one`)
  if (said.askedOn != null && said.askedOn > ctx.today) return invalid('askedOn', 'This day is still to come')
  const wasAsked = ASKED.includes(said.position) || said.askedOf != null
  const position = {
    ...said,
    contact,
    askedBy: said.askedBy ?? (wasAsked ? writer || null : null),
    askedOn: said.askedOn ?? (wasAsked ? ctx.today : null),
  }
  const kept = await insert(ctx, Agreement, child, position as never, id)
  if (!kept.ok) return kept
  for (const [partners, covered] of [
    [named.covers, true],
    [named.leavesOut, false],
  ] as const)
    for (const partner of partners) {
      const agency = { agreement: kept.value, partner: partner as Partner, covered }
      const done = await insert(ctx, AgreementAgency, child, agency)
      if (!done.ok) return done
    }
  return kept
}

/** Agreement on one contact to one thing, as it was said last. */
export async function lastAgreed(
  ctx: Ctx,
  contact: Taken,
  purpose: Position['purpose'],
): Promise<Position | undefined> {
  return (await list(ctx, Agreement, contact.subject))
    .filter(one => one.contact === contact.id && one.purpose === purpose)
    .sort((a, b) => a.knownAt - b.knownAt || a.recordedAt - b.recordedAt)
    .at(-1)
}

/** Whether it is written down where agreement stands; where somebody refused, with why we go ahead. */
export const isAnswered = (last: Pick<Position, 'position' | 'why'> | undefined): boolean =>
  last !== undefined && (last.why !== null || (last.position !== 'refused' && last.position !== 'withdrawn'))

/**
 * Why a partner may not be asked without a reason of its own: agreement to asking partners leaves them out, or was refused with
 * no reason to go ahead. Nothing where agreement covers them, where nobody said anything, and for a red contact, which nothing
 * holds up (practice.md, agreement).
 */
export async function whyNotCovered(ctx: Ctx, contact: Taken, partner: string): Promise<string | undefined> {
  const last = await lastAgreed(ctx, contact, 'checks')
  if (!last) return undefined
  const ratings = (await list(ctx, ContactRating, contact.subject)).filter(one => one.contact === contact.id)
  if (lastRating(ratings)?.colour === 'red') return undefined
  const words = await leftOut(ctx, last, partner)
  return words && `${words} Say why you ask them all the same, or do not ask them.`
}

async function leftOut(ctx: Ctx, last: Position, partner: string): Promise<string | undefined> {
  if (last.position === 'refused' || last.position === 'withdrawn')
    return last.why === null ? `Agreement to asking partners was ${last.position}.` : undefined
  const named = (await list(ctx, AgreementAgency, last.subject)).filter(
    ({ agreement }) => agreement === last.id,
  )
  const isNamed = named.find(one => one.partner === partner)
  const isLeftOut = isNamed ? !isNamed.covered : named.some(({ covered }) => covered)
  return isLeftOut ? `Agreement does not cover ${nameOf(partner).toLowerCase()}.` : undefined
}

const nameOf = (partner: string): string => PARTNER[partner as Partner] ?? partner
