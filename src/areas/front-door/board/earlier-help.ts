import type { Day } from '../../../core/day.ts'
import { storyOf, type Telling } from '../../../engines/chronology/index.ts'
import { type Ctx, list } from '../../../engines/records/index.ts'
import { REASON_FOR_CLOSURE } from '../../../returns/cin-census/codes.ts'
import { Referral } from '../records.ts'

/** An earlier case, a piece of help, or a step from one to another: how it is told, and how it ended. */
export type EarlierHelp = { fromOn: Day; toOn: Day | null; title: string; detail: string; href: string }

/** The same of a brother or sister. */
export type SiblingsHelp = { child: string; name: string; help: EarlierHelp[] }

/** Kinds of the front door’s own that the enquiry’s page shows in another place. */
const SHOWN_ELSEWHERE: readonly string[] = [
  'contact',
  'referral',
  'agreement',
  'worry_looked_at',
  'manager_advice',
]
const MOST = 20

/** Where a record opens, by its kind and id. */
type Href = (kind: string, id: string) => string

/** Cases with social care, each with why it closed. */
const casesOf = async (ctx: Ctx, child: string, href: Href): Promise<EarlierHelp[]> =>
  (await list(ctx, Referral, child)).flatMap(({ id, referredOn, closedOn, closureReason }) =>
    referredOn === null
      ? []
      : [
          {
            fromOn: referredOn,
            toOn: closedOn,
            title: 'A case with children’s social care',
            detail:
              closedOn === null
                ? 'It is open'
                : closureReason
                  ? `Closed: ${REASON_FOR_CLOSURE[closureReason]}`
                  : 'Why it closed is not known',
            href: href(Referral.table, id),
          },
        ],
  )

/**
 * What help a child had on the day of a contact, the newest first: these cases, each with why it closed, whether a return or this
 * program tells of it, and what other areas tell in the lane of help: early help with why it ended, steps up and down, plans and
 * care. An area that is not there is not missed: the story names none.
 */
async function helpOf(
  ctx: Ctx,
  { child, before, cases }: { child: string; before: Day; cases: readonly EarlierHelp[] },
  href: Href,
): Promise<EarlierHelp[]> {
  const { tellings } = await storyOf(ctx, child, href)
  const isHelp = ({ lane, kind }: Telling) => lane === 'help' && !SHOWN_ELSEWHERE.includes(kind)
  return [...cases, ...tellings.filter(isHelp)]
    .filter(({ fromOn }) => fromOn <= before)
    .sort((a, b) => (b.toOn ?? b.fromOn) - (a.toOn ?? a.fromOn) || b.fromOn - a.fromOn)
    .slice(0, MOST)
}

/** Of the child whom a contact is about: a case that is open is their status, and stands above. */
export async function earlierHelp(ctx: Ctx, child: string, before: Day, href: Href): Promise<EarlierHelp[]> {
  const cases = (await casesOf(ctx, child, href)).filter(({ toOn }) => toOn !== null)
  return helpOf(ctx, { child, before, cases }, href)
}

/**
 * The same of each brother and sister of whom any is known, what is open too, as far as the viewer may see them: the eldest first. Those
 * in `without` stand elsewhere on the page. The caller logs them as a list.
 */
export async function siblingsHelp(
  ctx: Ctx,
  { child, before, without }: { child: string; before: Day; without: readonly string[] },
  href: Href,
): Promise<SiblingsHelp[]> {
  const siblings = await ctx.db.rows<{ child: string; name: string }>(
    `select s.sibling_id as child, p.name from sibling_fact s join person_profile p on p.person_id = s.sibling_id
     where s.person_id = $1 and s.sibling_id <> all($2::uuid[]) order by p.born_on nulls last, p.name`,
    [child, without],
  )
  const found: SiblingsHelp[] = []
  for (const one of siblings) {
    const cases = await casesOf(ctx, one.child, href)
    const help = await helpOf(ctx, { child: one.child, before, cases }, href)
    if (help.length > 0) found.push({ ...one, help })
  }
  return found
}
