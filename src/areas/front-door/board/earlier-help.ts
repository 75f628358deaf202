import type { Day } from '../../../core/day.ts'
import { storyOf, type Telling } from '../../../engines/chronology/index.ts'
import { type Ctx, list } from '../../../engines/records/index.ts'
import { REASON_FOR_CLOSURE } from '../../../returns/cin-census/codes.ts'
import { Referral } from '../records.ts'

/** An earlier case, a piece of help, or a step from one to another: how it is told, and how it ended. */
export type EarlierHelp = { fromOn: Day; toOn: Day | null; title: string; detail: string; href: string }

/** Kinds of the front door’s own that the enquiry’s page shows in another place. */
const SHOWN_ELSEWHERE: readonly string[] = [
  'contact',
  'referral',
  'agreement',
  'worry_looked_at',
  'manager_advice',
]
const MOST = 20

/**
 * What help a child had before a contact, the newest first: each closed case with its reason, whether a return or this program
 * tells of it, and what other areas tell in the lane of help: early help with why it ended, steps up and down, plans and care.
 * An area that is not there is not missed: the story names none.
 */
export async function earlierHelp(
  ctx: Ctx,
  child: string,
  before: Day,
  href: (kind: string, id: string) => string,
): Promise<EarlierHelp[]> {
  const cases = (await list(ctx, Referral, child)).flatMap(({ id, referredOn, closedOn, closureReason }) =>
    referredOn === null || closedOn === null
      ? []
      : [
          {
            fromOn: referredOn,
            toOn: closedOn,
            title: 'A case with children’s social care',
            detail: closureReason
              ? `Closed: ${REASON_FOR_CLOSURE[closureReason]}`
              : 'Why it closed is not known',
            href: href(Referral.table, id),
          },
        ],
  )
  const { tellings } = await storyOf(ctx, child, href)
  const isHelp = ({ lane, kind }: Telling) => lane === 'help' && !SHOWN_ELSEWHERE.includes(kind)
  return [...cases, ...tellings.filter(isHelp)]
    .filter(({ fromOn }) => fromOn <= before)
    .sort((a, b) => (b.toOn ?? b.fromOn) - (a.toOn ?? a.fromOn) || b.fromOn - a.fromOn)
    .slice(0, MOST)
}
