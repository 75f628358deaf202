// Every figure over an authority of 100,000 children.
import pg from 'pg'
import { day } from '../src/core/day.ts'
import { everyFigure } from './frame/every-figure.ts'
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
report(
  `Indicators: ${all.length}, over ${children.toLocaleString('en-GB')} children`,
  await everyFigure(records, found, day('2018-03-31')),
)
await close()
