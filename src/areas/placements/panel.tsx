import type { Day } from '../../core/day.ts'
import { formatDay, isoDay } from '../../core/day.ts'
import { mayAct } from '../../engines/access/index.ts'
import type { Panel } from '../../engines/area.ts'
import type { Ctx } from '../../engines/records/index.ts'
import { ASKING, comingInHref } from './who.ts'

type Standing = { isOpen: boolean; inCare: boolean; unconfirmedSince: Day | null; askedOn: Day | null }

/** What the panel says, in one question: most children have nothing of it. */
async function standingOf(ctx: Ctx, child: string): Promise<Standing | undefined> {
  const [found] = await ctx.db.kept<Standing>(
    `select exists (select from referral_fact r where r.child_id = $1 and r.closed_on is null)
        and not exists (select from birth_fact b where b.person_id = $1
          and (b.born_on is null or b.born_on <= $2::date - interval '16 years')) as "isOpen",
      exists (select from care_period c where c.child_id = $1 and c.to_on is null) as "inCare",
      (select max(d.from_on) from section_20_decision d where d.child_id = $1 and d.out_of_hours and d.confirmed_at is null) as "unconfirmedSince",
      (select max(a.said_on) from section_20_agreement a where a.child_id = $1) as "askedOn"`,
    [child, isoDay(ctx.today)],
  )
  return found
}

/** On the page of a child who may come into our care, or came at night: how that stands, and the way to it. */
export const comingInPanel: Panel = {
  place: 'homes',
  title: 'Coming into our care by agreement',
  async show(ctx, child) {
    const found = await standingOf(ctx, child)
    if (!found) return null
    const { isOpen, inCare, unconfirmedSince, askedOn } = found
    if (inCare ? unconfirmedSince === null : !isOpen) return null
    if (!inCare && askedOn === null)
      return (await mayAct(ctx, ASKING)) ? (
        <p class="govuk-body">
          <a class="govuk-link" href={`${comingInHref(child)}/agreement`}>
            Write down who agrees that they live in our care
          </a>
        </p>
      ) : null
    return (
      <p class="govuk-body">
        <a class="govuk-link" href={comingInHref(child)}>
          {inCare
            ? `In our care since ${formatDay(unconfirmedSince!)}, decided out of hours`
            : `Asked on ${formatDay(askedOn!)}`}
        </a>
        {inCare
          ? '. A head of service or the director has not confirmed it yet.'
          : '. Nothing is decided yet.'}
      </p>
    )
  },
}
