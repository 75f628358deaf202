import { formatDay } from '../../core/day.ts'
import type { Panel } from '../../engines/area.ts'
import { list } from '../../engines/records/index.ts'
import { AdvocacyOffer, DirectWork, OFFER_RESULT, OFFERED_TO, TOOL } from './records.ts'
import { partHref } from './who.ts'

/** The newest direct work and the newest offer of advocacy, and the way to all of it. */
export const partPanel: Panel = {
  place: 'words',
  title: 'Taking part',
  async show(ctx, child) {
    const [[work], [offer]] = await ctx.db.together(
      () =>
        [
          list(ctx, DirectWork, child, { by: 'plannedOn', most: 1 }),
          list(ctx, AdvocacyOffer, child, { by: 'offeredOn', most: 1 }),
        ] as const,
    )
    return (
      <p class="govuk-body-s">
        {work &&
          `${TOOL[work.tool]}, ${work.doneOn === null ? 'planned for' : 'done on'} ${formatDay(work.doneOn ?? work.plannedOn)}. `}
        {offer &&
          `Advocacy offered on ${formatDay(offer.offeredOn)} to ${OFFERED_TO[offer.offeredTo].toLowerCase()}: ${OFFER_RESULT[offer.result].toLowerCase()}. `}
        <a class="govuk-link" href={partHref(child)}>
          Direct work and advocacy
        </a>
      </p>
    )
  },
}
