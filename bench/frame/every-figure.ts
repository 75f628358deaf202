import type { Found } from '../../src/app/discover.ts'
import type { Day } from '../../src/core/day.ts'
import {
  figures,
  figuresOn,
  type Indicator,
  sideBySide,
  trendDays,
  trends,
  yearTo,
} from '../../src/engines/indicators/index.ts'
import { openPool, type Records, transact } from '../../src/engines/records/index.ts'
import type { Figure } from './report.ts'

/** Measures every figure of the year to a day, cold and warm, as known now, and twelve months of all of them. */
export async function everyFigure(records: Records, found: readonly Found[], on: Day): Promise<Figure[]> {
  const all = found.flatMap(({ area }) => area.indicators ?? [])
  const { from, to } = yearTo(on)

  /** What the command line does: two lots side by side, on two connections. */
  async function everything(pool: Records['pool'], knownAt: number | null = null): Promise<number> {
    const opening = { who: 'bench', knownAt: knownAt as never }
    const lots = sideBySide(
      found.map(({ area }) => area),
      all,
    )
    return timed(() =>
      Promise.all(
        lots.map(lot =>
          transact({ ...records, pool }, opening, ctx => figuresOn(ctx, lot, { from, to }, to)),
        ),
      ),
    )
  }

  // Cold for this program: new connections, nothing planned. The server's and the system's own caches may hold pages.
  const fresh = openPool(records.pool.options.connectionString!, 4)
  const cold = await everything(fresh)
  if (process.env.BENCH_STEPS) console.log(`cold ${cold}`)
  const warm = [await everything(fresh), await everything(fresh), await everything(fresh)]
  const now = records.now()
  const known = [await everything(fresh, now), await everything(fresh, now), await everything(fresh, now)]
  await fresh.end()

  const { start, ends } = trendDays(to, 'months', 12)
  const year = await timed(() => transact(records, { who: 'bench' }, ctx => trends(ctx, all, start, ends)))
  if (process.env.BENCH_STEPS) await sayEach(all)
  return [
    { figure: 'all of them, cold', goal: 3, measured: cold, unit: 's' },
    { figure: 'all of them, warm', goal: 1, measured: middle(warm), unit: 's' },
    {
      figure: 'as known now, warm (goal: twice the time)',
      goal: 2 * middle(warm),
      measured: middle(known),
      unit: 's',
    },
    { figure: 'twelve months of all of them', goal: 6, measured: year, unit: 's' },
  ]

  async function sayEach(indicators: readonly Indicator[]): Promise<void> {
    const each: [number, Indicator][] = []
    for (const one of indicators) {
      const ask = () => transact(records, { who: 'bench' }, ctx => figures(ctx, [one], from, to))
      await timed(ask)
      each.push([await timed(ask), one])
    }
    for (const [seconds, one] of each.sort((a, b) => b[0] - a[0]))
      console.log(`${Math.round(seconds * 1000)} ms  ${one.id}`)
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return (performance.now() - began) / 1000
}

const middle = (times: number[]): number => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]!
