import { type Day, isoDay, parseDay } from '../../../core/day.ts'
import type { Problem } from '../../../core/outcome.ts'
import { LIST_SENTENCE, logList } from '../../../engines/access/index.ts'
import {
  behind,
  countBehind,
  figures,
  type Indicator,
  NOT_RECORDED,
  overview,
  partLabels,
  type Side,
  type Step,
  split,
  splitsOf,
  withoutSmall,
  yearTo,
} from '../../../engines/indicators/index.ts'
import {
  BehindPage,
  FigurePage,
  type FigureSplit,
  type FiguresAsked,
  FiguresPage,
} from '../../../web/figures/index.ts'
import type { Found } from '../../discover.ts'
import { allKinds } from '../../preparing/kinds.ts'
import type { Answered, Route, Visit } from '../route.ts'

const PER_PAGE = 50
const STEPS: readonly Step[] = ['months', 'quarters', 'years']
const SIDES: readonly Side[] = ['numerator', 'rest', 'cannot-tell', 'all']

/** Figures, one figure, and the children behind it. Totals are the same for every viewer; lists obey restrictions. */
export const figuresRoutes: readonly Route[] = [
  { method: 'GET', path: '/figures', title: 'Figures', known: true, handle: allFigures },
  { method: 'GET', path: '/figures/:id', title: 'Figure', known: true, handle: oneFigure },
  {
    method: 'GET',
    path: '/figures/:id/children',
    title: 'Children behind a figure',
    known: true,
    handle: children,
  },
]

type Question = { asked: FiguresAsked; errors: Problem[] }

// A day that cannot be read is said, and the page stands on the days it would have without it.
function questionOf({ query, ctx, knownOn }: Visit): Question {
  const errors: Problem[] = []
  const read = (name: 'from' | 'to' | 'known', words: string): Day | undefined => {
    const text = query[name]
    const day = text ? parseDay(text) : undefined
    if (text && day === undefined) errors.push({ field: `period-${name}`, message: `${words} must be a day` })
    return day
  }
  const to = read('to', 'The last day') ?? ctx.today
  read('known', 'As known on')
  let from = read('from', 'The first day') ?? yearTo(to).from
  if (from > to) {
    errors.push({ field: 'period-from', message: 'The first day must come before the last' })
    from = yearTo(to).from
  }
  const step = STEPS.find(one => one === query.step) ?? 'months'
  return { asked: { period: { from, to }, knownOn, step }, errors }
}

const POINTS: Record<Step, number> = { months: 12, quarters: 12, years: 6 }

async function allFigures(visit: Visit): Promise<Answered> {
  const { asked, errors } = questionOf(visit)
  const areas = visit.site.found.map(({ area }) => area).filter(area => area.indicators?.length)
  const all = areas.flatMap(area => area.indicators ?? [])
  const answered = await overview(visit.ctx, all, asked.period)
  const groups = areas.map(area => ({
    title: area.title,
    id: area.name,
    figures: (area.indicators ?? []).map(indicator => ({ indicator, overview: answered.get(indicator.id)! })),
  }))
  return { title: 'Figures', body: <FiguresPage groups={groups} asked={asked} />, errors, wide: true }
}

/** The indicator of an address, and the areas' words for the codes it splits by. */
function indicatorOf(visit: Visit): { indicator: Indicator; found: Found } | undefined {
  for (const found of visit.site.found) {
    const indicator = found.area.indicators?.find(one => one.id === visit.path.id)
    if (indicator) return { indicator, found }
  }
  return undefined
}

async function oneFigure(visit: Visit): Promise<Answered> {
  const of = indicatorOf(visit)
  if (!of) return 'not-found'
  const { indicator } = of
  const { asked, errors } = questionOf(visit)
  const answered = await overview(visit.ctx, [indicator], asked.period, asked.step, POINTS[asked.step])
  const splits: FigureSplit[] = []
  for (const by of splitsOf(indicator)) splits.push(await splitBy(visit, of, asked, by))
  const body = (
    <FigurePage indicator={indicator} {...answered.get(indicator.id)!} splits={splits} asked={asked} />
  )
  return {
    title: indicator.title,
    body,
    errors,
    wide: true,
    breadcrumbs: [{ text: 'Figures', href: '/figures' }],
  }
}

async function splitBy(
  { ctx, site }: Visit,
  { indicator, found }: { indicator: Indicator; found: Found },
  { period }: FiguresAsked,
  by: string,
): Promise<FigureSplit> {
  const parts = await split(ctx, indicator, period.from, period.to, by)
  // Its own area's words first: a code set of another may hold the same codes.
  const kinds = [...found.area.records, ...allKinds(site.found)]
  const label = partLabels(
    kinds,
    by,
    parts.map(({ part }) => part),
  )
  const named = parts
    .filter(({ part }) => part !== NOT_RECORDED)
    .concat(parts.filter(({ part }) => part === NOT_RECORDED))
  const cells = withoutSmall(named.map(({ part, figure }) => ({ part: label(part), figure })))
  const words = by.replaceAll('_', ' ')
  return { title: words === 'which' ? 'First, second or later' : `By ${words}`, cells }
}

async function children(visit: Visit): Promise<Answered> {
  const of = indicatorOf(visit)
  if (!of) return 'not-found'
  const { indicator } = of
  const { ctx, query, site } = visit
  const { asked, errors } = questionOf(visit)
  const { from, to } = asked.period
  const side = SIDES.find(one => one === query.side) ?? 'all'
  const total = await countBehind(ctx, indicator, from, to, side)
  const last = Math.max(1, Math.ceil(total / PER_PAGE))
  const page = Math.min(Math.max(1, Number.parseInt(query.page ?? '1', 10) || 1), last)
  const rows = await behind(ctx, indicator, from, to, side, PER_PAGE, (page - 1) * PER_PAGE)
  const figure = (await figures(ctx, [indicator], from, to)).get(indicator.id)!
  const ids = [...new Set(rows.flatMap(row => row.childId ?? []))]
  const question = `Behind “${indicator.title}”, ${isoDay(from)} to ${isoDay(to)}: ${side}, page ${page}`
  await logList(ctx, 'list', question, ids)
  const kinds = allKinds(site.found)
  const titleOf = (kind: string) => kinds.find(one => one.table === kind)?.title ?? kind
  const body = (
    <BehindPage
      {...{ indicator, figure, asked, side, rows, page, total, titleOf }}
      perPage={PER_PAGE}
      sentence={LIST_SENTENCE}
    />
  )
  const breadcrumbs = [
    { text: 'Figures', href: '/figures' },
    { text: indicator.title, href: `/figures/${indicator.id}?from=${isoDay(from)}&to=${isoDay(to)}` },
  ]
  return { title: `Behind ${indicator.title}`, body, errors, breadcrumbs }
}
