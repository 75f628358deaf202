import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import { dayExtent, isDrawn, valueExtent } from './extent.ts'
import type { Break, TrendPoint } from './trend-point.ts'
import { TrendTable } from './trend-table.tsx'
import { trendWords } from './trend-words.ts'
import { inUnit, onAxis, type Unit } from './unit.ts'

export type TrendChartProps = {
  /** Unique on the page: names the picture's parts. */
  id: string
  title: string
  /** What is counted, in a sentence. */
  description?: string
  points: readonly TrendPoint[]
  unit: Unit
  /** Where the line should be, or better. */
  target?: { value: number; words: string }
  /** Another line to compare with, such as England. */
  comparator?: { points: readonly TrendPoint[]; words: string }
  breaks?: readonly Break[]
}

const [WIDTH, HEIGHT] = [720, 280]
const BOX = { top: 20, right: 116, bottom: 36, left: 56 }

const round = (n: number): number => Math.round(n * 10) / 10

/** At most `most` of some points, the last always among them, evenly apart. */
function thinned<T>(points: readonly T[], most: number): T[] {
  const step = Math.max(1, Math.ceil(points.length / most))
  return points.filter((_, i) => (points.length - 1 - i) % step === 0)
}

function scales(chart: TrendChartProps) {
  const all = [...chart.points, ...(chart.comparator?.points ?? [])]
  const x = scaleLinear(dayExtent(all.map(p => p.day)), [BOX.left, WIDTH - BOX.right])
  const y = scaleLinear(valueExtent([...all.map(p => p.value), chart.target?.value], chart.unit), [
    HEIGHT - BOX.bottom,
    BOX.top,
  ])
  return { x, y: chart.unit === 'percent' ? y : y.nice(5) }
}

type Scales = ReturnType<typeof scales>

const path = (points: readonly TrendPoint[], { x, y }: Scales): string =>
  line<TrendPoint>()
    .defined(p => isDrawn(p.value))
    .x(p => round(x(p.day)))
    .y(p => round(y(p.value ?? 0)))(points) ?? ''

const Grid = ({ y, unit }: { y: Scales['y']; unit: Unit }) => (
  <g class="gt-chart__grid">
    {y.ticks(5).map(tick => (
      <>
        <line x1={BOX.left} x2={WIDTH - BOX.right} y1={round(y(tick))} y2={round(y(tick))} />
        <text x={BOX.left - 8} y={round(y(tick)) + 5} text-anchor="end">
          {onAxis(tick, unit)}
        </text>
      </>
    ))}
  </g>
)

const Days = ({ points, x }: { points: readonly TrendPoint[]; x: Scales['x'] }) => (
  <g class="gt-chart__days">
    {thinned(points, 6).map(p => (
      <text x={round(x(p.day))} y={HEIGHT - 10} text-anchor="middle">
        {p.label}
      </text>
    ))}
  </g>
)

const Breaks = ({ breaks, x }: { breaks: readonly Break[]; x: Scales['x'] }) => (
  <g class="gt-chart__breaks">
    {breaks.map(({ day, words }) => (
      <>
        <line x1={round(x(day))} x2={round(x(day))} y1={BOX.top} y2={HEIGHT - BOX.bottom} />
        <text x={round(x(day)) + 4} y={HEIGHT - BOX.bottom - 8}>
          {words}
        </text>
      </>
    ))}
  </g>
)

/** A level line, or another's line, is dashed and named at its end: never told by colour alone. */
const Named = (props: { d: string; words: string; at: number; kind: 'target' | 'other' }) => (
  <g class={`gt-chart__${props.kind}`}>
    <path d={props.d} fill="none" />
    <text x={WIDTH - BOX.right + 8} y={round(props.at) + 5}>
      {props.words}
    </text>
  </g>
)

/** Keeps names at the right-hand edge 16 apart, in the order of their lines. */
function apart(wanted: readonly number[]): number[] {
  const order = wanted.map((at, i) => ({ at, i })).sort((a, b) => a.at - b.at)
  const placed: number[] = []
  let free = BOX.top
  for (const { at, i } of order) {
    placed[i] = Math.max(at, free)
    free = (placed[i] ?? 0) + 16
  }
  return placed
}

const Caption = ({ title, words }: { title: string; words: string }) => (
  <figcaption class="gt-chart__caption">
    <strong class="gt-chart__title">{title}</strong>
    <span class="gt-chart__words">{words}</span>
  </figcaption>
)

/** A figure over time, drawn on the server, with the same as a sentence and as a table. */
export function TrendChart(chart: TrendChartProps) {
  const { id, points, unit, target, comparator } = chart
  const both = scales(chart)
  const words = trendWords(points, unit)
  const last = points.filter(p => isDrawn(p.value)).at(-1)
  // Nothing to draw: an empty grid would look like a figure of nought.
  if (!last)
    return (
      <div class="gt-chart">
        <figure class="gt-chart__figure">
          <Caption title={chart.title} words={words} />
        </figure>
      </div>
    )
  const otherLast = comparator?.points.filter(p => isDrawn(p.value)).at(-1)
  const breaks = (chart.breaks ?? []).filter(b => {
    const [from, to] = both.x.domain()
    return b.day >= (from ?? 0) && b.day <= (to ?? 0)
  })
  const [lastAt = 0, targetAt = 0, otherAt = 0] = apart([
    both.y(last.value ?? 0),
    target ? both.y(target.value) : HEIGHT,
    otherLast ? both.y(otherLast.value ?? 0) : HEIGHT,
  ])
  return (
    <div class="gt-chart">
      <figure class="gt-chart__figure">
        <Caption {...chart} words={words} />
        <svg
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          role="img"
          aria-labelledby={`${id}-title ${id}-words`}
          class="gt-chart__picture"
        >
          <title id={`${id}-title`}>{chart.title}</title>
          <desc id={`${id}-words`}>{[chart.description, words].filter(Boolean).join(' ')}</desc>
          <Grid y={both.y} unit={unit} />
          <Days points={points} x={both.x} />
          {breaks.length > 0 && <Breaks breaks={breaks} x={both.x} />}
          {target && (
            <Named
              kind="target"
              d={`M${BOX.left} ${round(both.y(target.value))}H${WIDTH - BOX.right}`}
              words={target.words}
              at={targetAt}
            />
          )}
          {comparator && otherLast && (
            <Named kind="other" d={path(comparator.points, both)} words={comparator.words} at={otherAt} />
          )}
          <path class="gt-chart__line" d={path(points, both)} fill="none" />
          <g class="gt-chart__points">
            {points.map(
              p =>
                isDrawn(p.value) && (
                  <circle cx={round(both.x(p.day))} cy={round(both.y(p.value))} r="4">
                    <title>{`${p.label}: ${inUnit(p.value, unit)}`}</title>
                  </circle>
                ),
            )}
          </g>
          <text class="gt-chart__last" x={WIDTH - BOX.right + 8} y={round(lastAt) + 5}>
            {onAxis(last.value ?? 0, unit)}
          </text>
        </svg>
      </figure>
      <TrendTable points={points} unit={unit} title={chart.title} />
    </div>
  )
}
