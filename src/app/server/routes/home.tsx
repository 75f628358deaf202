import { EVERYONE, isPartner, LIST_SENTENCE, logList } from '../../../engines/access/index.ts'
import {
  childrenWith,
  dueCounts,
  dueOf,
  loads,
  unallocated,
  type Whose,
} from '../../../engines/clocks/index.ts'
import { begunBy } from '../../../engines/drafts/index.ts'
import {
  AreaCounts,
  counted,
  DueTable,
  type Headline,
  LoadTable,
  MyDay,
  NewsList,
  UnallocatedList,
  UntoldList,
} from '../../../web/work/index.ts'
import { clockWords } from '../clock-words.ts'
import { begunOn, draftHref } from '../drafts.tsx'
import { holdsOneOf, partnersHome } from '../navigation.ts'
import type { Answered, Route, Visit } from '../route.ts'
import { byArea, rowOf, soonUntil, totalOf, untoldOf } from '../work-of.ts'
import { areaRoutes } from './areas.tsx'
import { heldFromFeed } from './dfe-feed.tsx'
import { whatToMend } from './mending.tsx'
import { NEWS, newItems } from './news.tsx'
import { ALLOCATING, firstLooksAt, OVER_ALL, teamPath, WITH_LISTS } from './work.tsx'

const SHOWN = 15
/** What is new stands between what is overdue and what comes: a glance, and a way to the rest. */
const NEWS_ON_MY_DAY = 5

/** The first page after signing in: what matters to this person this morning. */
export const homeRoutes: readonly Route[] = [
  { method: 'GET', path: '/', title: 'My day', may: EVERYONE, handle: myDay },
]

function toPartnersHome({ site }: Visit): Answered {
  const home = partnersHome(areaRoutes(site))
  return home === undefined ? 'not-found' : { redirect: home }
}

async function myDay(visit: Visit): Promise<Answered> {
  const { ctx, viewer } = visit
  if (isPartner(viewer)) return toPartnersHome(visit)
  const own = { name: viewer.name, today: ctx.today }
  if (!holdsOneOf(viewer, WITH_LISTS)) {
    const body = (
      <MyDay {...own} headlines={[]}>
        {await whatWaits(visit)}
        <p class="govuk-body">Your role opens no child’s record. Choose a page above.</p>
      </MyDay>
    )
    return { title: 'My day', body }
  }
  const words = clockWords(visit.site.found)
  const { whose, path, manages } = await firstLooksAt(visit)
  const soon = soonUntil(ctx.today)
  const counts = await dueCounts(ctx, whose, soon)
  const total = totalOf(counts)
  const due = await dueOf(ctx, { whose, until: soon }, { limit: SHOWN, offset: 0 })
  const overdue = due.filter(one => one.dueOn < ctx.today)
  const coming = due.filter(one => one.dueOn >= ctx.today)
  const waiting = holdsOneOf(viewer, ALLOCATING) ? await unallocated(ctx, { limit: 5, offset: 0 }) : undefined
  const ids = new Set([
    ...due.map(({ childId }) => childId),
    ...(waiting?.children ?? []).map(({ childId }) => childId),
  ])
  await logList(ctx, 'list', 'My day', [...ids])
  const headlines: Headline[] = [
    { href: path, number: total.overdue, one: 'thing overdue', many: 'things overdue', urgent: true },
    {
      href: path,
      number: total.soon,
      one: 'thing due in 10 working days',
      many: 'things due in 10 working days',
    },
  ]
  if (whose !== 'no-one')
    headlines.push({ href: path, number: await childrenWith(ctx, whose), one: 'child', many: 'children' })
  if (waiting)
    headlines.unshift({
      href: '/work/unallocated',
      number: waiting.count,
      one: 'child without a worker',
      many: 'children without a worker',
      urgent: true,
    })
  const table = { today: ctx.today, withWorker: manages }
  const body = (
    <MyDay {...own} headlines={headlines} sentence={LIST_SENTENCE}>
      {waiting && <UnallocatedList {...waiting} href="/work/unallocated" />}
      {overdue.length > 0 && (
        <DueTable {...table} caption="Overdue" rows={overdue.map(one => rowOf(one, words, viewer))} />
      )}
      {await whatWaits(visit)}
      {await whatToMend(visit)}
      {await whatIsNew(visit)}
      {await whatWasBegun(visit)}
      {await heldFromFeed(visit)}
      {coming.length > 0 && (
        <DueTable
          {...table}
          caption="Due in the next 10 working days"
          rows={coming.map(one => rowOf(one, words, viewer))}
        />
      )}
      {due.length === 0 && (
        <p class="govuk-body">Nothing is overdue, and nothing falls due in the next 10 working days.</p>
      )}
      <p class="govuk-body">
        <a class="govuk-link" href={path}>
          Show all the work
        </a>
      </p>
      {manages && (await carried(visit, whose, soon))}
      {counts.length > 0 && <AreaCounts counts={byArea(counts, words, area => `${path}?area=${area}`)} />}
      <UntoldList untold={await untoldOf(ctx, whose, words)} />
    </MyDay>
  )
  return { title: 'My day', body, wide: true }
}

/** What others did with the viewer’s children and they have not opened yet, the newest first: the first few of it. */
async function whatIsNew(visit: Visit) {
  const { items, count } = await newItems(visit, NEWS_ON_MY_DAY)
  return count === 0 ? null : <NewsList items={items} count={count} csrf={visit.csrf} href={NEWS} />
}

/** Decisions that areas say are this person's to make: numbers alone, which name nobody. */
async function whatWaits({ site, ctx, viewer }: Visit) {
  const mine = site.found.flatMap(({ area }) => area.waits ?? []).filter(({ may }) => holdsOneOf(viewer, may))
  const [together, alone] = [mine.filter(one => !one.alone), mine.filter(one => one.alone)]
  const counts = await ctx.db.together(() => together.map(one => one.count(ctx, viewer)))
  for (const one of alone) counts.push(await one.count(ctx, viewer))
  const waiting = [...together, ...alone].flatMap((one, n) =>
    counts[n] ? [{ ...one, number: counts[n] }] : [],
  )
  if (waiting.length === 0) return null
  return (
    <section>
      <h2 class="govuk-heading-m">Decisions that wait</h2>
      <ul class="govuk-list">
        {waiting.map(({ href, number, one, many }) => (
          <li>
            <a class="govuk-link" href={href}>
              {counted(number, one, many)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What this person typed into a form and has not saved. */
async function whatWasBegun({ ctx }: Visit) {
  const begun = await begunBy(ctx)
  if (begun.length === 0) return null
  await logList(
    ctx,
    'list',
    'Begun and not saved',
    begun.flatMap(({ childId }) => childId ?? []),
  )
  return (
    <section>
      <h2 class="govuk-heading-m">Begun, and not saved yet</h2>
      <ul class="govuk-list">
        {begun.map(({ page, part, title, childName, begunAt }) => (
          <li>
            <a class="govuk-link" href={draftHref({ page, part })}>
              {childName === null ? title : `${title}: ${childName}`}
            </a>{' '}
            <span class="gt-quiet">{begunOn(begunAt)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Who carries what: a team's workers, or the service's teams. */
async function carried({ ctx, viewer }: Visit, whose: Whose, soon: Parameters<typeof loads>[2]) {
  if (whose === 'no-one' || (whose !== 'everyone' && !('team' in whose))) return null
  const rows = await loads(ctx, whose, soon)
  if (rows.length === 0) return null
  if (whose !== 'everyone')
    return (
      <LoadTable
        caption="The team’s workers"
        who="Worker"
        rows={rows.map(({ worker, ...row }) => ({ name: worker, ...row }))}
      />
    )
  const teams = [...new Set(rows.map(({ team }) => team ?? 'No team'))].sort()
  const sum = (of: typeof rows, what: 'children' | 'overdue' | 'soon') =>
    of.reduce((total, row) => total + row[what], 0)
  return (
    <LoadTable
      caption="Teams"
      who="Team"
      rows={teams.map(team => {
        const of = rows.filter(row => (row.team ?? 'No team') === team)
        const href = team !== 'No team' && holdsOneOf(viewer, OVER_ALL) ? teamPath(team) : undefined
        return {
          name: team,
          href,
          team,
          children: sum(of, 'children'),
          overdue: sum(of, 'overdue'),
          soon: sum(of, 'soon'),
        }
      })}
    />
  )
}
