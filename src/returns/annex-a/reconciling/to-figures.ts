import { addMonths, type Day, isoDay } from '../../../core/day.ts'
import { behind, type Indicator } from '../../../engines/indicators/index.ts'
import type { Ctx } from '../../../engines/records/index.ts'
import type { AnnexA, MadeRow } from '../made.ts'
import type { Compared, Difference, Finding } from './difference.ts'
import { standsIn } from './stands-in.ts'

/** A daily figure that counts what a list holds: over the list's days, or on its day. */
type Counterpart = {
  list: number
  /** As in the list of indicators. */
  figure: string
  /** The rows of the list that it counts. */
  counts: (row: MadeRow, from: string) => boolean
  /** The words by which it does, but for the day that makes the row this row. */
  reads?: readonly string[]
  /** One list may be longer than the figure by its own rule: why, in words for each row. */
  listOnly?: string
  figureOnly?: string
}

const COUNTERPARTS: readonly Counterpart[] = [
  { list: 3, figure: 'social-care-referrals', counts: () => true },
  { list: 5, figure: 's47-enquiries-in-period', counts: (row, from) => row.said.started! >= from },
  { list: 7, figure: 'cp-plans-open', counts: row => row.said.ended === '', reads: ['ended'] },
  { list: 8, figure: 'cla-number', counts: row => row.said.ceased === '', reads: ['ceased'] },
  { list: 10, figure: 'adoption-orders', counts: row => row.said.adopted !== '', reads: ['adopted'] },
  // Last, as these differ by what they count, not by what was written.
  {
    list: 1,
    figure: 'mash-enquiries-received',
    counts: () => true,
    listOnly: 'In the list and not in the figure, which counts a contact about several children once',
    figureOnly:
      'In the figure and not in the list: a step up counts as a contact here and is none of the list’s',
  },
  {
    list: 2,
    figure: 'early-help-children-open',
    counts: row => row.said.ended === '',
    reads: ['ended'],
    listOnly: 'In the list and not in the figure, which counts early help that the council leads',
  },
  {
    list: 4,
    figure: 'children-in-assessment',
    counts: row => row.said.authorised === '',
    reads: ['authorised'],
    listOnly: 'In the list and not in the figure, which leaves out who has a plan or is in care',
  },
]

/** Where a row stands that only a figure has, and its day there. */
const FIGURE = 'Figure'
const FIGURE_DAY = 'Day in the figure'

const dayOf = (day: Day | null): Record<string, string> =>
  day === null ? {} : { [FIGURE_DAY]: isoDay(day).split('-').reverse().join('/') }

/** What comparing a list with its figure can find: a row more in the list, and one more in the figure. */
function findingsOf(
  { list, figure, listOnly, figureOnly }: Counterpart,
  { title }: Pick<Indicator, 'title'>,
): [Finding, Finding] {
  const between = `List ${list} and the figure “${title}”`
  return [
    {
      code: `list-${list}-not-${figure}`,
      between,
      says: listOnly ?? 'In the list and not in the figure',
      byCounting: listOnly !== undefined,
    },
    {
      code: `${figure}-not-list-${list}`,
      between,
      says: figureOnly ?? 'In the figure and not in the list',
      byCounting: figureOnly !== undefined,
    },
  ]
}

/** What comparing the lists with those figures can find. */
export const figureFindings = (indicators: readonly Indicator[]): Finding[] =>
  COUNTERPARTS.flatMap(counterpart => {
    const indicator = indicators.find(({ id }) => id === counterpart.figure)
    return indicator ? findingsOf(counterpart, indicator) : []
  })

/** More rows than a figure of one authority has. */
const ALL = 10_000_000

/**
 * Compares the lists with the daily figures that count the same, child by child, each figure on the list's day or over its
 * days. Only children whom the transaction may see are on either side.
 */
export async function compareFigures(
  ctx: Ctx,
  annex: AnnexA,
  indicators: readonly Indicator[],
): Promise<Compared[]> {
  const compared: Compared[] = []
  for (const counterpart of COUNTERPARTS) {
    const indicator = indicators.find(({ id }) => id === counterpart.figure)
    if (!indicator) continue
    const { list, rows } = annex.lists[counterpart.list - 1]!
    const [listOnly, figureOnly] = findingsOf(counterpart, indicator)
    const from = addMonths(annex.on, -list.months)
    const figure = await behind(ctx, indicator, from, annex.on, 'numerator', ALL, 0)
    const counted = rows.filter(row => counterpart.counts(row, isoDay(from)))
    const differences: Difference[] = [
      ...beyond(
        counted,
        row => row.person,
        figure.map(({ childId }) => childId),
      ).map(row => ({
        ...listOnly,
        person: row.person,
        table: list.table,
        stands: standsIn(list, row, counterpart.reads ?? []),
        record: { kind: row.kind, id: row.id },
      })),
      ...beyond(
        figure.filter(({ childId }) => childId !== null),
        ({ childId }) => childId!,
        counted.map(({ person }) => person),
      ).map(row => ({
        ...figureOnly,
        person: row.childId!,
        table: FIGURE,
        stands: dayOf(row.onDate),
        record: { kind: row.recordKind, id: row.recordId },
      })),
    ]
    compared.push({ between: listOnly.between, left: counted.length, right: figure.length, differences })
  }
  return compared
}

/** Those rows of a child that are more than the other side has of the same child. */
function beyond<R>(
  rows: readonly R[],
  personOf: (row: R) => string,
  others: readonly (string | null)[],
): R[] {
  const left = new Map<string | null, number>()
  for (const person of others) left.set(person, (left.get(person) ?? 0) + 1)
  return rows.filter(row => {
    const person = personOf(row)
    const has = left.get(person) ?? 0
    left.set(person, has - 1)
    return has <= 0
  })
}
