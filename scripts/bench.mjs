// npm run bench [name …]: builds, then runs each measurement of bench/ (or those named), one after another.
import './node-version.mjs'
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ensureInstalled, ROOT } from './installed.mjs'

ensureInstalled({ dev: true })
const { buildInto } = await import('./build.mjs')
const folder = join(ROOT, '.goldthread/bench')
await buildInto(folder, { bench: true })

const built = join(folder, 'bench')
const names = existsSync(built) ? readdirSync(built).filter(name => name.endsWith('.js')) : []
const wanted = process.argv.slice(2)
const chosen = names.filter(name => wanted.length === 0 || wanted.includes(name.slice(0, -3)))
if (chosen.length === 0) console.log('There is nothing of that name to measure in bench/.')
for (const name of chosen) {
  const run = spawnSync(process.execPath, [join(built, name)], { cwd: ROOT, stdio: 'inherit' })
  if (run.status !== 0) process.exitCode = 1
}
