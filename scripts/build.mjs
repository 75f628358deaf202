// Builds src/ into build/: the program, one file an area, their migrations, and the web's styles and scripts.
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ROOT } from './installed.mjs'
import { keepCode } from './kept-code.mjs'

const BUILD = join(ROOT, 'build')
const STAMP = join(BUILD, 'stamp')

/** Where the built program is; run it with a command, such as `start`. */
export const PROGRAM = join(BUILD, 'goldthread.js')

/** Builds if anything in src/ or the dependencies has changed since the last time. Returns the program's path. */
export async function ensureBuilt() {
  const wanted = fingerprint()
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return PROGRAM
  // Built beside its place and moved there whole: a build cut short or run twice never leaves half a program.
  const draft = join(ROOT, '.goldthread', `building-${process.pid}`)
  try {
    await buildInto(draft)
    writeFileSync(join(draft, 'stamp'), wanted)
    moveInto(draft, BUILD)
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
  return PROGRAM
}

/** Builds into an empty folder; with `bench`, the measurements too, as bench/<name>.js. */
export async function buildInto(folder, { bench = false } = {}) {
  const esbuild = await import('esbuild')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const areas = areaFolders()
  await esbuild.build({
    ...OPTIONS,
    entryPoints: [
      { in: join(ROOT, 'src/app/main.ts'), out: 'goldthread' },
      { in: join(ROOT, 'src/app/city/thread.ts'), out: 'city-thread' },
      { in: join(ROOT, 'src/app/validating/thread.ts'), out: 'validate-thread' },
      { in: join(ROOT, 'src/app/jobs/thread.ts'), out: 'jobs-thread' },
      ...areas.map(area => ({ in: join(area, 'area.ts'), out: `areas/${basename(area)}/area` })),
      ...(bench ? filesOf(join(ROOT, 'bench'), '.ts') : []).map(file => ({
        in: file,
        out: `bench/${basename(file, '.ts')}`,
      })),
    ],
    outdir: folder,
    splitting: true,
    chunkNames: 'part-[hash]',
  })
  for (const area of areas) {
    const migrations = join(area, 'migrations')
    if (existsSync(migrations))
      cpSync(migrations, join(folder, 'areas', basename(area), 'migrations'), { recursive: true })
  }
  await keepCode(esbuild, {
    options: OPTIONS,
    entry: join(ROOT, 'src/app/validating/kept.ts'),
    file: join(folder, 'validate.cjs'),
  })
  await buildWeb(esbuild, folder)
}

const OPTIONS = {
  absWorkingDir: ROOT,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  sourcemap: 'linked',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  logLevel: 'error',
  // import.meta.dirname came with Node 20.11.
  define: { 'import.meta.dirname': '__folder' },
  banner: {
    js: "import { fileURLToPath as __toPath } from 'node:url'\nconst __folder = __toPath(new URL('.', import.meta.url)).slice(0, -1)",
  },
}

// The web's own build is TypeScript that finds its styles beside itself: it is bundled, and told where it came from.
async function buildWeb(esbuild, folder) {
  const source = join(ROOT, 'src/web/assets/build.ts')
  if (!existsSync(source)) return
  const program = join(folder, 'build-assets.mjs')
  await esbuild.build({
    ...OPTIONS,
    banner: {},
    sourcemap: false,
    define: { 'import.meta.url': JSON.stringify(pathToFileURL(source).href) },
    entryPoints: [source],
    outfile: program,
  })
  const { buildAssets } = await import(pathToFileURL(program).href)
  await buildAssets(join(folder, 'assets'))
  rmSync(program)
}

function areaFolders() {
  const areas = join(ROOT, 'src/areas')
  if (!existsSync(areas)) return []
  return readdirSync(areas)
    .map(name => join(areas, name))
    .filter(folder => existsSync(join(folder, 'area.ts')))
}

function filesOf(folder, ending) {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter(name => name.endsWith(ending) && !name.includes('.test.'))
    .map(name => join(folder, name))
}

function moveInto(draft, place) {
  for (let tries = 0; ; tries++) {
    rmSync(place, { recursive: true, force: true })
    try {
      return renameSync(draft, place)
    } catch (error) {
      // Another build finished between the two steps.
      if (tries === 3) throw error
    }
  }
}

/** Changes whenever a file of the source, the build or the dependencies does: by name, size and time alone. */
function fingerprint() {
  const hash = createHash('sha256')
  const add = file => {
    const { size, mtimeMs } = statSync(file)
    hash.update(`${relative(ROOT, file)} ${size} ${mtimeMs}\n`)
  }
  const walk = folder => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (entry.isDirectory()) walk(join(folder, entry.name))
      else if (!entry.name.includes('.test.')) add(join(folder, entry.name))
    }
  }
  walk(join(ROOT, 'src'))
  add(join(ROOT, 'package-lock.json'))
  for (const script of ['build.mjs', 'kept-code.mjs']) add(join(ROOT, 'scripts', script))
  return hash.digest('hex')
}
