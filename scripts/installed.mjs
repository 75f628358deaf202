// Installs what package-lock.json asks for, and only when it is not there already.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the checkout. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url))

const WANTED = join(ROOT, 'package-lock.json')
const FOUND = join(ROOT, 'node_modules/.package-lock.json')

/** Makes sure of the dependencies, with those of tests when `dev`. Ends the program with one sentence if it cannot. */
export function ensureInstalled({ dev = false } = {}) {
  if (!isInstalled(dev)) install(dev)
  linkCommand()
}

function isInstalled(dev) {
  if (!existsSync(FOUND)) return false
  // npm writes its own list last, so a lock file older than that was followed, the tests' part perhaps left out.
  if (!dev && statSync(FOUND).mtimeMs >= statSync(WANTED).mtimeMs) return true
  const wanted = JSON.parse(readFileSync(WANTED, 'utf8')).packages
  const found = JSON.parse(readFileSync(FOUND, 'utf8')).packages
  return Object.entries(wanted).every(([place, { version, optional, dev: onlyDev }]) => {
    if (place === '' || (onlyDev && !dev)) return true
    return found[place] ? found[place].version === version : optional === true
  })
}

// What tests need is three times the rest: whoever only starts does not wait for it.
function install(dev) {
  console.log(
    dev ? 'Installing dependencies, those of tests too (once) …' : 'Installing dependencies (once) …',
  )
  const withTests = dev || existsSync(join(ROOT, 'node_modules/vitest'))
  // Where something is there already it is added to, not taken away first: a website may be running from it.
  const how = existsSync(FOUND) ? ['install', '--no-save'] : ['ci']
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm']
  const words = [withTests ? '--include=dev' : '--omit=dev', '--ignore-scripts', '--prefer-offline']
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error']
  const done = spawnSync(npm[0], [...npm.slice(1), ...how, ...words, ...quiet], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (done.status === 0) return
  console.error('The dependencies could not be installed: npm failed, for the reason above.')
  process.exit(1)
}

// So that `npx goldthread` finds the command of this checkout without asking anything.
function linkCommand() {
  const link = join(ROOT, 'node_modules/.bin/goldthread')
  if (existsSync(link)) return
  try {
    mkdirSync(join(ROOT, 'node_modules/.bin'), { recursive: true })
    symlinkSync('../../scripts/goldthread.mjs', link)
  } catch {
    // A read-only checkout works without the link.
  }
}
