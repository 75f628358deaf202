import { endOf, previousYear, startOf, yearBeginning } from '../../core/collection-year.ts'
import type { Day } from '../../core/day.ts'
import type { Ctx } from '../../engines/records/index.ts'
import { liveCensus, SOURCE, writeLiveCensus } from '../../returns/cin-census/live/index.ts'
import { keysOfCensus } from '../../returns/cin-census/submitting/keys.ts'
import { reconcileCensus } from '../../returns/cin-census/submitting/reconcile-census.ts'
import { contributedBy } from '../../returns/from-record/index.ts'
import { authorityNumber } from '../../returns/ssda903/beside/authorities.ts'
import type { KnownElsewhere } from '../../returns/submitting/index.ts'
import type { Found } from '../discover.ts'
import { checkCensusOfRecord } from '../validating/live-census.ts'
import type { SubmittedKind } from './kind.ts'
import { childrenBehind, loadedChildren } from './known-elsewhere.ts'
import { madeOf, rowsInOrder } from './made-of.ts'

/** The children in need census, on its way to the Department. */
export const SUBMITTED_CENSUS: SubmittedKind = {
  called: 'children in need census',
  source: SOURCE,
  from: yearBeginning(2016),
  forms: ['xml'],
  keys: keysOfCensus,
  childColumn: 'LAchildID',
  async make(ctx, found, year, asked) {
    return madeOf(year, await checkCensusOfRecord(ctx, found, year, asked))
  },
  async rows(ctx, found, year) {
    return rowsInOrder(await liveCensus(ctx, contributedBy(found.map(({ area }) => area)), year))
  },
  write: (made, _form, dir, { council, at }) =>
    writeLiveCensus(made, dir, { authority: authorityNumber(council), at }),
  lacks: council =>
    authorityNumber(council) === undefined
      ? 'Its header will lack the number of the authority, without which the Department does not take it. Whoever runs Goldthread says who returns it, in the setting GOLDTHREAD_COUNCIL.'
      : undefined,
  withoutMoment: file => file.toString('utf8').replace(/<DateTime>[^<]*<\/DateTime>/, ''),
  async reconcile(ctx, found, year, rows, standing) {
    const [from, to] = [startOf(year), endOf(year)]
    const counted = (id: string, side?: 'all') => childrenBehind(ctx, found, id, from, to, side)
    const lookedAfter = await standing('ssda903', year)
    const loaded = await loadedChildren(ctx, SOURCE, year)
    return reconcileCensus(year, rows, {
      last: await standing('cin-census', previousYear(year)),
      helped: await helpedOn(ctx, found, to),
      protectedThen: await childrenBehind(ctx, found, 'cp-plans-open', to, to),
      referred: await counted('social-care-referrals'),
      assessed: await counted('assessment-duration'),
      enquired: await counted('s47-enquiries-in-period'),
      // It counts plans that began, and asks of each whether it is the child's first.
      newlyProtected: await counted('cp-plan-repeat-ever', 'all'),
      ...(lookedAfter.rows.length > 0 ? { lookedAfter } : {}),
      ...(loaded ? { loaded } : {}),
    })
  },
}

/** The figures that between them count every child who is helped on a day, each child in one of them. */
const HELPED = ['children-in-assessment', 'cin-plans-open', 'cp-plans-open', 'cla-number']

async function helpedOn(ctx: Ctx, found: readonly Found[], on: Day): Promise<KnownElsewhere> {
  const figures: KnownElsewhere[] = []
  for (const id of HELPED) figures.push(await childrenBehind(ctx, found, id, on, on))
  return {
    says: 'the figures of children who are assessed, on a plan or in care',
    people: new Set(figures.flatMap(({ people }) => [...people])),
  }
}
