import type { YearRows } from '../../engines/records/index.ts'
import { holdsOneOf } from './navigation.ts'
import type { Visit } from './route.ts'
import { areaRoutes } from './routes/areas.tsx'

/**
 * Where such records of a return's table are put right, by table and kind: the page's path with `:child` in it, where the
 * viewer may open it. Nothing is put right while the record is shown as known on another day.
 */
export function mendingPages({
  ctx,
  site,
  viewer,
}: Visit): (table: string, kind: string) => string | undefined {
  if (ctx.knownAt !== null) return () => undefined
  const routes = new Map(
    areaRoutes(site).flatMap(({ method, path, may }) => (method === 'GET' ? [[path, may] as const] : [])),
  )
  const mended = site.found
    .flatMap(({ area }): readonly YearRows[] => area.yearRows ?? [])
    .filter(({ mendedAt = '' }) => routes.has(mendedAt) && holdsOneOf(viewer, routes.get(mendedAt)))
  return (table, kind) => mended.find(one => one.table === table && one.of.table === kind)?.mendedAt
}
