import { type Day, formatDay } from '../../../core/day.ts'
import { LIST_SENTENCE, logList } from '../../../engines/access/index.ts'
import type { PageOf } from '../../../engines/area.ts'
import type { Ctx } from '../../../engines/records/index.ts'
import { StackingTable } from '../../../web/kit/index.ts'
import { helpHref } from '../actions/doing.ts'
import { MANAGING } from '../actions/who.ts'
import { STAGE } from '../star.ts'

const TITLE = 'Outcome stars to check'
const MOST = 100

export const STARS = '/areas/early-help/stars'

type Unchecked = {
  child: string
  name: string
  stage: keyof typeof STAGE
  takenOn: Day
  hub: string | null
  scored: number
  total: number
}

// Readings of early help that goes on which nobody has checked, the oldest first; of one hub, where one is asked for.
const unchecked = (ctx: Ctx, hub: string | null): Promise<Unchecked[]> =>
  ctx.db.rows<Unchecked>(
    `select s.child_id as child, p.name, s.stage, s.taken_on as "takenOn", e.hub,
        num_nonnulls(s.health, s.wellbeing, s.feelings, s.safety, s.people, s.learning, s.boundaries, s.routine, s.home,
          s.work)::int as scored,
        count(*) over ()::int as total
     from outcome_star_reading s
     join early_help_episode e on e.id = s.episode and e.ended_on is null and ($1::text is null or e.hub = $1)
     join person_profile p on p.person_id = s.child_id
     where not exists (select from outcome_star_check c where c.reading = s.id)
     order by s.taken_on, p.name, s.id limit $2`,
    [hub, MOST],
  )

/** Readings of the outcome star that no manager has checked, and how many of the ten areas each has. */
export const stars: PageOf = {
  path: 'stars',
  title: TITLE,
  may: MANAGING,
  async show({ ctx, query, viewer }) {
    const hub = query.whose === 'all' ? null : viewer.team
    const own = hub === null ? [] : await unchecked(ctx, hub)
    const readings = own.length > 0 ? own : await unchecked(ctx, null)
    await logList(ctx, 'list', TITLE, [...new Set(readings.map(({ child }) => child))])
    const total = readings[0]?.total ?? 0
    return {
      title: TITLE,
      breadcrumbs: [{ text: 'Early help', href: '/areas/early-help/cases' }, { text: TITLE }],
      body: (
        <>
          <h1 class="govuk-heading-l">
            {own.length > 0 && <span class="govuk-caption-l">{hub}</span>}
            {TITLE}
          </h1>
          {readings.length === 0 ? (
            <p class="govuk-body">Every reading has been checked.</p>
          ) : (
            <StackingTable
              caption={total === 1 ? '1 reading, not checked yet' : `${total} readings, the oldest first`}
              captionClasses="govuk-table__caption--m"
              head={['Child', 'Reading', 'Areas scored', 'Hub'].map(text => ({ text }))}
              rows={readings.map(one => [
                {
                  html: (
                    <a class="govuk-link" href={helpHref(one.child)}>
                      {one.name}
                    </a>
                  ),
                },
                { text: `${STAGE[one.stage]}, ${formatDay(one.takenOn)}` },
                { text: `${one.scored} of 10` },
                { text: one.hub ?? '–' },
              ])}
            />
          )}
          {own.length > 0 && (
            <p class="govuk-body">
              <a class="govuk-link" href={`${STARS}?whose=all`}>
                Of every hub
              </a>
            </p>
          )}
          <p class="govuk-hint">{LIST_SENTENCE}</p>
        </>
      ),
    }
  },
}
