import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliDecompress } from 'node:zlib'
import { type Browser, chromium } from 'playwright-core'
import { unpackTar } from './unpack.ts'

const inflate = promisify(brotliDecompress)

const ROOT = join(import.meta.dirname, '../..')

// Our own: the package's defaults switch web security off.
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A container gives /dev/shm little room, and a page of pictures fills it.
  '--disable-dev-shm-usage',
]

/** A browser to look at pages with; close it when done. The first call on a machine unpacks it (some seconds). */
export async function launchBrowser(): Promise<Browser> {
  const folder = await unpackedBrowser()
  return chromium.launch({
    executablePath: join(folder, 'chromium'),
    args: FLAGS,
    chromiumSandbox: false,
    timeout: 30_000,
    env: {
      ...process.env,
      HOME: folder,
      LD_LIBRARY_PATH: join(folder, 'lib'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  })
}

/** The folder of the unpacked browser, kept in the checkout under its version, out of git. */
export async function unpackedBrowser(): Promise<string> {
  const home = packageFolder(createRequire(import.meta.url).resolve('@sparticuz/chromium'))
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string }
  const folder = join(ROOT, '.goldthread', `chromium-${version}`)
  if (existsSync(folder)) return folder
  // Unpacked beside its place and moved there whole: two workers may do it at once.
  const draft = `${folder}-${process.pid}-${process.hrtime.bigint()}`
  mkdirSync(draft, { recursive: true })
  try {
    await unpackInto(draft, folder, join(home, 'bin'))
    if (!existsSync(folder)) renameSync(draft, folder)
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
  return folder
}

async function unpackInto(draft: string, folder: string, packed: string): Promise<void> {
  const read = async (name: string): Promise<Buffer> => inflate(readFileSync(join(packed, name)))
  const [program, libraries, fonts] = await Promise.all([
    read('chromium.br'),
    read('al2023.tar.br'),
    read('fonts.tar.br'),
  ])
  writeFileSync(join(draft, 'chromium'), program, { mode: 0o755 })
  unpackTar(libraries, draft)
  unpackTar(fonts, draft)
  // The package's own list of fonts names folders of another machine.
  const fontList = `<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/font-cache</cachedir></fontconfig>`
  writeFileSync(join(draft, 'fonts.conf'), `<?xml version="1.0"?>\n${fontList}\n`)
}

function packageFolder(from: string): string {
  if (existsSync(join(from, 'bin/chromium.br'))) return from
  if (from === dirname(from)) throw new Error('The browser is not in its package: run npm ci.')
  return packageFolder(dirname(from))
}
