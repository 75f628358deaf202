// node scripts/screenshots.mjs [name …]: writes docs/screenshots/*.png, or those named, from the built program over
// a scratch folder of data, with the tests' browser. The day is fixed, so that pictures change only when pages do.
import './node-version.mjs'
import { spawn } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureInstalled, ROOT } from './installed.mjs'

ensureInstalled({ dev: true })
const { ensureBuilt } = await import('./build.mjs')

const OUT = join(ROOT, 'docs/screenshots')
const SAMPLE = join(ROOT, '../shared/samples/ssda903')
const WIDE = { width: 1280, height: 1000 }

/** Each picture: who looks, and how they get there. `whole` takes the page to its foot. */
const PICTURES = [
  { name: 'sign-in', go: page => page.goto('/sign-in') },
  { name: 'my-day', as: 'social-worker', go: page => page.goto('/') },
  { name: 'child', as: 'social-worker-care', go: page => openChild(page, 'Kit Marlowe-Shaw') },
  {
    name: 'picture',
    as: 'social-worker-care',
    whole: true,
    go: async page => {
      await openChild(page, 'Kit Marlowe-Shaw')
      await page.goto(`${new URL(page.url()).pathname}/picture`)
    },
  },
  { name: 'load-preview', as: 'analyst', go: previewLoad },
  { name: 'figure', as: 'analyst', whole: true, go: openFigure },
  {
    name: 'who-has-looked',
    as: 'head-of-service',
    go: async page => {
      await openChild(page, 'Kit Marlowe-Shaw')
      await page.goto(`${new URL(page.url()).pathname}/looked`)
    },
  },
]

async function openChild(page, name) {
  await page.goto(`/search?q=${encodeURIComponent(name)}`)
  await page
    .locator('main a', { hasText: name.split(' ').at(-1) })
    .first()
    .click()
  await page.waitForLoadState()
}

async function previewLoad(page) {
  await page.goto('/loads/new')
  const files = readdirSync(SAMPLE).filter(file => file.endsWith('.csv'))
  await page.setInputFiles(
    'input[type=file]',
    files.map(file => join(SAMPLE, file)),
  )
  await page.locator('main form button[type=submit], main form button:not([type])').first().click()
  await page.waitForLoadState()
  // Reading goes on after the answer: the page says when it is done.
  await page.locator('main table, main .govuk-summary-list').first().waitFor({ timeout: 60_000 })
}

async function openFigure(page) {
  await page.goto('/figures')
  await page
    .locator('main a', { hasText: /review/i })
    .first()
    .click()
  await page.waitForLoadState()
}

const wanted = process.argv.slice(2)
const data = mkdtempSync(join(tmpdir(), 'goldthread-pictures-'))
// The database server runs as another user.
chmodSync(data, 0o755)
const server = await startProgram(await ensureBuilt(), data)
const browser = await (await testsBrowser())()
let missed = 0
try {
  mkdirSync(OUT, { recursive: true })
  for (const picture of PICTURES.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
    try {
      await take(picture)
      console.log(`docs/screenshots/${picture.name}.png`)
    } catch (error) {
      missed += 1
      console.error(`${picture.name} could not be taken: ${error.message.split('\n')[0]}`)
    }
  }
} finally {
  await browser.close()
  await server.stop()
  rmSync(data, { recursive: true, force: true })
}
process.exitCode = missed > 0 ? 1 : 0

async function take({ name, as, go, whole = false }) {
  const context = await browser.newContext({ baseURL: server.address, viewport: WIDE, locale: 'en-GB' })
  context.setDefaultTimeout(15_000)
  const page = await context.newPage()
  try {
    if (as) {
      await page.goto('/sign-in')
      await page.locator(`button[name=persona][value=${as}]`).click()
      await page.waitForURL(url => url.pathname !== '/sign-in')
    }
    await go(page)
    await page.evaluate(() => document.fonts.ready)
    const missing = await page.locator('h1', { hasText: /not found/i }).count()
    if (missing > 0) throw new Error(`${page.url()} is not there`)
    await page.screenshot({ path: join(OUT, `${name}.png`), fullPage: whole })
  } finally {
    await context.close()
  }
}

async function startProgram(program, folder) {
  const { DATABASE_URL: _, ...env } = process.env
  const child = spawn(process.execPath, [program, 'start'], {
    env: { ...env, PORT: '0', GOLDTHREAD_DATA: folder, GOLDTHREAD_TODAY: '2026-11-24' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exited = new Promise(done => child.once('exit', done))
  const stop = async () => {
    child.kill('SIGTERM')
    await exited
  }
  const address = await new Promise((found, failed) => {
    let said = ''
    child.stdout.on('data', chunk => {
      said += chunk
      const ready = /ready at (\S+)/.exec(said)
      if (ready) found(ready[1])
    })
    exited.then(code => failed(new Error(`Goldthread ended with ${code} before it was ready:\n${said}`)))
  })
  return { address, stop }
}

// The tests' browser is TypeScript that finds its packages from its own place: built there, and told where that is.
async function testsBrowser() {
  const esbuild = await import('esbuild')
  const source = join(ROOT, 'tests/setup/browser.ts')
  const outfile = join(ROOT, '.goldthread', `browser-${process.pid}.mjs`)
  await esbuild.build({
    entryPoints: [source],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
    define: {
      'import.meta.dirname': JSON.stringify(join(ROOT, 'tests/setup')),
      'import.meta.url': JSON.stringify(pathToFileURL(source).href),
    },
  })
  const { launchBrowser } = await import(pathToFileURL(outfile).href)
  rmSync(outfile)
  return launchBrowser
}
