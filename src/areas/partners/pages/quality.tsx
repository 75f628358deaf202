import { addMonths, formatDay } from '../../../core/day.ts'
import type { PageOf } from '../../../engines/area.ts'
import { StackingTable } from '../../../web/kit/index.ts'
import { QUALITY } from '../../front-door/facts.ts'
import { qualityByAgency } from '../board/quality-sum.ts'
import { HUB_CRUMB } from './hub.tsx'

const TITLE = 'How good referrals are, by agency'

/** Months that the sum looks back over. */
const MONTHS = 12

/** A summary for a manager who follows it up with the agencies. It names no child. */
export const quality: PageOf = {
  path: 'quality',
  title: TITLE,
  may: ['front-door-manager', 'team-manager', 'head-of-service', 'director', 'quality-lead'],
  async show({ ctx }) {
    const rows = await qualityByAgency(ctx, MONTHS)
    return {
      title: TITLE,
      wide: true,
      breadcrumbs: [HUB_CRUMB, { text: TITLE }],
      body: (
        <>
          <h1 class="govuk-heading-l">{TITLE}</h1>
          <p class="govuk-body">
            Rated since {formatDay(addMonths(ctx.today, -MONTHS))} by whoever received them. A referral that
            nobody has rated is not counted.
          </p>
          {rows.length === 0 ? (
            <p class="govuk-body">No referral has been rated.</p>
          ) : (
            <StackingTable
              caption="Referrals by agency"
              captionClasses="govuk-visually-hidden"
              head={['Agency', 'Rated', ...Object.values(QUALITY)].map(text => ({ text }))}
              rows={rows.map(row => [
                { text: row.agency },
                { text: String(row.rated) },
                ...(Object.keys(QUALITY) as (keyof typeof QUALITY)[]).map(code => ({
                  text: String(row[code]),
                })),
              ])}
            />
          )}
        </>
      ),
    }
  },
}
