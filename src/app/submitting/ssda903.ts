import { endOf, startOf, yearBeginning } from '../../core/collection-year.ts'
import type { Day } from '../../core/day.ts'
import { behind } from '../../engines/indicators/index.ts'
import type { Ctx } from '../../engines/records/index.ts'
import { contributedBy, placesOf, summaryOf } from '../../returns/from-record/index.ts'
import { liveReturn, SOURCE, sourceRows } from '../../returns/ssda903/live/index.ts'
import { keysOf903 } from '../../returns/ssda903/submitting/keys.ts'
import { type KnownElsewhere, reconcile903 } from '../../returns/ssda903/submitting/reconcile-903.ts'
import { writeSsda903 } from '../../returns/ssda903/write.ts'
import type { Found } from '../discover.ts'
import { checkRecord } from '../validating/live.ts'
import type { SubmittedKind } from './kind.ts'

/** The SSDA903, on its way to the Department. */
export const SUBMITTED_903: SubmittedKind = {
  called: 'SSDA903',
  source: SOURCE,
  // Before it the return had other tables.
  from: yearBeginning(2016),
  forms: ['csv', 'xml'],
  keys: keysOf903,
  async make(ctx, found, year, rule) {
    const { made, faults, editions, isOver } = await checkRecord(ctx, found, year, { only: rule })
    return {
      year,
      rows: sourceRowsOrder(made),
      numbers: made.numbers,
      tables: made.tables.map(one => summaryOf(one)),
      faults,
      lists: Object.values(editions).map(({ list, edition, files }) => ({
        list,
        edition,
        sha256: files.map(file => file.sha256),
      })),
      isOver,
    }
  },
  async rows(ctx, found, year) {
    return sourceRowsOrder(await liveReturn(ctx, contributedBy(found.map(({ area }) => area)), year))
  },
  async write({ rows, numbers }, form, dir) {
    return (await writeSsda903([sourceRows(rows, numbers)], form, dir)).files
  },
  async reconcile(ctx, found, { year, rows }, last) {
    const [from, to] = [startOf(year), endOf(year)]
    const loaded = await loadedChildren(ctx, year)
    return reconcile903(year, rows, {
      last,
      inCare: await childrenBehind(ctx, found, 'cla-number', to, to),
      came: await childrenBehind(ctx, found, 'cla-entries', from, to),
      left: await childrenBehind(ctx, found, 'cla-leavers', from, to),
      ...(loaded ? { loaded } : {}),
    })
  },
}

/** All rows of a return, child by child, in the order of its tables. */
function sourceRowsOrder({ tables, numbers }: Awaited<ReturnType<typeof liveReturn>>) {
  const places = placesOf(numbers)
  return tables.flatMap(({ rows }) => rows).sort((a, b) => places.get(a.person)! - places.get(b.person)!)
}

/** More than any authority has. */
const ALL = 1_000_000

/** The children whom a figure of the record counts, by the figure's name. */
async function childrenBehind(
  ctx: Ctx,
  found: readonly Found[],
  id: string,
  from: Day,
  to: Day,
): Promise<KnownElsewhere> {
  const indicator = found.flatMap(({ area }) => area.indicators ?? []).find(one => one.id === id)
  if (!indicator) throw new Error(`no area has the figure ${id}`)
  const rows = await behind(ctx, indicator, from, to, 'numerator', ALL, 0)
  return {
    says: `the figure “${indicator.title}”`,
    people: new Set(rows.flatMap(({ childId }) => childId ?? [])),
  }
}

/** The children in the newest return of the year that was loaded from files, if one was. */
async function loadedChildren(ctx: Ctx, year: string): Promise<KnownElsewhere | undefined> {
  const rows = await ctx.db.rows<{ person_id: string }>(
    `select distinct s.person_id from source_row s
     where s.person_id is not null and s.load_id =
       (select max(l.id) from load l where l.kind = $1 and l.year = $2 and l.known_at <= coalesce((select known_at()), 'infinity'))`,
    [SOURCE, year],
  )
  return rows.length === 0
    ? undefined
    : { says: 'the return that was loaded from files', people: new Set(rows.map(one => one.person_id)) }
}
