import { basename, dirname } from 'node:path'
import { isZip, readWorkbook, type WorkbookSheet } from '../workbook/read-workbook.ts'
import type { Limits } from './limits.ts'
import { filesAt } from './source-files.ts'
import type { Problem, SourceFile } from './source-row.ts'
import { UnreadableReturn } from './unreadable.ts'
import { csvLine } from './write-csv.ts'

/**
 * The same files, where each sheet of a workbook stands in its place as a CSV file of its own: a return may come as a workbook
 * with a table a sheet, which is then one folder. A workbook that cannot be read is a problem.
 */
export async function withSheets(
  files: readonly SourceFile[],
  { fileBytes }: Pick<Limits, 'fileBytes'>,
): Promise<{ files: SourceFile[]; problems: Problem[] }> {
  const opened: SourceFile[] = []
  const problems: Problem[] = []
  for (const source of files) {
    try {
      const isWorkbook = source.size <= fileBytes && (await isZip(source))
      opened.push(...(isWorkbook ? await sheetsOf(source) : [source]))
    } catch (error) {
      if (!(error instanceof UnreadableReturn)) throw error
      problems.push(error.problem)
    }
  }
  return { files: opened, problems }
}

/** The file that was found at a path, opened again: a file, or a sheet of a workbook. */
export async function openAgain(path: string): Promise<SourceFile[]> {
  const { files } = await filesAt([path])
  if (files.length > 0) return files
  const [workbook] = (await filesAt([dirname(path)])).files
  return workbook ? (await sheetsOf(workbook)).filter(sheet => sheet.path === path) : []
}

/** The sheets of a workbook that hold anything. */
async function sheetsOf(source: SourceFile): Promise<SourceFile[]> {
  const found: SourceFile[] = []
  for (const sheet of await readWorkbook(source)) {
    if (!(await hasRows(sheet))) continue
    found.push({
      // No sheet may have a slash in its name.
      path: `${source.path}/${basename(sheet.name)}`,
      name: `${source.name}, sheet “${sheet.name}”,`,
      size: sheet.size,
      async *open() {
        for await (const lines of csvOf(sheet)) yield Buffer.from(lines)
      },
    })
  }
  return found
}

async function hasRows({ rows }: WorkbookSheet): Promise<boolean> {
  for await (const some of rows()) if (some.length > 0) return true
  return false
}

/** The rows of a sheet as CSV lines, from the first that holds anything; a row that is left out between others is empty. */
async function* csvOf(sheet: WorkbookSheet): AsyncGenerator<string> {
  let width = 0
  let last = 0
  for await (const rows of sheet.rows()) {
    let lines = ''
    for (const { row, cells } of rows) {
      if (width === 0) {
        width = cells.length
        last = row - 1
      }
      for (; last < row - 1; last++) lines += csvLine(Array(width).fill(''))
      lines += csvLine([...cells, ...Array(Math.max(0, width - cells.length)).fill('')])
      last = row
      if (lines.length < 65_536) continue
      yield lines
      lines = ''
    }
    yield lines
  }
}
