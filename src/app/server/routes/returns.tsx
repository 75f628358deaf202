import {
  type CollectionYear,
  endOf,
  parseYear,
  previousYear,
  startOf,
  yearBeginning,
  yearOf,
} from '../../../core/collection-year.ts'
import { formatDay } from '../../../core/day.ts'
import { dayOf } from '../../../core/instant.ts'
import { LIST_SENTENCE, logList, type Role } from '../../../engines/access/index.ts'
import { askForYear, childrenIn, countsByRule, lastRun } from '../../../engines/faults/index.ts'
import { askFor, jobsKept } from '../../../engines/jobs/index.ts'
import type { Ctx } from '../../../engines/records/index.ts'
import { mendInFull } from '../../../returns/checking/index.ts'
import type { LiveFault } from '../../../returns/from-record/index.ts'
import { childHref, keptHref, recordHref } from '../../../web/child/index.ts'
import { pageOf, pagesOf } from '../../../web/kit/index.ts'
import { FaultsPage, type FoundRow, type RuleLine, RulePage } from '../../../web/returns/index.ts'
import { jobsOf } from '../../jobs/jobs.ts'
import { allKinds } from '../../preparing/kinds.ts'
import { EXPORTS } from '../../submitting/exports/kinds.ts'
import { SUBMITTED } from '../../submitting/kinds.ts'
import { rulesJob } from '../../validating/daily.ts'
import { tableLines } from '../../validating/keep-found.ts'
import type { KindName } from '../../validating/kind-of.ts'
import { isOverIn } from '../../validating/live.ts'
import { LIVE_KINDS, LIVE_NAMES } from '../../validating/live-kinds.ts'
import { isOfLists } from '../../validating/live-not-run.ts'
import { byReason, type NotRun } from '../../validating/not-run.ts'
import { type RuleInWords, rowsByRule } from '../../validating/rows-by-rule.ts'
import { beginningPages, mendingPages } from '../mending-page.ts'
import type { Answered, Route, Visit } from '../route.ts'

/** Who sees to it that a return is right. */
export const RETURN_READERS: readonly Role[] = ['performance-analyst', 'head-of-service', 'director']
const PER_PAGE = 50
/** Before it the return had other tables. */
const FIRST_YEAR = yearBeginning(2016)

/**
 * The returns of a year as the record stands, and what their rules find: of the children whose records the viewer may see, for
 * everything here is read with their own rights. A return itself holds every child. What stands here is what the day's run
 * found, and what has gone since; asking all rules at each view would hold up everybody's pages.
 */
export const returnsRoutes: readonly Route[] = [
  { method: 'GET', path: '/returns', title: 'Returns', may: RETURN_READERS, handle: listYears },
  ...LIVE_NAMES.flatMap((name): Route[] => [
    {
      method: 'GET',
      path: `/returns/${name}/:year`,
      title: `The ${LIVE_KINDS[name].called} as the record stands`,
      may: RETURN_READERS,
      known: true,
      handle: visit => ofYear(visit, name),
    },
    {
      method: 'POST',
      path: `/returns/${name}/:year`,
      title: `Run the rules of the ${LIVE_KINDS[name].called} now`,
      may: RETURN_READERS,
      handle: visit => runNow(visit, name),
    },
    {
      method: 'GET',
      path: `/returns/${name}/:year/:rule`,
      title: `What a rule of the ${LIVE_KINDS[name].called} finds`,
      may: RETURN_READERS,
      known: true,
      handle: visit => ofRule(visit, name),
    },
  ]),
]

async function listYears({ ctx }: Visit): Promise<Answered> {
  const years: CollectionYear[] = []
  for (let year = yearOf(ctx.today); year >= FIRST_YEAR; year = previousYear(year)) years.push(year)
  return {
    title: 'Returns',
    body: (
      <>
        <h1 class="govuk-heading-l">Returns</h1>
        <p class="govuk-body">
          Each return, if it were submitted as the record stands: what is in it, and what its rules find.
        </p>
        <p class="govuk-body">
          Have you the files of a return, of this system or another?{' '}
          <a class="govuk-link" href="/returns/check">
            Check them
          </a>{' '}
          without loading anything.
        </p>
        <p class="govuk-body">
          Some rules look things up in{' '}
          <a class="govuk-link" href="/returns/lists">
            Ofsted’s list and postcodes
          </a>
          : which editions are kept, and where the next is given.
        </p>
        <p class="govuk-body">
          Has the inspectorate telephoned?{' '}
          <a class="govuk-link" href="/returns/annex-a">
            Ofsted’s lists (Annex A)
          </a>{' '}
          are made from the record, with what does not agree in them.
        </p>
        <p class="govuk-body">
          <a class="govuk-link" href="/daily-feed">
            The Department’s daily feed
          </a>
          : what went last, and what is held back.
        </p>
        <p class="govuk-body">What was frozen as it went out, to be compared with any other:</p>
        <ul class="govuk-list govuk-list--bullet">
          {Object.entries(EXPORTS).map(([name, { called }]) => (
            <li>
              <a class="govuk-link" href={`/returns/${name}/frozen`}>
                {called}
              </a>
            </li>
          ))}
        </ul>
        {LIVE_NAMES.map(name => (
          <>
            <h2 class="govuk-heading-m">{LIVE_KINDS[name].title}</h2>
            <ul class="govuk-list">
              {years.map(year => (
                <li>
                  <a class="govuk-link" href={`/returns/${name}/${year}`}>
                    <span class="govuk-visually-hidden">The {LIVE_KINDS[name].called} for </span>
                    {year}
                  </a>
                </li>
              ))}
            </ul>
          </>
        ))}
      </>
    ),
  }
}

/** The year of the address: one that has begun, and not one of long ago. */
export function yearIn({ path, ctx }: Visit): CollectionYear | undefined {
  const year = parseYear(path.year ?? '')
  return year !== undefined && year === path.year && year >= FIRST_YEAR && startOf(year) <= ctx.today
    ? year
    : undefined
}

/** The day's run; or, as known on another day, what is found then, at the view. */
async function ofYear(visit: Visit, name: KindName): Promise<Answered> {
  const { ctx, csrf } = visit
  const { called } = LIVE_KINDS[name]
  const year = yearIn(visit)
  if (year === undefined) return 'not-found'
  const [found, ran] =
    ctx.knownAt === null
      ? [await keptFaults(visit, name, year), true]
      : [await faultsThen(visit, name, year), false]
  const own = `/returns/${name}/${year}`
  return {
    title: `The ${called} for ${year}`,
    breadcrumbs: [{ text: 'Returns', href: '/returns' }],
    body: (
      <FaultsPage
        called={called}
        year={year}
        notes={notesOn(name, year, ctx)}
        {...found}
        {...(ran
          ? { run: { href: own, csrf, isAsked: await isAsked(visit, name) }, overTime: `${own}/by-team` }
          : {})}
        submission={name in SUBMITTED ? `${own}/submission` : undefined}
        sentence={LIST_SENTENCE}
      />
    ),
  }
}

const lineOf = (
  { ctx }: Visit,
  name: KindName,
  year: CollectionYear,
  rule: RuleInWords,
  rows: number,
): RuleLine => ({
  code: rule.code,
  says: rule.says,
  mend: mendInFull(rule),
  rows,
  href: keptHref(ctx, `/returns/${name}/${year}/${rule.code}`),
})

async function keptFaults(visit: Visit, name: KindName, year: CollectionYear) {
  const { ctx } = visit
  const run = await lastRun(ctx, name, year)
  const counts = await countsByRule(ctx, name, year)
  const isOver = isOverIn(ctx, year)
  const { rules } = LIVE_KINDS[name].rulesOf(year)
  const lines = (atYearEnd: boolean): RuleLine[] => {
    const rows = new Map(
      counts.flatMap(one => (one.atYearEnd === atYearEnd ? [[one.rule, one.faults] as const] : [])),
    )
    // A whole return is judged of a whole year, and no row answers for it.
    const whole = atYearEnd === isOver ? [] : (run?.broken ?? [])
    const found = rules.filter(({ code }) => rows.has(code) || whole.includes(code))
    return found.map(rule => lineOf(visit, name, year, rule, rows.get(rule.code) ?? 0))
  }
  return {
    children: await childrenIn(ctx, name, year),
    rules: lines(false),
    atYearEnd: lines(true),
    notAsked: notAskedOf(run?.notRun ?? []),
    tables: run?.tables ?? [],
    ...(run ? { ranAt: run.at } : {}),
  }
}

/** Rules that were not asked, with where a list is given that they wait for. */
const notAskedOf = (all: readonly NotRun[]) => ({
  lines: byReason(all, 'page'),
  lists: all.some(({ why }) => isOfLists(why)) ? '/returns/lists' : undefined,
})

async function faultsThen(visit: Visit, name: KindName, year: CollectionYear) {
  const { check, isOfYearEnd } = LIVE_KINDS[name]
  const { made, faults, broken, notRun, isOver } = await check(visit.ctx, visit.site.found, year)
  const isLater = (fault: LiveFault) => !isOver && isOfYearEnd(fault)
  const ofWhole = broken.map(rule => ({ rule, rows: 0 }))
  const lines = (some: readonly LiveFault[], whole: typeof ofWhole): RuleLine[] =>
    [...whole, ...rowsByRule(some)].map(({ rule, rows }) => lineOf(visit, name, year, rule, rows))
  return {
    children: made.numbers.size,
    rules: lines(
      faults.filter(fault => !isLater(fault)),
      isOver ? ofWhole : [],
    ),
    atYearEnd: lines(faults.filter(isLater), isOver ? [] : ofWhole),
    notAsked: notAskedOf(notRun),
    tables: tableLines(made),
    ranAt: visit.ctx.knownAt!,
  }
}

const theJob = ({ site }: Visit, name: KindName) =>
  jobsOf(site.found).find(({ id }) => id === rulesJob(name))!

async function isAsked(visit: Visit, name: KindName): Promise<boolean> {
  const [kept] = await jobsKept(visit.ctx, [theJob(visit, name)], 1)
  return kept!.isAsked
}

/** Asks for the rules to be run on a year now: a server turns to it in a moment, and no page waits. */
async function runNow(visit: Visit, name: KindName): Promise<Answered> {
  const year = yearIn(visit)
  if (year === undefined) return 'not-found'
  await askForYear(visit.ctx, name, year)
  await askFor(visit.ctx, theJob(visit, name))
  return {
    redirect: `/returns/${name}/${year}`,
    notice: 'The rules run within a minute. Open this page again to see what they find.',
  }
}

/** What must be known before faults are read. */
function notesOn(name: KindName, year: CollectionYear, { knownAt, now }: Ctx): string[] {
  const { rulesYear } = LIVE_KINDS[name].rulesOf(year)
  return [
    ...(endOf(year) < dayOf(knownAt ?? now)
      ? []
      : [`The year is not over: it ends on ${formatDay(endOf(year))}.`]),
    ...(year === rulesYear
      ? []
      : [`It is held to the rules for ${rulesYear}: those of ${year} are not written.`]),
  ]
}

async function ofRule(visit: Visit, name: KindName): Promise<Answered> {
  const { called, check } = LIVE_KINDS[name]
  const { ctx, site, path, query } = visit
  const year = yearIn(visit)
  if (year === undefined) return 'not-found'
  const checked = await check(ctx, site.found, year, { only: path.rule })
  const [rule] = checked.rules
  if (!rule) return 'not-found'
  const found = checked.faults
  const page = pageOf(query.page)
  const shown = found.slice((page - 1) * PER_PAGE, page * PER_PAGE)
  const people = [...new Set(shown.map(({ row }) => row.person))]
  await logList(
    ctx,
    'list',
    `What rule ${rule.code} finds in the ${called} for ${year}, page ${page}`,
    people,
  )
  return {
    title: `Rule ${rule.code} in the ${called} for ${year}`,
    breadcrumbs: [
      { text: 'Returns', href: '/returns' },
      { text: year, href: keptHref(ctx, `/returns/${name}/${year}`) },
    ],
    body: (
      <RulePage
        called={called}
        year={year}
        code={rule.code}
        says={rule.says}
        mend={mendInFull(rule)}
        notes={notesOn(name, year, ctx)}
        rows={await rowsShown(visit, name, year, shown)}
        isOfWhole={checked.broken.length > 0}
        pages={pagesOf({ page, perPage: PER_PAGE, total: found.length }, n =>
          addPage(keptHref(ctx, `/returns/${name}/${year}/${rule.code}`), n),
        )}
        sentence={LIST_SENTENCE}
      />
    ),
  }
}

const addPage = (href: string, page: number): string => `${href}${href.includes('?') ? '&' : '?'}page=${page}`

async function rowsShown(
  visit: Visit,
  source: KindName,
  year: CollectionYear,
  shown: readonly LiveFault[],
): Promise<FoundRow[]> {
  const { ctx, site } = visit
  const names = await ctx.db.rows<{ person_id: string; name: string }>(
    'select person_id, name from person_profile where person_id = any($1::uuid[])',
    [shown.map(({ row }) => row.person)],
  )
  const nameOf = new Map(names.map(({ person_id, name }) => [person_id, name]))
  const titleOf = new Map(allKinds(site.found).map(({ table, title }) => [table, title]))
  const mendedOn = await mendingPages(
    visit,
    shown.map(({ row }) => row.person),
  )
  const begunOn = beginningPages(visit)
  return shown.map(({ rule, row }) => {
    const { table, kind, id: record, person: child } = row
    const at = { source, year, rule: rule.code, table, kind, record, child }
    const mendedAt = mendedOn(at)
    return {
      name: nameOf.get(row.person) ?? 'Name not known',
      href: childHref(ctx, row.person),
      table: row.table,
      cells: rule.fields.flatMap(column => {
        const cell = row.cells[column]
        return cell === undefined ? [] : [{ column, cell }]
      }),
      record: { title: titleOf.get(row.kind) ?? row.kind, href: recordHref(ctx, row.kind, row.id) },
      ...(mendedAt === undefined ? {} : { mendedAt }),
      begin: begunOn(at),
    }
  })
}
