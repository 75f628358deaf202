import { addDays, type Day, formatDay } from '../../../core/day.ts'
import { countsSince, type DayCount, daysRun } from '../../../engines/faults/index.ts'
import { ByTeamPage, type TeamLine, type ThenAndNow } from '../../../web/returns/index.ts'
import type { KindName } from '../../validating/kind-of.ts'
import { LIVE_KINDS, LIVE_NAMES } from '../../validating/live-kinds.ts'
import type { Answered, Route, Visit } from '../route.ts'
import { RETURN_READERS, yearIn } from './returns.tsx'

/** Local: how far back counts are shown. Twelve weeks show whether mending is quicker than what comes. */
const DAYS_SHOWN = 84
/** As the address names children whom no team has. */
const NOBODY = 'none'
const NOBODYS = 'No team'

/** How much of a return there is to put right over time, per team: numbers, in which nobody is whom few may see. */
export const byTeamRoutes: readonly Route[] = LIVE_NAMES.map(name => ({
  method: 'GET',
  path: `/returns/${name}/:year/by-team`,
  title: `What there is to put right in the ${LIVE_KINDS[name].called}, by team`,
  may: RETURN_READERS,
  handle: (visit: Visit) => byTeam(visit, name),
}))

async function byTeam(visit: Visit, name: KindName): Promise<Answered> {
  const { called, rulesOf } = LIVE_KINDS[name]
  const { ctx, query } = visit
  const year = yearIn(visit)
  if (year === undefined) return 'not-found'
  const own = `/returns/${name}/${year}`
  const since = addDays(ctx.today, -DAYS_SHOWN)
  const days = await daysRun(ctx, name, year, since)
  const counts = await countsSince(ctx, name, year, since)
  const teams = [...new Set(counts.map(({ team }) => team))].sort((a, b) =>
    a === null ? 1 : b === null ? -1 : a < b ? -1 : 1,
  )
  const asked = query.team === NOBODY ? null : query.team
  // A team that has had nothing to put right, or that there is not, is shown as all together.
  const team = asked !== undefined && teams.includes(asked) ? asked : undefined
  const chosen = team === undefined ? counts : counts.filter(one => one.team === team)
  const rules = new Map(rulesOf(year).rules.map(rule => [rule.code, rule]))
  return {
    title: `What there is to put right in the ${called} for ${year}, by team`,
    breadcrumbs: [
      { text: 'Returns', href: '/returns' },
      { text: year, href: own },
    ],
    body: (
      <ByTeamPage
        called={called}
        year={year}
        of={team === undefined ? 'all teams together' : (team ?? NOBODYS)}
        {...(team === undefined ? {} : { allHref: `${own}/by-team` })}
        points={pointsOf(days, chosen)}
        teams={teams.map(
          (one): TeamLine => ({
            name: one ?? NOBODYS,
            href: `${own}/by-team?team=${encodeURIComponent(one ?? NOBODY)}`,
            points: pointsOf(
              days,
              counts.filter(count => count.team === one),
            ),
            ...thenAndNow(
              days,
              counts.filter(count => count.team === one),
            ),
          }),
        )}
        rules={[...new Set(chosen.map(({ rule }) => rule))]
          .map(code => ({
            code,
            mend: rules.get(code)?.mend ?? '',
            href: `${own}/${code}`,
            ...thenAndNow(
              days,
              chosen.filter(({ rule }) => rule === code),
            ),
          }))
          .sort((a, b) => b.now - a.now || (a.code < b.code ? -1 : 1))}
      />
    ),
  }
}

const sumOn = (day: Day, counts: readonly DayCount[]): number =>
  counts.reduce((sum, { on, faults }) => (on === day ? sum + faults : sum), 0)

// A day on which nothing was found is nought; one without a run is no point at all.
const pointsOf = (days: readonly Day[], counts: readonly DayCount[]) =>
  days.map(day => ({ day, label: formatDay(day), value: sumOn(day, counts) }))

function thenAndNow(days: readonly Day[], counts: readonly DayCount[]): ThenAndNow {
  const last = days.at(-1)
  if (last === undefined) return { before: null, now: 0 }
  const before = days.findLast(day => day <= addDays(last, -7))
  return { before: before === undefined ? null : sumOn(before, counts), now: sumOn(last, counts) }
}
