import { addMonths, formatDay, isoDay } from '../../../core/day.ts'
import type { PageOf } from '../../../engines/area.ts'
import type { Ctx } from '../../../engines/records/index.ts'
import { StackingTable } from '../../../web/kit/index.ts'
import { QUALITY } from '../../front-door/facts.ts'
import { HUB_CRUMB } from './hub.tsx'

const TITLE = 'How good referrals are, by agency'

/** One agency's referrals of the last twelve months, by how good they were. */
export type ByAgency = { agency: string; rated: number } & Record<keyof typeof QUALITY, number>

/** Ratings of twelve months by the agency that referred, of referrals that the viewer may see. */
export const qualityByAgency = (ctx: Ctx): Promise<ByAgency[]> =>
  ctx.db.rows<ByAgency>(
    `select coalesce(min(agency), 'Agency not said') as agency, count(*)::int as rated,
        ${Object.keys(QUALITY)
          .map(code => `count(*) filter (where quality = '${code}')::int as "${code}"`)
          .join(', ')}
     from referral_quality
     where (rated_at at time zone 'Europe/London')::date > $1::date
     group by lower(trim(coalesce(agency, ''))) order by rated desc, 1`,
    [isoDay(addMonths(ctx.today, -12))],
  )

/** A summary for a manager who follows it up with the agencies. It names no child. */
export const quality: PageOf = {
  path: 'quality',
  title: TITLE,
  may: ['front-door-manager', 'team-manager', 'head-of-service', 'director', 'quality-lead'],
  async show({ ctx }) {
    const rows = await qualityByAgency(ctx)
    return {
      title: TITLE,
      wide: true,
      breadcrumbs: [HUB_CRUMB, { text: TITLE }],
      body: (
        <>
          <h1 class="govuk-heading-l">{TITLE}</h1>
          <p class="govuk-body">
            Rated since {formatDay(addMonths(ctx.today, -12))} by whoever received them. A referral that
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
