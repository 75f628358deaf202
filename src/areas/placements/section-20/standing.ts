import { ageOn } from '../../../core/age.ts'
import type { Day } from '../../../core/day.ts'
import { type Ctx, inTurn, list, one, type Row } from '../../../engines/records/index.ts'
import { carePeriods, Episode } from '../../care/facts.ts'
import { Birth, whyNothingNew } from '../../child/facts.ts'
import { Agreement, Decision } from '../records-section-20.ts'

/** Section 20(11): from this age a child agrees for themselves. */
export const AGREES_AT = 16

export const OWN_AGREEMENT =
  'From 16 their own agreement is what counts (Children Act 1989, section 20(11)): it is written down and decided under “Nowhere to live at 16 or 17”.'

/** Where that is. It builds on this area, which so knows no more of it than its address. */
export const ownAgreementHref = (child: string): string => `/areas/homelessness/children/${child}`

/** Whether a child has reached 16 on a day. Where the birthday is not known exactly, only once the latest one has passed. */
export async function isSixteen(ctx: Ctx, child: string, on: Day): Promise<boolean> {
  const born = (await one(ctx, Birth, child))?.born?.latest ?? null
  return born !== null && ageOn(born, on) >= AGREES_AT
}

/** Why a child cannot come into our care by a parent’s agreement, whoever agrees; undefined where they can. */
export async function whyNotComingIn(ctx: Ctx, child: string, on: Day): Promise<string | undefined> {
  const over = await whyNothingNew(ctx, child)
  if (over) return over
  const birth = await one(ctx, Birth, child)
  if (birth && birth.born === null && birth.expectedOn !== null)
    return 'This child is not born yet: nobody can be accommodated before they are.'
  if (birth?.born && on < birth.born.earliest) return 'This day is before the child was born.'
  if (await isSixteen(ctx, child, on)) return OWN_AGREEMENT
  const going = carePeriods(await list(ctx, Episode, child)).find(({ until }) => until === null)
  if (!going) return undefined
  return going.shortBreaks
    ? 'They have short breaks with us that go on: end these first.'
    : 'They are in our care already.'
}

/** What was said about a child last. */
export async function agreementOf(ctx: Ctx, child: string): Promise<Row<typeof Agreement> | undefined> {
  return (await list(ctx, Agreement, child)).toSorted(
    (a, b) => b.saidOn - a.saidOn || b.knownAt - a.knownAt || b.recordedAt - a.recordedAt,
  )[0]
}

/** A decision made out of hours that nobody has confirmed yet. */
export const unconfirmed = async (ctx: Ctx, child: string): Promise<Row<typeof Decision> | undefined> =>
  (await list(ctx, Decision, child)).find(({ outOfHours, confirmedAt }) => outOfHours && confirmedAt === null)

/** Lets one person at a time decide about a child: two would else each find them not in care. */
export async function oneAtATime(ctx: Ctx, child: string): Promise<void> {
  await inTurn(ctx, `section 20 ${child}`)
}
