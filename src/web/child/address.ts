import { isoDay } from '../../core/day.ts'
import { dayOf } from '../../core/instant.ts'
import type { Ctx } from '../../engines/records/index.ts'

/** The day whose knowledge is shown; null for now. */
type Known = Pick<Ctx, 'knownAt'>

/** An address that keeps the day shown: what is opened from a page as known then is as known then too. */
export const keptHref = ({ knownAt }: Known, path: string): string =>
  knownAt === null ? path : `${path}?known=${isoDay(dayOf(knownAt))}`

/** A person's page. */
export const childHref = (ctx: Known, person: string): string => keptHref(ctx, `/children/${person}`)

/** One record and its history. */
export const recordHref = (ctx: Known, table: string, id: string): string =>
  keptHref(ctx, `/records/${table}/${id}`)
