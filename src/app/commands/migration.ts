import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isoDay } from '../../core/day.ts'
import { dayOf, type Instant } from '../../core/instant.ts'
import { discoverAreas, type Found } from '../discover.ts'
import { startPostgres } from '../postgres/index.ts'
import { stillToMigrate } from '../prepare.ts'

const USAGE = `npm run migration -- AREA [AREA …]     the areas whose tables to bring up to what they declare
npm run migration -- --all             every area that needs it
npm run migration -- --check           write nothing; say which areas need it (exit code 1 when any does)

Writes dated SQL to src/areas/AREA/migrations/, for a person to read and commit. The migrations written so far are
run on a database of its own that goes again; with DATABASE_URL they are run there and undone.
`

/** `npm run migration`: writes dated SQL for what an area declares and its migrations do not yet make. Gives the exit code. */
export async function run(args: string[]): Promise<number> {
  if (args.length === 0 || args.includes('--help')) {
    process.stdout.write(USAGE)
    return args.length === 0 ? 1 : 0
  }
  const found = await areasToWriteTo()
  const asked = args.filter(word => !word.startsWith('--'))
  const unknown = asked.filter(name => !found.some(({ area }) => area.name === name))
  if (unknown.length > 0) {
    process.stderr.write(
      `There is no area ${unknown.join(', ')}. There are: ${found.map(({ area }) => area.name).join(', ')}.\n`,
    )
    return 1
  }
  const differences = await onScratch(url => stillToMigrate(url, found))
  const wanted = [...differences].filter(([name]) => asked.length === 0 || asked.includes(name))
  if (args.includes('--check')) {
    for (const [name] of wanted)
      process.stdout.write(`${name} needs a migration: npm run migration -- ${name}\n`)
    return wanted.length > 0 ? 1 : 0
  }
  if (asked.length === 0 && !args.includes('--all')) {
    process.stderr.write(USAGE)
    return 1
  }
  const written = writeMigrations(found, new Map(wanted), Date.now() as Instant)
  for (const file of written) process.stdout.write(`Wrote ${file}. Read it, then commit it.\n`)
  if (written.length === 0) process.stdout.write('Nothing differs: there is nothing to write.\n')
  if (wanted.some(([, sql]) => sql.includes('write the change by hand'))) {
    process.stdout.write('A type has changed: look for “write the change by hand” in it.\n')
  }
  return 0
}

/** Writes each difference into its area's folder, named by the day and the next number of it. Gives the files. */
export function writeMigrations(
  found: readonly Found[],
  differences: ReadonlyMap<string, string>,
  now: Instant,
): string[] {
  return found.flatMap(({ area, folder }) => {
    const lines = differences.get(area.name)
    if (!lines) return []
    const place = join(folder, 'migrations')
    mkdirSync(place, { recursive: true })
    const day = isoDay(dayOf(now))
    // After the last of the day, whatever numbers it left out: a migration is never written over another.
    const last = readdirSync(place).flatMap(file =>
      file.startsWith(day) ? [Number.parseInt(file.slice(day.length + 1), 10) || 0] : [],
    )
    // Two figures, so that files sort as they were written.
    const file = join(place, `${day}-${String(Math.max(0, ...last) + 1).padStart(2, '0')}.sql`)
    writeFileSync(file, `${lines.trimEnd()}\n`)
    return [file]
  })
}

/** Runs some work on a database of its own, or on the one that DATABASE_URL names. */
async function onScratch<T>(work: (url: string) => Promise<T>): Promise<T> {
  if (process.env.DATABASE_URL) return work(process.env.DATABASE_URL)
  const dataDir = mkdtempSync(join(tmpdir(), 'goldthread-migration-'))
  chmodSync(dataDir, 0o755)
  const postgres = await startPostgres({ dataDir, tuning: 'test' })
  try {
    return await work(postgres.url)
  } finally {
    await postgres.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

const HERE = import.meta.dirname

/** The areas of the program, each with its folder in the source: the built program's own copies are not for writing to. */
async function areasToWriteTo(): Promise<Found[]> {
  const built = join(HERE, 'areas')
  const source = existsSync(built) ? join(HERE, '../src/areas') : join(HERE, '../../areas')
  const found = await discoverAreas(existsSync(built) ? built : source)
  return found.map(({ area }) => ({ area, folder: join(source, area.name) }))
}
