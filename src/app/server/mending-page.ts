import type { CollectionYear } from '../../core/collection-year.ts'
import { mayCorrectIt, theirsToCorrect } from '../../engines/corrections/index.ts'
import type { FaultAt } from '../../engines/faults/index.ts'
import type { YearRows } from '../../engines/records/index.ts'
import { correctsOf } from '../correcting/opened.ts'
import { namedIn, ruleInAddress } from '../correcting/rules.ts'
import type { KindName } from '../validating/kind-of.ts'
import { LIVE_KINDS } from '../validating/live-kinds.ts'
import { holdsOneOf } from './navigation.ts'
import type { Visit } from './route.ts'
import { areaRoutes } from './routes/areas.tsx'

/** Where a record is corrected; `rule`: for which rule somebody comes, as `ruleInAddress` writes it. */
export const correctHref = (table: string, child: string, record: string, rule?: string): string =>
  `/children/${child}/correct/${table}/${record}${rule === undefined ? '' : `?${new URLSearchParams({ rule })}`}`

/** A page on which a record that is missing is begun, by its title. */
export type BeginningPage = { title: string; href: string }

/**
 * Where what is missing is begun by hand, of a rule that finds at one record that another is not there; undefined where the
 * viewer may not.
 */
export function beginningPages({ ctx, site, viewer }: Visit): (one: FaultAt) => BeginningPage | undefined {
  if (ctx.knownAt !== null) return () => undefined
  const rows = site.found.flatMap(({ area }): readonly YearRows[] => area.yearRows ?? [])
  const routes = areaRoutes(site).filter(({ method, may }) => method === 'GET' && holdsOneOf(viewer, may))
  return ({ source, year, rule, table, child }) => {
    const kind = LIVE_KINDS[source as KindName]
    const missing = kind?.rulesOf(year as CollectionYear).rules.find(({ code }) => code === rule)?.missing
    if (missing === undefined || missing === table) return undefined
    const at = rows.find(one => one.source === source && one.table === missing)?.begunAt
    const route = routes.find(({ path }) => path === at)
    return route && { title: route.title, href: route.path.replace(':child', child) }
  }
}

/**
 * Where such records of these children are put right: on a page that their area has for it, else on the page on which any record
 * is corrected; undefined where the viewer may not. Nothing is put right while the record is shown as known on another day.
 */
export async function mendingPages(
  { ctx, site, viewer }: Visit,
  children: readonly string[],
): Promise<(one: FaultAt) => string | undefined> {
  if (ctx.knownAt !== null || children.length === 0) return () => undefined
  const routes = new Map(
    areaRoutes(site).flatMap(({ method, path, may }) => (method === 'GET' ? [[path, may] as const] : [])),
  )
  const mended = site.found
    .flatMap(({ area }): readonly YearRows[] => area.yearRows ?? [])
    .filter(({ mendedAt = '' }) => routes.has(mendedAt) && holdsOneOf(viewer, routes.get(mendedAt)))
  const theirs = await theirsToCorrect(ctx, viewer, children)
  return one => {
    const corrects = correctsOf(site.found, one.kind)
    const general =
      corrects && mayCorrectIt(corrects, viewer, theirs.has(one.child))
        ? correctHref(corrects.kind.table, one.child, one.record, ruleInAddress(one))
        : undefined
    const page = mended.find(({ table, of }) => table === one.table && of.table === one.kind)?.mendedAt
    // Of a kind that has both, each page asks what the other does not.
    if (page === undefined || (general && namedIn(site.found, corrects!, one).length > 0)) return general
    return page.replace(':child', one.child)
  }
}
