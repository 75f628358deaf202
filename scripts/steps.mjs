// The checks that `npm test` and `npm run check` are made of.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './installed.mjs'

const tool = place => join(ROOT, 'node_modules', place)

/**
 * The steps that need no test runner: each runs a tool and is one check. Who may import whom is no step: it took as long
 * again as in tests/house.test.ts, which asks the same. Types are checked by the compiler made of machine code, in a third
 * of the time of the one before; that stays as long as dependency-cruiser needs what it offers to programs.
 */
export const TYPES = { name: 'types', words: [tool('typescript-native/bin/tsc'), '--noEmit', '-p', '.'] }
export const LINT = {
  name: 'lint',
  words: [tool('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '.'],
}
export const DEAD_CODE = { name: 'dead code', words: [tool('knip/bin/knip.js'), '--no-progress'] }

/**
 * Runs vitest with these words, and the steps one after another beside it: a run of tests waits for databases and for
 * itself often enough. Prints the closing line and sets the exit code.
 */
export async function runChecks(steps, vitestWords) {
  const [tests, failed] = await Promise.all([runVitest(vitestWords), failuresOf(steps)])
  // Once more, below what the tests said: theirs are hundreds of lines.
  for (const { name, complaint } of failed) console.log(`FAILED  ${name}\n${complaint}`)
  const totals = {
    passed: tests.passed + steps.length - failed.length,
    failed: tests.failed + failed.length,
  }
  process.exitCode = totals.failed === 0 ? 0 : 1
  console.log(`${totals.passed} passed, ${totals.failed} failed`)
}

async function failuresOf(steps) {
  const failed = []
  for (const step of steps) {
    const complaint = await runStep(step)
    if (complaint !== '') failed.push({ name: step.name, complaint })
  }
  return failed
}

/** Runs a step and says how it ended: gives what is wrong, or nothing. */
async function runStep({ name, words }) {
  const began = performance.now()
  const complaint = complaintOf(await runTool(words))
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  console.log(`${complaint === '' ? 'passed' : 'FAILED'}  ${name} (${seconds} s)`)
  if (complaint !== '') console.log(complaint)
  return complaint
}

/** Runs a tool to its end: what it said and how it ended, as `spawnSync` tells it. */
function runTool(words) {
  return new Promise(ended => {
    const run = { stdout: '', stderr: '', status: null, error: undefined }
    const running = spawn(process.execPath, words, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] })
    for (const stream of ['stdout', 'stderr']) {
      running[stream].setEncoding('utf8')
      running[stream].on('data', text => {
        run[stream] += text
      })
    }
    running.on('error', error => ended({ ...run, error }))
    running.on('close', status => ended({ ...run, status }))
  })
}

function complaintOf(run) {
  if (run.status === 0) return ''
  return `${run.stdout}${run.stderr}`.trim() || `It ended with ${run.error?.message ?? run.status}.`
}

async function runVitest(words) {
  const file = join(ROOT, '.goldthread', `totals-${process.pid}.json`)
  const run = spawn(process.execPath, [tool('vitest/vitest.mjs'), 'run', ...words], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, GOLDTHREAD_TOTALS: file },
  })
  const status = await new Promise(ended => {
    run.on('error', error => ended(error.message))
    run.on('close', ended)
  })
  const totals = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { passed: 0, failed: 0 }
  rmSync(file, { force: true })
  // A run that ends badly without a failed test (it was killed, or failed to start) is a failure all the same.
  if (status !== 0 && totals.failed === 0) totals.failed = 1
  return totals
}
