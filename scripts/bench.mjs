// npm run bench [name …]: builds, then runs each measurement of bench/ (or those named), one after another, and
// counts the goals met. bench/README.md says how a measurement is written.
import './node-version.mjs'
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { ensureInstalled, ROOT } from './installed.mjs'

ensureInstalled({ dev: true })
const { buildInto } = await import('./build.mjs')
const folder = join(ROOT, '.goldthread/bench')
await buildInto(folder, { bench: true })

const built = join(folder, 'bench')
const names = readdirSync(join(ROOT, 'bench'))
  .filter(name => name.endsWith('.ts'))
  .map(name => name.slice(0, -3))
// Longer than all the others together: measured only when they are named.
const ONLY_NAMED = ['city-10', 'public-form']
const wanted = process.argv.slice(2)
const unknown = wanted.filter(name => !names.includes(name))
if (unknown.length > 0) {
  console.error(`There is no measurement ${unknown.join(' or ')} in bench/. There are: ${names.join(', ')}.`)
  process.exit(1)
}

const notes = join(ROOT, '.goldthread', `figures-${process.pid}`)
const broken = []
const isWanted = name => (wanted.length === 0 ? !ONLY_NAMED.includes(name) : wanted.includes(name))
for (const name of names.filter(isWanted)) {
  const run = spawnSync(process.execPath, ['--enable-source-maps', join(built, `${name}.js`)], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, GOLDTHREAD_FIGURES: notes },
  })
  if (run.status !== 0) broken.push(name)
}
const figures = existsSync(notes)
  ? readFileSync(notes, 'utf8')
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
  : []
rmSync(notes, { force: true })
const met = figures.filter(({ measured, goal }) => measured <= goal)
console.log(`${met.length} of ${figures.length} goals met on ${cpus().length} cores.`)
if (broken.length > 0) {
  console.error(`These could not be measured to the end: ${broken.join(', ')}.`)
  process.exitCode = 1
}
