import pg from 'pg'
import { day } from '../src/core/day.ts'
import {
  figures,
  figuresOn,
  type Indicator,
  sideBySide,
  trendDays,
  trends,
  yearTo,
} from '../src/engines/indicators/index.ts'
import { openPool, transact } from '../src/engines/records/index.ts'
import { CHILDREN, fillAuthority, followAuthority } from './frame/indicators-authority.ts'
import { report } from './frame/report.ts'
import { scratch } from './frame/scratch.ts'

const { records, found, ownerUrl, close } = await scratch()
const owner = new pg.Client({ connectionString: ownerUrl })
await owner.connect()
// Fewer, to look at one thing quickly.
const children = process.env.BENCH_CHILDREN ? Number(process.env.BENCH_CHILDREN) : CHILDREN
await fillAuthority(owner, children)
await followAuthority(owner, records, found)
await owner.end()

const all = found.flatMap(({ area }) => area.indicators ?? [])
const { from, to } = yearTo(day('2018-03-31'))

/** What the command line does: two lots side by side, on two connections. */
async function everything(pool = records.pool, knownAt: number | null = null): Promise<number> {
  const on = { ...records, pool }
  const opening = { who: 'bench', knownAt: knownAt as never }
  const began = performance.now()
  const lots = sideBySide(
    found.map(({ area }) => area),
    all,
  )
  await Promise.all(lots.map(lot => transact(on, opening, ctx => figuresOn(ctx, lot, { from, to }, to))))
  return (performance.now() - began) / 1000
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return (performance.now() - began) / 1000
}

const middle = (times: number[]): number => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]!

// Cold for this program: new connections, nothing planned. The server's and the system's own caches may hold pages.
const fresh = openPool(records.pool.options.connectionString!, 4)
const cold = await everything(fresh)
if (process.env.BENCH_STEPS) console.log(`cold ${cold}`)
const warm = [await everything(fresh), await everything(fresh), await everything(fresh)]
const known = [
  await everything(fresh, Date.now()),
  await everything(fresh, Date.now()),
  await everything(fresh, Date.now()),
]
await fresh.end()

const { start, ends } = trendDays(to, 'months', 12)
const year = await timed(() => transact(records, { who: 'bench' }, ctx => trends(ctx, all, start, ends)))

if (process.env.BENCH_STEPS) {
  const each: [number, Indicator][] = []
  for (const one of all) {
    await timed(() => transact(records, { who: 'bench' }, ctx => figures(ctx, [one], from, to)))
    each.push([
      await timed(() => transact(records, { who: 'bench' }, ctx => figures(ctx, [one], from, to))),
      one,
    ])
  }
  for (const [seconds, one] of each.sort((a, b) => b[0] - a[0]))
    console.log(`${Math.round(seconds * 1000)} ms  ${one.id}`)
}
report(`Indicators: ${all.length}, over ${children.toLocaleString('en-GB')} children`, [
  { figure: 'all of them, cold', goal: 3, measured: cold, unit: 's' },
  { figure: 'all of them, warm', goal: 1, measured: middle(warm), unit: 's' },
  {
    figure: 'as known now, warm (goal: twice the time)',
    goal: 2 * middle(warm),
    measured: middle(known),
    unit: 's',
  },
  { figure: 'twelve months of all of them', goal: 6, measured: year, unit: 's' },
])
await close()
