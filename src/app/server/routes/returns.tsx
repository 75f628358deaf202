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
import { type LiveFault, SOURCE, whyEmpty } from '../../../returns/ssda903/live/index.ts'
import { rulesOfYear } from '../../../returns/ssda903/rules/index.ts'
import { childHref, keptHref, recordHref } from '../../../web/child/index.ts'
import { pageOf, pagesOf } from '../../../web/kit/index.ts'
import { FaultsPage, type FoundRow, type RuleLine, RulePage } from '../../../web/returns/index.ts'
import { jobsOf } from '../../jobs/jobs.ts'
import { allKinds } from '../../preparing/kinds.ts'
import { DAILY_RULES } from '../../validating/daily.ts'
import { checkRecord, isOfYearEnd, rulesYearOf } from '../../validating/live.ts'
import { rowsByRule } from '../../validating/rows-by-rule.ts'
import { mendingPages } from '../mending-page.ts'
import type { Answered, Route, Visit } from '../route.ts'

/** Who sees to it that a return is right. */
export const RETURN_READERS: readonly Role[] = ['performance-analyst', 'head-of-service']
const PER_PAGE = 50
/** Before it the return had other tables. */
const FIRST_YEAR = yearBeginning(2016)

/**
 * The SSDA903 of a year as the record stands, and what its rules find: of the children whose records the viewer may see, for
 * everything here is read with their own rights. A return itself holds every child. What stands here is what the day's run
 * found, and what has gone since; asking all rules at each view would hold up everybody's pages.
 */
export const returnsRoutes: readonly Route[] = [
  { method: 'GET', path: '/returns', title: 'Returns', may: RETURN_READERS, handle: listYears },
  {
    method: 'GET',
    path: '/returns/ssda903/:year',
    title: 'A return as the record stands',
    may: RETURN_READERS,
    known: true,
    handle: ofYear,
  },
  {
    method: 'POST',
    path: '/returns/ssda903/:year',
    title: 'Run the rules of a return now',
    may: RETURN_READERS,
    handle: runNow,
  },
  {
    method: 'GET',
    path: '/returns/ssda903/:year/:rule',
    title: 'What a rule finds',
    may: RETURN_READERS,
    known: true,
    handle: ofRule,
  },
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
          The return on children looked after (SSDA903), if it were submitted as the record stands: what is in
          it, and what its rules find.
        </p>
        <p class="govuk-body">
          Have you the files of a return, of this system or another?{' '}
          <a class="govuk-link" href="/returns/check">
            Check them
          </a>{' '}
          without loading anything.
        </p>
        <h2 class="govuk-heading-m">By year</h2>
        <ul class="govuk-list">
          {years.map(year => (
            <li>
              <a class="govuk-link" href={`/returns/ssda903/${year}`}>
                {year}
              </a>
            </li>
          ))}
        </ul>
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
async function ofYear(visit: Visit): Promise<Answered> {
  const { ctx, csrf } = visit
  const year = yearIn(visit)
  if (year === undefined) return 'not-found'
  const [found, ran] =
    ctx.knownAt === null ? [await keptFaults(visit, year), true] : [await faultsThen(visit, year), false]
  const own = `/returns/ssda903/${year}`
  return {
    title: `The SSDA903 for ${year}`,
    breadcrumbs: [{ text: 'Returns', href: '/returns' }],
    body: (
      <FaultsPage
        year={year}
        notes={notesOn(year, ctx)}
        {...found}
        {...(ran
          ? { run: { href: own, csrf, isAsked: await isAsked(visit) }, overTime: `${own}/by-team` }
          : {})}
        sentence={LIST_SENTENCE}
      />
    ),
  }
}

const lineOf = (
  { ctx }: Visit,
  year: CollectionYear,
  { code, says, mend }: LiveFault['rule'],
  rows: number,
) => ({
  ...{ code, says, mend, rows },
  href: keptHref(ctx, `/returns/ssda903/${year}/${code}`),
})

async function keptFaults(visit: Visit, year: CollectionYear) {
  const { ctx } = visit
  const run = await lastRun(ctx, SOURCE, year)
  const counts = await countsByRule(ctx, SOURCE, year)
  const places = new Map(rulesOfYear(rulesYearOf(year)).map((rule, at) => [rule.code, { rule, at }]))
  const lines = (atYearEnd: boolean): RuleLine[] =>
    counts
      .flatMap(one =>
        one.atYearEnd === atYearEnd && places.has(one.rule) ? [{ ...one, ...places.get(one.rule)! }] : [],
      )
      .sort((a, b) => a.at - b.at)
      .map(({ rule, faults }) => lineOf(visit, year, rule, faults))
  return {
    children: await childrenIn(ctx, SOURCE, year),
    rules: lines(false),
    atYearEnd: lines(true),
    tables: run?.tables ?? [],
    ...(run ? { ranAt: run.at } : {}),
  }
}

async function faultsThen(visit: Visit, year: CollectionYear) {
  const { made, faults, isOver } = await checkRecord(visit.ctx, visit.site.found, year)
  const isLater = (fault: LiveFault) => !isOver && isOfYearEnd(fault)
  const lines = (some: readonly LiveFault[]): RuleLine[] =>
    rowsByRule(some).map(({ rule, rows }) => lineOf(visit, year, rule, rows))
  return {
    children: made.numbers.size,
    rules: lines(faults.filter(fault => !isLater(fault))),
    atYearEnd: lines(faults.filter(isLater)),
    tables: made.tables.map(one => ({ table: one.table.name, rows: one.rows.length, ...whyEmpty(one) })),
    ranAt: visit.ctx.knownAt!,
  }
}

const theJob = ({ site }: Visit) => jobsOf(site.found).find(({ id }) => id === DAILY_RULES)!

async function isAsked(visit: Visit): Promise<boolean> {
  const [kept] = await jobsKept(visit.ctx, [theJob(visit)], 1)
  return kept!.isAsked
}

/** Asks for the rules to be run on a year now: a server turns to it in a moment, and no page waits. */
async function runNow(visit: Visit): Promise<Answered> {
  const year = yearIn(visit)
  if (year === undefined) return 'not-found'
  await askForYear(visit.ctx, SOURCE, year)
  await askFor(visit.ctx, theJob(visit))
  return {
    redirect: `/returns/ssda903/${year}`,
    notice: 'The rules run within a minute. Open this page again to see what they find.',
  }
}

/** What must be known before faults are read. */
function notesOn(year: CollectionYear, { knownAt, now }: Ctx): string[] {
  const rulesYear = rulesYearOf(year)
  return [
    ...(endOf(year) < dayOf(knownAt ?? now)
      ? []
      : [`The year is not over: it ends on ${formatDay(endOf(year))}.`]),
    ...(year === rulesYear
      ? []
      : [`It is held to the rules for ${rulesYear}: those of ${year} are not written.`]),
  ]
}

async function ofRule(visit: Visit): Promise<Answered> {
  const { ctx, site, path, query } = visit
  const year = yearIn(visit)
  if (year === undefined) return 'not-found'
  const checked = await checkRecord(ctx, site.found, year, { only: path.rule })
  const [rule] = checked.rules
  if (!rule) return 'not-found'
  const found = checked.faults
  const page = pageOf(query.page)
  const shown = found.slice((page - 1) * PER_PAGE, page * PER_PAGE)
  const people = [...new Set(shown.map(({ row }) => row.person))]
  await logList(ctx, 'list', `What rule ${rule.code} finds in the SSDA903 for ${year}, page ${page}`, people)
  return {
    title: `Rule ${rule.code} in the SSDA903 for ${year}`,
    breadcrumbs: [
      { text: 'Returns', href: '/returns' },
      { text: year, href: keptHref(ctx, `/returns/ssda903/${year}`) },
    ],
    body: (
      <RulePage
        year={year}
        code={rule.code}
        says={rule.says}
        mend={rule.mend}
        notes={notesOn(year, ctx)}
        rows={await rowsShown(visit, shown)}
        pages={pagesOf({ page, perPage: PER_PAGE, total: found.length }, n =>
          addPage(keptHref(ctx, `/returns/ssda903/${year}/${rule.code}`), n),
        )}
        sentence={LIST_SENTENCE}
      />
    ),
  }
}

const addPage = (href: string, page: number): string => `${href}${href.includes('?') ? '&' : '?'}page=${page}`

async function rowsShown(visit: Visit, shown: readonly LiveFault[]): Promise<FoundRow[]> {
  const { ctx, site } = visit
  const names = await ctx.db.rows<{ person_id: string; name: string }>(
    'select person_id, name from person_profile where person_id = any($1::uuid[])',
    [shown.map(({ row }) => row.person)],
  )
  const nameOf = new Map(names.map(({ person_id, name }) => [person_id, name]))
  const titleOf = new Map(allKinds(site.found).map(({ table, title }) => [table, title]))
  const mendedOn = mendingPages(visit)
  return shown.map(({ rule, row }) => {
    const mendedAt = mendedOn(row.table, row.kind)
    return {
      name: nameOf.get(row.person) ?? 'Name not known',
      href: childHref(ctx, row.person),
      table: row.table,
      cells: rule.fields.flatMap(column => {
        const cell = row.cells[column]
        return cell === undefined ? [] : [{ column, cell }]
      }),
      record: { title: titleOf.get(row.kind) ?? row.kind, href: recordHref(ctx, row.kind, row.id) },
      ...(mendedAt === undefined ? {} : { mendedAt: mendedAt.replace(':child', row.person) }),
    }
  })
}
