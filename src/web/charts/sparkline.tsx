import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import { dayExtent, isDrawn } from './extent.ts'
import type { TrendPoint } from './trend-point.ts'
import { trendWords } from './trend-words.ts'
import type { Unit } from './unit.ts'

export type SparklineProps = { title: string; points: readonly TrendPoint[]; unit: Unit }

const [WIDTH, HEIGHT, EDGE] = [120, 32, 4]

/** A trend as small as a word, for a row of a table. */
export function Sparkline({ title, points, unit }: SparklineProps) {
  const x = scaleLinear(dayExtent(points.map(p => p.day)), [EDGE, WIDTH - EDGE])
  // Its shape is all it can say, so it fills its height; the words beside it give the numbers.
  const values = points.map(p => p.value).filter(isDrawn)
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const y = scaleLinear(low < high ? [low, high] : [low - 1, low + 1], [HEIGHT - EDGE, EDGE])
  const last = points.filter(p => isDrawn(p.value)).at(-1)
  const drawn =
    line<TrendPoint>()
      .defined(p => isDrawn(p.value))
      .x(p => Math.round(x(p.day) * 10) / 10)
      .y(p => Math.round(y(p.value ?? 0) * 10) / 10)(points) ?? ''
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      role="img"
      aria-label={`${title}. ${trendWords(points, unit)}`}
      class="gt-spark"
    >
      <path class="gt-spark__line" d={drawn} fill="none" />
      {last && <circle class="gt-spark__last" cx={x(last.day)} cy={y(last.value ?? 0)} r="3" />}
    </svg>
  )
}
