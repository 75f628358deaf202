import { addMonths, formatDay } from '../../../core/day.ts'
import { PARTNER } from '../../../engines/access/index.ts'
import type { PageOf } from '../../../engines/area.ts'
import { SummaryList } from '../../../web/kit/index.ts'
import { QUALITY } from '../../front-door/facts.ts'
import { qualityOfMyAgency } from '../board/quality-sum.ts'
import { MINE } from './referrals.tsx'

const TITLE = 'How good our referrals are'

export const OUR_QUALITY = '/areas/partners/our-quality'

/** Periods that one can look back over, in months; the longest where none is chosen. */
const PERIODS = [3, 6, 12] as const

/** An agency reads the sum of the ratings of its own referrals, to follow up among its people: no other’s, and no child. */
export const ourQuality: PageOf = {
  path: 'our-quality',
  title: TITLE,
  may: [PARTNER],
  async show({ ctx, query }) {
    const months = PERIODS.find(one => String(one) === query.months) ?? 12
    const sum = await qualityOfMyAgency(ctx, months)
    if (!sum) return 'not-found'
    return {
      title: TITLE,
      breadcrumbs: [{ text: 'My referrals', href: MINE }, { text: TITLE }],
      body: (
        <>
          <h1 class="govuk-heading-l">
            <span class="govuk-caption-l">{sum.agency}</span>
            {TITLE}
          </h1>
          <p class="govuk-body">
            Referrals of all of us that the front door rated since {formatDay(addMonths(ctx.today, -months))}.
            One that nobody has rated is not counted.
          </p>
          <ul class="govuk-list">
            {PERIODS.map(one => (
              <li>
                {one === months ? (
                  <strong>{one} months</strong>
                ) : (
                  <a class="govuk-link" href={`${OUR_QUALITY}?months=${one}`}>
                    {one} months
                  </a>
                )}
              </li>
            ))}
          </ul>
          {sum.rated === 0 ? (
            <p class="govuk-body">None of our referrals has been rated since then.</p>
          ) : (
            <SummaryList
              rows={[
                { key: { text: 'Rated' }, value: { text: String(sum.rated) } },
                ...(Object.entries(QUALITY) as [keyof typeof QUALITY, string][]).map(([code, words]) => ({
                  key: { text: words },
                  value: { text: String(sum[code]) },
                })),
              ]}
            />
          )}
          <p class="govuk-body">What was written about one referral stands on that referral’s own page.</p>
        </>
      ),
    }
  },
}
