import { formatDay } from '../../../core/day.ts'
import { formatInstant } from '../../../core/instant.ts'
import { type Ctx, list, versions } from '../../../engines/records/index.ts'
import { recordHref } from '../../../web/child/index.ts'
import { carePeriods, Episode } from '../../care/facts.ts'

type Believed = Awaited<ReturnType<typeof versions<typeof Episode.fields>>>[number]
export type CareNow = { now: Believed; before: readonly Believed[] }

/** Since when a young person is in our care, and since when that was believed before, each time that it was decided anew. */
export async function careNow(ctx: Ctx, child: string): Promise<CareNow | undefined> {
  const period = carePeriods(await list(ctx, Episode, child)).find(({ until }) => until === null)
  if (!period) return undefined
  const all = await versions(ctx, Episode, period.about.id)
  const [now, ...before] = all.filter(({ knownAt }) => knownAt <= (ctx.knownAt ?? ctx.now))
  const isOther = (one: Believed, i: number) => one.startedOn !== (i === 0 ? now : before[i - 1])?.startedOn
  return now && { now, before: before.filter(isOther) }
}

export const InOurCare = ({ ctx, care: { now, before } }: { ctx: Ctx; care: CareNow }) => (
  <section aria-labelledby="in-our-care">
    <h2 class="govuk-heading-m" id="in-our-care">
      In our care since{' '}
      <a class="govuk-link" href={recordHref(ctx, 'care_episode', now.id)}>
        {now.startedOn === null ? 'a day that is not known' : formatDay(now.startedOn)}
      </a>
    </h2>
    {now.why && (
      <p class="govuk-body">
        {now.why} ({now.decidedBy}, {formatInstant(now.knownAt)})
      </p>
    )}
    {before.map(one => (
      <p class="govuk-body">
        Believed before: since {one.startedOn === null ? 'an unknown day' : formatDay(one.startedOn)}.{' '}
        {one.why} ({one.decidedBy}, {formatInstant(one.knownAt)})
      </p>
    ))}
  </section>
)
