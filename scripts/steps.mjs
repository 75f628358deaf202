// The checks that `npm test` and `npm run check` are made of.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './installed.mjs'

const tool = place => join(ROOT, 'node_modules', place)

/** The steps that need no test runner: each runs a tool and is one check. */
export const TYPES = { name: 'types', words: [tool('typescript/bin/tsc'), '--noEmit', '-p', '.'] }
export const LINT = {
  name: 'lint',
  words: [tool('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '.'],
}
export const DEAD_CODE = { name: 'dead code', words: [tool('knip/bin/knip.js'), '--no-progress'] }
export const LAYERS = {
  name: 'layers',
  words: [
    tool('dependency-cruiser/bin/dependency-cruise.mjs'),
    '--config',
    '.dependency-cruiser.cjs',
    '--output-type',
    'json',
    'src',
  ],
  judge: judgeLayers,
}

// With a TypeScript it does not know, dependency-cruiser finds no module and calls that a success.
function judgeLayers(output) {
  const { summary } = JSON.parse(output)
  if (summary.totalCruised === 0) return 'No module was looked at.'
  const breaches = summary.violations.filter(({ rule }) => rule.severity === 'error')
  return breaches.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`).join('\n')
}

/** Runs the steps, then vitest with these words; prints the closing line and sets the exit code. */
export function runChecks(steps, vitestWords) {
  const totals = { passed: 0, failed: 0 }
  for (const step of steps) {
    if (runStep(step)) totals.passed += 1
    else totals.failed += 1
  }
  const tests = runVitest(vitestWords)
  totals.passed += tests.passed
  totals.failed += tests.failed
  process.exitCode = totals.failed === 0 ? 0 : 1
  console.log(`${totals.passed} passed, ${totals.failed} failed`)
}

function runStep({ name, words, judge }) {
  const began = performance.now()
  const run = spawnSync(process.execPath, words, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1e9 })
  const complaint = complaintOf(run, judge)
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  console.log(`${complaint === '' ? 'passed' : 'FAILED'}  ${name} (${seconds} s)`)
  if (complaint !== '') console.log(complaint)
  return complaint === ''
}

function complaintOf(run, judge) {
  try {
    const said = judge ? judge(run.stdout) : ''
    if (said !== '' || run.status === 0) return said
  } catch {
    // What should have been an answer is a message: show it.
  }
  return `${run.stdout}${run.stderr}`.trim() || `It ended with ${run.error?.message ?? run.status}.`
}

function runVitest(words) {
  const file = join(ROOT, '.goldthread', `totals-${process.pid}.json`)
  const run = spawnSync(process.execPath, [tool('vitest/vitest.mjs'), 'run', ...words], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, GOLDTHREAD_TOTALS: file },
  })
  const totals = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { passed: 0, failed: 0 }
  rmSync(file, { force: true })
  // A run that ends badly without a failed test (it was killed, or failed to start) is a failure all the same.
  if (run.status !== 0 && totals.failed === 0) totals.failed = 1
  return totals
}
