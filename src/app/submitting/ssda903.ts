import { endOf, previousYear, startOf, yearBeginning } from '../../core/collection-year.ts'
import { contributedBy } from '../../returns/from-record/index.ts'
import { liveReturn, SOURCE, sourceRows } from '../../returns/ssda903/live/index.ts'
import { keysOf903 } from '../../returns/ssda903/submitting/keys.ts'
import { reconcile903 } from '../../returns/ssda903/submitting/reconcile-903.ts'
import { writeSsda903 } from '../../returns/ssda903/write.ts'
import { checkRecord } from '../validating/live.ts'
import type { SubmittedKind } from './kind.ts'
import { childrenBehind, loadedChildren } from './known-elsewhere.ts'
import { madeOf, rowsInOrder } from './made-of.ts'

/** The SSDA903, on its way to the Department. */
export const SUBMITTED_903: SubmittedKind = {
  called: 'SSDA903',
  source: SOURCE,
  // Before it the return had other tables.
  from: yearBeginning(2016),
  forms: ['csv', 'xml'],
  keys: keysOf903,
  childColumn: 'CHILD',
  async make(ctx, found, year, asked) {
    return madeOf(year, await checkRecord(ctx, found, year, asked))
  },
  async rows(ctx, found, year) {
    return rowsInOrder(await liveReturn(ctx, contributedBy(found.map(({ area }) => area)), year))
  },
  async write({ rows, numbers }, form, dir) {
    return (await writeSsda903([sourceRows(rows, numbers)], form, dir)).files
  },
  async reconcile(ctx, found, year, rows, standing) {
    const [from, to] = [startOf(year), endOf(year)]
    const census = await standing('cin-census', year)
    const loaded = await loadedChildren(ctx, SOURCE, year)
    return reconcile903(year, rows, {
      last: await standing('ssda903', previousYear(year)),
      inCare: await childrenBehind(ctx, found, 'cla-number', to, to),
      came: await childrenBehind(ctx, found, 'cla-entries', from, to),
      left: await childrenBehind(ctx, found, 'cla-leavers', from, to),
      ...(census.rows.length > 0 ? { census } : {}),
      ...(loaded ? { loaded } : {}),
    })
  },
}
