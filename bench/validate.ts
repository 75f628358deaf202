import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SAMPLE } from './frame/large-return.ts'
import { watchMemory } from './frame/memory.ts'
import { runProgram } from './frame/program.ts'
import { type Figure, report } from './frame/report.ts'
import { twoYears } from './frame/two-years.ts'

if (!existsSync(SAMPLE)) {
  console.log('validate: the shared samples are not beside this repository, so there is nothing to check.')
  process.exit(0)
}

// The public Python validator of all 322 rules on this size of machine, as issue 5 gives it: seconds.
const SIZES = [
  { children: 600, goal: 0.5, theirs: 3.5 },
  { children: 12_000, goal: 2, theirs: 33 },
  { children: 100_000, goal: 8, theirs: 234 },
] as const

const folder = mkdtempSync(join(tmpdir(), 'goldthread-validate-'))
const figures: Figure[] = []
try {
  for (const { children, goal, theirs } of SIZES) {
    const years = await twoYears(children)
    const out = join(folder, `${children}.json`)
    const words = ['validate', 'ssda903', years.now, '--last-year', years.before, '--json', out]
    const began = performance.now()
    const { running, ended } = runProgram(words, {})
    const memory = watchMemory(running.pid!)
    const code = await ended
    const seconds = (performance.now() - began) / 1000
    memory.stop()
    years.remove()
    if (code !== 0) throw new Error(`a return of ${children} children was not checked`)
    const faults = readFileSync(out).subarray(0, 200).toString()
    console.log(
      `${children.toLocaleString('en-GB')} children asked for: ${faults.slice(0, 60).replace(/\n/g, ' ')}`,
    )
    figures.push({
      figure: `SSDA903, ${children.toLocaleString('en-GB')} children, two years’ files to a report on disk (theirs ${theirs} s)`,
      goal,
      measured: seconds,
      unit: 's',
    })
    if (children === 100_000)
      figures.push({
        figure: '  most memory of the program',
        goal: 1000,
        measured: memory.most(),
        unit: 'MB',
      })
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
report('Checking a return by its rules', figures)
