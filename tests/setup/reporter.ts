import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Reporter, SerializedError } from 'vitest/node'

/** What we ask of a test file that has run. */
type Ran = {
  errors(): readonly unknown[]
  children: {
    allTests(): Iterable<{ result(): { state: string } }>
    allSuites(): Iterable<{ errors(): readonly unknown[] }>
  }
}

/** What a run came to. */
export type Totals = { passed: number; failed: number }

/**
 * Counts what passed and failed; a file that does not load and an error outside every test are failures. Writes the totals to the file that GOLDTHREAD_TOTALS names, for
 * `npm test`; without one it prints them, so that a run by hand ends the same way.
 */
export default class TotalsReporter implements Reporter {
  onTestRunEnd(modules: readonly Ran[], errors: readonly SerializedError[]): void {
    const totals = count(modules, errors.length)
    const file = process.env.GOLDTHREAD_TOTALS
    if (!file) return void process.stdout.write(`${totals.passed} passed, ${totals.failed} failed\n`)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, JSON.stringify(totals))
  }
}

/** The totals of these test files and this many errors outside them. */
export function count(modules: readonly Ran[], strayErrors: number): Totals {
  let passed = 0
  let failed = strayErrors
  for (const module of modules) {
    failed += module.errors().length
    // A group whose set-up failed leaves its tests out: that is a failure of its own.
    for (const suite of module.children.allSuites()) failed += suite.errors().length
    for (const test of module.children.allTests()) {
      const { state } = test.result()
      if (state === 'passed') passed += 1
      // A test that says why it cannot run here (no shared folder beside the checkout) is neither.
      else if (state !== 'skipped') failed += 1
    }
  }
  return { passed, failed }
}
