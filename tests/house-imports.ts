import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The root of this checkout. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** What the import rules found: how many files they looked at, and each breach as 'rule: from → to'. */
export type Imports = { looked: number; breaches: string[] }

type Report = {
  summary: { totalCruised: number; violations: { rule: { name: string }; from: string; to: string }[] }
}

/** Holds the imports of src/ at `root` (this checkout, or one planted by a test) to the rules of the house. */
export function judgeImports(root: string): Imports {
  const tool = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const words = [tool, '--config', join(ROOT, '.dependency-cruiser.cjs'), '--output-type', 'json', 'src']
  const { stdout, stderr } = spawnSync(process.execPath, words, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e9,
  })
  if (!stdout.startsWith('{')) throw new Error(`The import rules could not be read: ${stdout}${stderr}`)
  const { summary } = JSON.parse(stdout) as Report
  return {
    looked: summary.totalCruised,
    breaches: summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`),
  }
}
