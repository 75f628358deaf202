// npm test: every check there is. Words after it choose test files, as `npm test -- src/core` does.
import './node-version.mjs'
import { ensureInstalled } from './installed.mjs'

ensureInstalled({ dev: true })
const { ensureBuilt } = await import('./build.mjs')
const { DEAD_CODE, LINT, runChecks, TYPES } = await import('./steps.mjs')

try {
  await ensureBuilt()
  console.log('passed  build')
} catch (error) {
  // The checks below say what is wrong, and the tests that need the program fail.
  console.log(`FAILED  build\n${error.message}`)
}
await runChecks([TYPES, LINT, DEAD_CODE], process.argv.slice(2))
