import { formatDay, isoDay } from '../../../core/day.ts'
import { dayOf } from '../../../core/instant.ts'
import { formatNumber } from '../../../core/number.ts'
import { LIST_SENTENCE, logList, PRACTITIONERS, type Role } from '../../../engines/access/index.ts'
import { mayCorrectIt, theirsToCorrect } from '../../../engines/corrections/index.ts'
import { jobsKept } from '../../../engines/jobs/index.ts'
import {
  type FeedRun,
  heldBack,
  heldBackOf,
  type KeptHeld,
  lastRuns,
} from '../../../returns/dfe-feed/index.ts'
import { childHref, recordHref } from '../../../web/child/index.ts'
import { pageOf, pagesOf } from '../../../web/kit/index.ts'
import {
  type FeedClock,
  FeedPage,
  type FeedRunLine,
  type HeldLine,
  HeldPage,
} from '../../../web/returns/index.ts'
import { counted } from '../../../web/work/index.ts'
import { correctsOf } from '../../correcting/opened.ts'
import { dailyFeed } from '../../feed/daily.ts'
import { allKinds } from '../../preparing/kinds.ts'
import { correctHref } from '../mending-page.ts'
import { holdsOneOf } from '../navigation.ts'
import type { Answered, Route, Visit } from '../route.ts'
import { momentInWords } from '../when.ts'
import { areaRoutes } from './areas.tsx'

/** Who sees to it that the feed goes. An administrator opens no record: for them it has its runs alone. */
const FEED_READERS: readonly Role[] = ['performance-analyst', 'head-of-service', 'administrator']
const OWN = '/daily-feed/mine'
const RUNS = 14
const PER_PAGE = 50

/**
 * The DfE's daily feed. Numbers are of every child; who is held back is read with the viewer's own rights, so that what is
 * wrong with a restricted child's record is for its keepers alone.
 */
export const feedRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/daily-feed',
    title: 'The Department’s daily feed',
    may: FEED_READERS,
    place: 'Daily feed',
    handle: feedPage,
  },
  {
    method: 'GET',
    path: OWN,
    title: 'Held back from the Department’s daily feed',
    may: PRACTITIONERS,
    handle: ownHeld,
  },
]

async function feedPage(visit: Visit): Promise<Answered> {
  const { ctx, viewer } = visit
  const opensRecords = holdsOneOf(viewer, PRACTITIONERS)
  const { held, pages } = await heldShown(visit, opensRecords ? await heldBack(ctx) : [], '/daily-feed')
  return {
    title: 'The Department’s daily feed',
    wide: true,
    ...(holdsOneOf(viewer, ['performance-analyst', 'head-of-service'])
      ? { breadcrumbs: [{ text: 'Returns', href: '/returns' }] }
      : {}),
    body: (
      <FeedPage
        clock={await clockOf(visit)}
        runs={(await lastRuns(ctx, RUNS)).map(runLine)}
        held={held}
        pages={pages}
        opensRecords={opensRecords}
        sentence={LIST_SENTENCE}
      />
    ),
  }
}

/** How it goes by the clock: numbers and words of the job alone, which name nobody. */
async function clockOf({ ctx, site }: Visit): Promise<FeedClock> {
  const job = dailyFeed(site.found, site)
  const [kept] = await jobsKept(ctx, [job], 1, site.isDayFixed)
  const { next, isTriedAgain, runs } = kept!
  const last = runs[0]
  const after = isTriedAgain
    ? 'It is tried again soon.'
    : typeof next === 'number'
      ? `Next: ${momentInWords(next)}.`
      : next === 'now'
        ? 'It is due.'
        : ''
  return {
    idle: job.idle,
    when: `It goes by itself each day at ${job.at}. ${after}`.trim(),
    failed: last?.failed ? `It could not all be sent, ${momentInWords(last.at)}: ${last.cameOf}` : undefined,
  }
}

const runLine = (run: FeedRun): FeedRunLine => ({
  began: momentInWords(run.beganAt),
  sentTo: run.sentTo,
  became: becameOf(run),
  accepted: run.accepted,
  purged: run.purged,
})

function becameOf({ outcome, says, stillToGo }: FeedRun): string {
  if (outcome === 'done') return 'All of it went.'
  if (outcome === 'under-way') return 'It is being sent.'
  const left = stillToGo ? ` Still to go: ${formatNumber(stillToGo)}.` : ''
  return `${says ?? 'It was cut short.'}${left}`
}

/** A worker's own children, and a team manager's those of the team. */
const ownOf = ({ ctx, viewer }: Visit): Promise<KeptHeld[]> =>
  heldBackOf(ctx, {
    account: viewer.account,
    team: holdsOneOf(viewer, ['team-manager']) ? viewer.team : null,
  })

async function ownHeld(visit: Visit): Promise<Answered> {
  return {
    title: 'Held back from the Department’s daily feed',
    wide: true,
    breadcrumbs: [{ text: 'My day', href: '/' }],
    body: <HeldPage {...(await heldShown(visit, await ownOf(visit), OWN))} sentence={LIST_SENTENCE} />,
  }
}

/** For My day: that records of one's own children are held back; nothing where none is. */
export async function heldFromFeed(visit: Visit) {
  if (!holdsOneOf(visit.viewer, PRACTITIONERS)) return null
  const { length } = await ownOf(visit)
  if (length === 0) return null
  return (
    <section>
      <h2 class="govuk-heading-m">Held back from the Department’s daily feed</h2>
      <p class="govuk-body">
        <a class="govuk-link" href={OWN}>
          {counted(
            length,
            'child whose record is to be put right',
            'children whose records are to be put right',
          )}
        </a>
      </p>
    </section>
  )
}

async function heldShown(visit: Visit, held: readonly KeptHeld[], path: string) {
  const page = pageOf(visit.query.page)
  const shown = held.slice((page - 1) * PER_PAGE, page * PER_PAGE)
  if (shown.length > 0)
    await logList(
      visit.ctx,
      'list',
      `Held back from the DfE’s daily feed, page ${page}`,
      shown.map(({ person }) => person),
    )
  return {
    held: await linesOf(visit, shown),
    pages: pagesOf({ page, perPage: PER_PAGE, total: held.length }, n => `${path}?page=${n}`),
  }
}

async function linesOf({ ctx, site, viewer }: Visit, held: readonly KeptHeld[]): Promise<HeldLine[]> {
  const people = await ctx.db.rows<{ id: string; name: string; worker: string | null; team: string | null }>(
    `select p.person_id as id, p.name, a.worker, a.team from person_profile p left join lateral (
       select w.worker, w.team from worker_allocation w where w.child_id = p.person_id and w.leads is not null
         and (w.to_on is null or w.to_on > $2::date) order by w.leads, w.from_on desc nulls last limit 1) a on true
     where p.person_id = any($1::uuid[])`,
    [held.map(({ person }) => person), isoDay(ctx.today)],
  )
  const whoIs = new Map(people.map(one => [one.id, one]))
  const titleOf = new Map(allKinds(site.found).map(({ table, title }) => [table, title]))
  const mended = new Map(
    site.found
      .flatMap(({ area }) => area.yearRows ?? [])
      .flatMap(({ of, mendedAt }) => (mendedAt === undefined ? [] : [[of.table, mendedAt] as const])),
  )
  const routes = areaRoutes(site)
  const mayOpen = (path: string): boolean => {
    const route = routes.find(one => one.method === 'GET' && one.path === path)
    return route !== undefined && holdsOneOf(viewer, route.may)
  }
  const theirs = await theirsToCorrect(
    ctx,
    viewer,
    held.map(({ person }) => person),
  )
  /** Where a record is put right, for whoever may. */
  const mendedOn = (kind: string, person: string, record: string): string | undefined => {
    const page = mended.get(kind)
    if (page !== undefined) return mayOpen(page) ? page.replace(':child', person) : undefined
    const corrects = correctsOf(site.found, kind)
    return corrects && mayCorrectIt(corrects, viewer, theirs.has(person))
      ? correctHref(corrects.kind.table, person, record)
      : undefined
  }
  return held.map(({ person, number, reasons, since }) => {
    const { name, worker, team } = whoIs.get(person) ?? {}
    return {
      name: name ?? number,
      href: childHref(ctx, person),
      since: formatDay(dayOf(since)),
      worker: [worker, team].filter(Boolean).join(', ') || 'Nobody yet',
      reasons: reasons.map(({ says, kind, recordId }) => {
        const title = titleOf.get(kind)
        const mendedAt = mendedOn(kind, person, recordId)
        return {
          says,
          ...(title === undefined ? {} : { record: { title, href: recordHref(ctx, kind, recordId) } }),
          ...(mendedAt === undefined ? {} : { mendedAt }),
        }
      }),
    }
  })
}
