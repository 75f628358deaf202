import { addMonths, formatDay } from '../../core/day.ts'
import { dayOf, type Instant, londonInstant } from '../../core/instant.ts'
import type { Panel } from '../../engines/area.ts'
import { at } from '../../engines/records/index.ts'
import { TELLER } from './codes.ts'
import { LevelTag } from './pages/words.tsx'
import { ROUTE } from './records.ts'
import type { Teller } from './told-by-partners/teller.ts'

type Told = {
  id: string
  when: Instant
  route: keyof typeof ROUTE | null
  level: number | null
  teller: Teller | null
}

/** On the child's page: what we were told in twelve months, the way for whoever works with the child to screen it. */
export const notificationsPanel: Panel = {
  place: 'warnings',
  title: 'Domestic abuse in twelve months',
  async show(ctx, child) {
    const told = await ctx.db.rows<Told>(
      `select n.id, n.notified_at as "when", n.route, s.level, n.teller from abuse_notification n
       left join lateral (select level from abuse_screening s where s.notification = n.id
         order by screened_at desc, known_at desc limit 1) s on true
       where n.child_id = $1 and n.notified_at >= $2 order by n.notified_at desc limit 12`,
      [child, at(londonInstant(addMonths(ctx.today, -12), '00:00'))],
    )
    if (told.length === 0) return null
    return (
      <ul class="govuk-list">
        {told.map(({ id, when, route, level, teller }) => (
          <li>
            <a class="govuk-link" href={`/areas/domestic-abuse/incident/${id}`}>
              {TELLER[teller ?? 'police']} told us on {formatDay(dayOf(when))}
            </a>{' '}
            <LevelTag level={level} />{' '}
            <span class="gt-quiet">{route === null ? 'Still open' : ROUTE[route]}</span>
          </li>
        ))}
      </ul>
    )
  },
}
