import { createWriteStream, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { loadOptionsOf } from '../src/app/loading/plan.ts'
import { runLoads } from '../src/returns/loading/index.ts'
import { detect, filesAt } from '../src/returns/reading/index.ts'
import { report } from './frame/report.ts'
import { scratch } from './frame/scratch.ts'

/** Children in the sample's CSV set; repeated often enough to make the large return. */
const REPEATS = 38

const sample = resolve('../shared/samples/ssda903')
if (!existsSync(sample)) {
  console.log('load: the shared samples are not beside this repository, so there is nothing to load.')
  process.exit(0)
}

const small = await measure(sample)
const large = mkdtempSync(join(tmpdir(), 'goldthread-large-'))
for (const file of readdirSync(sample).filter(name => name.endsWith('.csv')))
  repeat(join(sample, file), join(large, file))
await new Promise(done => setTimeout(done, 500))
const big = await measure(large)
rmSync(large, { recursive: true })
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

/** Writes a file's rows again and again, each time about other children: the copy's number stands before the id. */
function repeat(from: string, to: string): void {
  const [header = '', ...rows] = readFileSync(from, 'utf8').trimEnd().split(/\r?\n/)
  const column = header.split(',').indexOf('CHILD')
  const upn = header.split(',').indexOf('UPN')
  const out = createWriteStream(to)
  out.write(`${header}\n`)
  for (let n = 1; n <= REPEATS; n++) {
    const copy = rows.map(row => {
      const cells = row.split(',')
      cells[column] = `${n}-${cells[column]}`
      // A pupil number belongs to one child.
      if (upn >= 0 && n > 1) cells[upn] = 'UN1'
      return cells.join(',')
    })
    out.write(`${copy.join('\n')}\n`)
  }
  out.end()
}
