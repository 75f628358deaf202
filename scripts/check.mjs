// npm run check: what is quick enough to run before every commit. No browser and no journey.
import './node-version.mjs'
import { ensureInstalled } from './installed.mjs'

ensureInstalled({ dev: true })
const { LINT, runChecks, TYPES } = await import('./steps.mjs')
await runChecks(
  [TYPES, LINT],
  ['src/core', 'src/engines', 'src/returns', 'src/web', 'src/areas', 'tests/house'],
)
