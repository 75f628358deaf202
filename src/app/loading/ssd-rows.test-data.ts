import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { day } from '../../core/day.ts'
import { lastMomentOf } from '../../core/instant.ts'
import { inFolder } from '../../returns/reading/given.ts'
import { contributedRows, exportSsd } from '../../returns/ssd/index.ts'
import type { Authority } from './authority.test-data.ts'
import { CALLED } from './ssd-lives.test-data.ts'

/** The dataset's files by name, each its lines of cells. */
export type Files = Record<string, string[][]>

/** Writes the dataset of an authority, as known now or at the end of a day: the summary, and what stands in the files. */
export const exported = (authority: Pick<Authority, 'records' | 'found'>, knownOn?: string) =>
  inFolder(async dir => {
    const knownAt = knownOn ? lastMomentOf(day(knownOn)) : null
    const rows = contributedRows(authority.found.map(({ area }) => area))
    const done = await exportSsd(authority.records, { knownAt, dir, rows, who: 'ana' })
    const read: Files = {}
    for (const name of await readdir(dir))
      if (name.endsWith('.csv')) read[name] = parse(await readFile(join(dir, name), 'utf8'))
    return { summary: done, files: read }
  })

/** The rows of a table by hand: each cell that is not empty, ids as they are called in the lives; in the order of the names. */
export function rowsOf(from: Files, table: string) {
  const [columns = [], ...rows] = from[`${table}.csv`]!
  const prefix = /^[a-z0-9]+_/
  const cells = (row: string[]) =>
    Object.fromEntries(
      row.flatMap((cell, nth) =>
        cell === '' ? [] : [[columns[nth]!.replace(prefix, ''), CALLED.get(cell) ?? cell]],
      ),
    )
  return rows.map(cells).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
}
