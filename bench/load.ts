import { existsSync } from 'node:fs'
import { loadOptionsOf } from '../src/app/loading/plan.ts'
import { runLoads } from '../src/returns/loading/index.ts'
import { detect, filesAt } from '../src/returns/reading/index.ts'
import { largeReturn, SAMPLE } from './frame/large-return.ts'
import { report } from './frame/report.ts'
import { scratch } from './frame/scratch.ts'

if (!existsSync(SAMPLE)) {
  console.log('load: the shared samples are not beside this repository, so there is nothing to load.')
  process.exit(0)
}

const small = await measure(SAMPLE)
const large = await largeReturn()
const big = await measure(large.folder)
large.remove()
report('Loading', [
  {
    figure: `SSDA903 sample, ${small.children.toLocaleString('en-GB')} children`,
    goal: 5,
    measured: small.seconds,
    unit: 's',
  },
  {
    figure: `SSDA903 return, ${big.children.toLocaleString('en-GB')} children`,
    goal: 180,
    measured: big.seconds,
    unit: 's',
  },
  { figure: '  most memory of the program', goal: 2000, measured: big.megabytes, unit: 'MB' },
])

async function measure(folder: string): Promise<{ seconds: number; children: number; megabytes: number }> {
  const { records, found, close } = await scratch()
  const { returns } = await detect((await filesAt([folder])).files)
  const csv = returns.find(one => one.form === 'csv')!
  const began = performance.now()
  let shown = ''
  const progress = (share: number, doing: string) => {
    if (process.env.BENCH_STEPS && doing !== shown)
      console.log(
        `${Math.round((performance.now() - began) / 1000)} s  ${Math.round(share * 100)}%  ${doing}`,
      )
    shown = doing
  }
  const candidate = { found: csv, describes: '', year: '2017-18', guessed: null }
  const options = await loadOptionsOf(candidate, found, { received: null, loadedBy: 'bench', progress })
  const [loaded] = await runLoads(records, [options], false)
  const seconds = (performance.now() - began) / 1000
  await close()
  return { seconds, children: loaded!.children, megabytes: process.resourceUsage().maxRSS / 1024 }
}
