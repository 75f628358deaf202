import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { formatNumber } from '../src/core/number.ts'
import { largeCensus } from './frame/large-census.ts'
import { SAMPLE } from './frame/large-return.ts'
import { watchMemory } from './frame/memory.ts'
import { runProgram } from './frame/program.ts'
import { type Figure, report } from './frame/report.ts'
import { twoYears } from './frame/two-years.ts'

if (!existsSync(SAMPLE)) {
  console.log('validate: the shared samples are not beside this repository, so there is nothing to check.')
  process.exit(0)
}

// The public Python validators on this size of machine, as issue 5 gives them: seconds, of all 322 and all 109 rules.
const RETURNS = [
  { children: 600, goal: 0.5, theirs: '3.5 s' },
  { children: 12_000, goal: 2, theirs: '33 s' },
  { children: 100_000, goal: 8, theirs: '234 s', memory: 1000 },
] as const
const CENSUSES = [
  { children: 2_000, mix: 'plain', goal: 0.5, theirs: '8 s' },
  { children: 20_000, mix: 'plain', goal: 2, theirs: '2 minutes' },
  { children: 100_000, mix: 'plain', goal: 8, theirs: 'not done in 15 minutes', memory: 500 },
  { children: 2_000, mix: 'full', goal: 0.5, theirs: '20 s' },
  { children: 20_000, mix: 'full', goal: 2, theirs: '10 minutes' },
  { children: 100_000, mix: 'full', goal: 8, theirs: 'not done in 15 minutes', memory: 500 },
  // A gigabyte of XML, the most that a census is to be read at: 5.8 times the children in 5.8 times as long.
  { children: 580_000, mix: 'full', goal: 46, theirs: 'not tried' },
] as const

const folder = mkdtempSync(join(tmpdir(), 'goldthread-validate-'))
const figures: Figure[] = []

type Asked = { words: readonly string[]; figure: string; goal: number; memory?: number }

/** Runs `goldthread validate` with these words to a report on disk, and keeps how long it took and how much it held. */
async function measure({ words, figure, goal, memory }: Asked): Promise<void> {
  const out = join(folder, 'report.json')
  const began = performance.now()
  const { running, ended } = runProgram(['validate', ...words, '--json', out], {})
  const watched = watchMemory(running.pid!)
  const code = await ended
  const seconds = (performance.now() - began) / 1000
  watched.stop()
  if (code !== 0) throw new Error(`${figure}: it was not checked`)
  console.log(`${figure}: ${readFileSync(out).subarray(0, 60).toString().replace(/\n/g, ' ')}`)
  figures.push({ figure, goal, measured: seconds, unit: 's' })
  if (memory !== undefined)
    figures.push({
      figure: '  most memory of the program',
      goal: memory,
      measured: watched.most(),
      unit: 'MB',
    })
}

try {
  for (const { children, goal, theirs, ...rest } of RETURNS) {
    const years = await twoYears(children)
    const figure = `SSDA903, ${formatNumber(children)} children, two years’ files to a report on disk (theirs ${theirs})`
    await measure({ words: ['ssda903', years.now, '--last-year', years.before], figure, goal, ...rest })
    years.remove()
  }
  for (const { children, mix, goal, theirs, ...rest } of CENSUSES) {
    const census = await largeCensus(children, mix)
    const says = mix === 'plain' ? 'of whom it says a little' : 'of whom it says all it can'
    const figure = `CIN census, ${formatNumber(children)} children ${says} (theirs ${theirs})`
    await measure({ words: ['cin-census', census.path], figure, goal, ...rest })
    census.remove()
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
report('Checking a return by its rules', figures)
