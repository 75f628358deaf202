import { readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { parse } from 'csv-parse/sync'
import type { CollectionYear } from '../../core/collection-year.ts'
import { contributedBy } from '../../returns/from-record/index.ts'
import { type Loaded, runLoads } from '../../returns/loading/index.ts'
import { inFolder } from '../../returns/reading/given.ts'
import { filesAt } from '../../returns/reading/index.ts'
import { allOf } from '../../returns/workbook/given.test-data.ts'
import { workbookOf } from '../../returns/workbook/write-workbook.ts'
import { LIVE_KINDS } from '../validating/live-kinds.ts'
import type { Authority } from './authority.test-data.ts'
import { loadOptionsOf, planLoads } from './plan.ts'

/** The files of a return, by name. */
type WrittenFiles = Record<string, Buffer>

/** Which return is written from the record. */
export type Asked = { kind: 'ssda903' | 'cin-census'; year: string; form?: 'csv' | 'xml' }

/** Writes a return of a year from the record, as it stands, without its summary. */
export const writtenFromRecord = (
  { records, found }: Pick<Authority, 'records' | 'found'>,
  { kind, year, form = LIVE_KINDS[kind].forms[0]! }: Asked,
): Promise<WrittenFiles> =>
  inFolder(async dir => {
    await LIVE_KINDS[kind].write(records, {
      year: year as CollectionYear,
      knownAt: null,
      form,
      dir,
      contributed: contributedBy(found.map(({ area }) => area)),
      who: 'analyst',
      authority: '201',
    })
    const files: WrittenFiles = {}
    for (const name of (await readdir(dir)).sort())
      if (name !== 'summary.json') files[name] = await readFile(join(dir, name))
    return files
  })

/** CSV files as the sheets of one workbook, as somebody saves them in Excel. */
export async function asWorkbook(files: WrittenFiles): Promise<WrittenFiles> {
  const sheets = Object.entries(files).map(([name, bytes]) => {
    const [columns = [], ...rows] = parse(bytes.toString('utf8'), { bom: true }) as string[][]
    return { name: basename(name, '.csv'), columns: columns.map(title => ({ title, width: 12 })), rows }
  })
  return { 'return.xlsx': Buffer.concat(await allOf(workbookOf(sheets))) }
}

/** Loads files that lie in a folder, planned as `goldthread load` plans them. Gives what became of each return found. */
export const loadedAsByCommand = (
  { records, found }: Pick<Authority, 'records' | 'found'>,
  files: WrittenFiles,
  year: string,
): Promise<Loaded[]> =>
  inFolder(async dir => {
    for (const [name, bytes] of Object.entries(files)) await writeFile(join(dir, name), bytes)
    const { candidates, problems } = await planLoads((await filesAt([dir])).files, { year })
    if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join(' '))
    const how = { received: null, loadedBy: 'analyst' }
    const options = await Promise.all(candidates.map(one => loadOptionsOf(one, found, how)))
    return runLoads(records, options, false)
  })

/** By file, the lines that only one of two writings has: `-` the first, `+` the second; and whether all stands in another order. */
export function differences(before: WrittenFiles, after: WrittenFiles): Record<string, string[]> {
  const found: Record<string, string[]> = {}
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [was, is] = [linesOf(before[name]), linesOf(after[name])]
    if (was.join('\n') === is.join('\n')) continue
    const lines = [...missing(was, is).map(line => `- ${line}`), ...missing(is, was).map(line => `+ ${line}`)]
    found[name] = lines.length > 0 ? lines : ['another order']
  }
  return found
}

/** Without the moment at which a census was written, which its header says. */
const linesOf = (file: Buffer | undefined): string[] =>
  (file?.toString('utf8') ?? '').replace(/<DateTime>[^<]*<\/DateTime>/, '').split(/\r?\n|(?=<Child>)/)

function missing(lines: readonly string[], from: readonly string[]): string[] {
  const left = new Map<string, number>()
  for (const line of from) left.set(line, (left.get(line) ?? 0) + 1)
  return lines.filter(line => {
    const count = left.get(line) ?? 0
    left.set(line, count - 1)
    return count <= 0
  })
}
