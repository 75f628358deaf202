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
import { LIST_SENTENCE, logList, type Role } from '../../../engines/access/index.ts'
import { type LiveFault, whyEmpty } from '../../../returns/ssda903/live/index.ts'
import { childHref, keptHref, recordHref } from '../../../web/child/index.ts'
import { pageOf, pagesOf } from '../../../web/kit/index.ts'
import { FaultsPage, type FoundRow, type RuleLine, RulePage } from '../../../web/returns/index.ts'
import { allKinds } from '../../preparing/kinds.ts'
import { type CheckedRecord, checkRecord, isOfYearEnd } from '../../validating/live.ts'
import { rowsByRule } from '../../validating/rows-by-rule.ts'
import { holdsOneOf } from '../navigation.ts'
import type { Answered, Route, Visit } from '../route.ts'
import { areaRoutes } from './areas.tsx'

/** Who sees to it that a return is right. */
export const RETURN_READERS: readonly Role[] = ['performance-analyst', 'head-of-service']
const PER_PAGE = 50
/** Before it the return had other tables. */
const FIRST_YEAR = yearBeginning(2016)

/**
 * The SSDA903 of a year as the record stands, and what its rules find: of the children whose records the viewer may see, for
 * everything here is read with their own rights. A return itself holds every child.
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
        <p class="govuk-body">
          <a class="govuk-link" href="/daily-feed">
            The Department’s daily feed
          </a>
          : what went last, and what is held back.
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
function yearIn({ path, ctx }: Visit): CollectionYear | undefined {
  const year = parseYear(path.year ?? '')
  return year !== undefined && year === path.year && year >= FIRST_YEAR && startOf(year) <= ctx.today
    ? year
    : undefined
}

async function ofYear(visit: Visit): Promise<Answered> {
  const year = yearIn(visit)
  if (year === undefined) return 'not-found'
  const checked = await checkRecord(visit.ctx, visit.site.found, year)
  const { made, faults, isOver } = checked
  const isLater = (fault: LiveFault) => !isOver && isOfYearEnd(fault)
  const lines = (some: readonly LiveFault[]): RuleLine[] =>
    rowsByRule(some).map(({ rule: { code, says, mend }, rows }) => {
      return { code, says, mend, rows, href: keptHref(visit.ctx, `/returns/ssda903/${year}/${code}`) }
    })
  return {
    title: `The SSDA903 for ${year}`,
    breadcrumbs: [{ text: 'Returns', href: '/returns' }],
    body: (
      <FaultsPage
        year={year}
        children={made.numbers.size}
        notes={notesOn(checked)}
        rules={lines(faults.filter(fault => !isLater(fault)))}
        atYearEnd={lines(faults.filter(isLater))}
        tables={made.tables.map(one => ({ table: one.table.name, rows: one.rows.length, ...whyEmpty(one) }))}
        sentence={LIST_SENTENCE}
      />
    ),
  }
}

/** What must be known before faults are read. */
const notesOn = ({ made: { year }, isOver, rulesYear }: CheckedRecord): string[] => [
  ...(isOver ? [] : [`The year is not over: it ends on ${formatDay(endOf(year))}.`]),
  ...(year === rulesYear
    ? []
    : [`It is held to the rules for ${rulesYear}: those of ${year} are not written.`]),
]

async function ofRule(visit: Visit): Promise<Answered> {
  const { ctx, site, path, query } = visit
  const year = yearIn(visit)
  if (year === undefined) return 'not-found'
  const checked = await checkRecord(ctx, site.found, year, path.rule)
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
        notes={notesOn(checked)}
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
  return shown.map(({ rule, row }) => {
    const mendedAt = mendingPage(visit, row.table, row.kind)
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

/** The page where such a record is put right, where the viewer may open it and the record is shown as it is now. */
function mendingPage({ ctx, site, viewer }: Visit, table: string, kind: string): string | undefined {
  if (ctx.knownAt !== null) return undefined
  const { mendedAt } =
    site.found
      .flatMap(({ area }) => area.yearRows ?? [])
      .find(one => one.table === table && one.of.table === kind) ?? {}
  const route = areaRoutes(site).find(({ method, path }) => method === 'GET' && path === mendedAt)
  return route && holdsOneOf(viewer, route.may) ? mendedAt : undefined
}
