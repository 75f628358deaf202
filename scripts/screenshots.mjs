// node scripts/screenshots.mjs [name …]: writes docs/screenshots/*.png, or those named, from the built program over
// a scratch folder of data, with the tests' browser. It is of the made-up city, on its own last day, so that pictures
// change only when pages do, or the city. GOLDTHREAD_CITY makes it smaller, for trying.
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
  { name: 'front-door', as: 'director', go: frontDoorsMonth },
  { name: 'board', as: 'front-door', go: page => page.goto('/areas/front-door/board') },
  { name: 'my-day', as: 'social-worker', go: page => page.goto('/') },
  { name: 'child', as: 'social-worker-care', go: longestInCare },
  { name: 'picture', as: 'director', whole: true, go: page => ofLongestInCare(page, 'picture') },
  { name: 'load-preview', as: 'analyst', go: previewLoad },
  { name: 'figure', as: 'analyst', whole: true, go: openFigure },
  { name: 'who-has-looked', as: 'head-of-service', go: page => ofLongestInCare(page, 'looked') },
]

/** The last month of the city at its front door. */
async function frontDoorsMonth(page) {
  await page.goto('/figures?from=2023-03-01&to=2023-03-31')
  await page.locator('#group-front-door').evaluate(heading => heading.scrollIntoView())
}

/** The child who has been in care for longest: there is most to see. Always the same one of a city. */
async function longestInCare(page) {
  await page.goto('/figures/cla-number/children?side=numerator')
  const rows = await page.locator('main tbody tr').evaluateAll(all =>
    all.map(row => ({
      from: Date.parse(row.cells[1].textContent),
      href: row.querySelector('a')?.getAttribute('href'),
    })),
  )
  const [longest] = rows.filter(({ href }) => href).sort((a, b) => a.from - b.from)
  await page.goto(longest.href)
}

async function ofLongestInCare(page, part) {
  await longestInCare(page)
  await page.goto(`${new URL(page.url()).pathname}/${part}`)
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
  if (wanted.length === 0 || wanted.includes('building')) await takeBuilding()
  await server.ready
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
  context.setDefaultTimeout(60_000)
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

/** What a visitor meets while the city is being built. */
async function takeBuilding() {
  const page = await browser.newPage({ baseURL: server.address, viewport: { width: 1280, height: 600 } })
  await page.goto('/')
  await page.locator('#opening-words', { hasText: /[3-7]\d% done/ }).waitFor({ timeout: 0 })
  await page.screenshot({ path: join(OUT, 'building.png') })
  console.log('docs/screenshots/building.png')
  await page.close()
}

async function startProgram(program, folder) {
  const { DATABASE_URL: _, ...env } = process.env
  const child = spawn(process.execPath, [program, 'start'], {
    env: { GOLDTHREAD_CITY: '1', ...env, PORT: '0', GOLDTHREAD_DATA: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exited = new Promise(done => child.once('exit', done))
  const stop = async () => {
    child.kill('SIGTERM')
    await exited
  }
  let said = ''
  const saying = words =>
    new Promise((found, failed) => {
      child.stdout.on('data', () => {
        const heard = words.exec(said)
        if (heard) found(heard[1])
      })
      exited.then(code => failed(new Error(`Goldthread ended with ${code} before it was ready:\n${said}`)))
    })
  child.stdout.on('data', chunk => {
    said += chunk
  })
  const ready = saying(/ready at (\S+)/)
  ready.catch(() => {})
  const address = await saying(/(http:\/\/localhost:\d+)/)
  return { address, ready, stop }
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
