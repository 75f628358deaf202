import type { Instant } from '../../../core/instant.ts'
import { invalid, type Outcome, refused } from '../../../core/outcome.ts'
import type { Viewer } from '../../../engines/area.ts'
import { type Ctx, change, insert, type Row } from '../../../engines/records/index.ts'
import type { Colour } from '../ratings.ts'
import { Agreement, COLOUR, Contact, ContactRating, PartnerCheck } from '../records.ts'
import { hoursOn } from '../thresholds.ts'

type Taken = Row<typeof Contact>

const DECIDED = 'It was decided meanwhile. Look at the decision first.'

/** Whoever works on a contact has it: refused where somebody else took it after this person looked. */
export function take(ctx: Ctx, viewer: Viewer, contact: Taken, seen: Instant): Promise<Outcome<string>> {
  if (contact.decidedAt !== null) return Promise.resolve(refused(DECIDED))
  return change(ctx, Contact, contact.id, { holder: viewer.name, holderAccount: viewer.account }, seen)
}

/** Puts a contact back for others. */
export function letGo(ctx: Ctx, contact: Taken, seen: Instant): Promise<Outcome<string>> {
  return change(ctx, Contact, contact.id, { holder: null, holderAccount: null }, seen)
}

/** A manager's rating, on receipt or later: each is kept. It needs nothing else, so that nothing holds up a red one. */
export async function rate(
  ctx: Ctx,
  viewer: Viewer,
  contact: Taken,
  { colour, nextSteps, stage }: { colour: string; nextSteps: string; stage: 'first' | 'final' },
): Promise<Outcome<string>> {
  if (contact.decidedAt !== null && stage === 'first') return refused(DECIDED)
  if (!Object.hasOwn(COLOUR, colour)) return invalid('colour', 'Choose red, amber or green')
  const hours = await hoursOn(ctx, ctx.today)
  return insert(ctx, ContactRating, contact.subject, {
    contact: contact.id,
    stage,
    colour: colour as Colour,
    ratedAt: ctx.now,
    ratedBy: viewer.name,
    nextSteps: nextSteps || null,
    hours: hours[colour as Colour],
  })
}

/** Asks a partner what they know. */
export function ask(
  ctx: Ctx,
  viewer: Viewer,
  contact: Taken,
  { partner, asks }: { partner: string; asks: string },
): Promise<Outcome<string>> {
  if (contact.decidedAt !== null) return Promise.resolve(refused(DECIDED))
  return insert(ctx, PartnerCheck, contact.subject, {
    contact: contact.id,
    partner: partner as never,
    asks: asks || null,
    askedAt: ctx.now,
    askedBy: viewer.name,
  })
}

/** Writes down what a partner answered: refused where somebody else wrote an answer meanwhile. */
export function answer(
  ctx: Ctx,
  check: Row<typeof PartnerCheck>,
  { words, by }: { words: string; by: string },
): Promise<Outcome<string>> {
  if (check.answeredAt !== null)
    return Promise.resolve(refused('Their answer is there already. Look at it first.'))
  if (words === '')
    return Promise.resolve(invalid(`answer-${check.id}`, 'Say what they know, or that they know nothing'))
  return change(
    ctx,
    PartnerCheck,
    check.id,
    { answeredAt: ctx.now, answer: words, answeredBy: by || null },
    check.knownAt,
  )
}

/** Writes down where agreement stands, for one purpose. */
export const agree = (
  ctx: Ctx,
  contact: Taken,
  values: Omit<Parameters<typeof insert<typeof Agreement.fields>>[3], 'contact'>,
): Promise<Outcome<string>> =>
  insert(ctx, Agreement, contact.subject, { ...values, contact: contact.id } as never)
