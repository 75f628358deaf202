import { basename, dirname } from 'node:path'
import { cinHeader } from '../cin-census/header.ts'
import { guessCsvYear, guessXmlYear } from '../ssda903/guess-year.ts'
import { refuse } from './csv-table.ts'
import { XML_RETURNS } from './formats.ts'
import { DEFAULT_LIMITS, type Limits } from './limits.ts'
import { withSheets } from './sheets.ts'
import { type Sniffed, sniff } from './sniff.ts'
import type { DetectedReturn, Problem, ReturnKind, SourceFile } from './source-row.ts'
import { UnreadableReturn } from './unreadable.ts'

/** The returns found among files, and what is wrong with the files. */
export type Detected = { returns: DetectedReturn[]; problems: Problem[] }

type Csv = Extract<Sniffed, { is: 'csv' }>
type Part = { source: SourceFile; sniffed: Csv }

/**
 * Sorts files into returns. The CSV files of one folder are one return, as are the sheets of one workbook; each XML file is one. A file that is no
 * part of any (a README beside them) is a doubt when others are, unless its name says it should have been. Of which year an
 * SSDA903 seems to be is found out where it is asked.
 */
export async function detect(
  given: readonly SourceFile[],
  limits: Limits = DEFAULT_LIMITS,
  { isYearAsked = true } = {},
): Promise<Detected> {
  const returns: DetectedReturn[] = []
  const { files, problems } = await withSheets(given, limits)
  const folders = new Map<string, Part[]>()
  const unknown: Problem[] = []
  for (const source of files) {
    const sniffed = await sniff(source, limits)
    if (sniffed.is === 'unreadable') problems.push(sniffed.why)
    else if (sniffed.is === 'unknown') unknown.push(sniffed.why)
    else if (sniffed.is === 'xml') await add(() => xmlReturn(source, sniffed.root, limits, isYearAsked))
    else {
      const key = `${sniffed.recognised.csv.kind} ${dirname(source.path)}`
      folders.set(key, [...(folders.get(key) ?? []), { source, sniffed }])
    }
  }
  for (const parts of folders.values()) await add(() => csvReturn(parts, limits, isYearAsked))
  for (const problem of unknown) {
    const beside = returns.length > 0 && !/\.(csv|xml)$/i.test(problem.file)
    problems.push(
      beside
        ? {
            ...problem,
            severity: 'doubt',
            message: `${problem.file} is no part of a return: it is left out.`,
          }
        : problem,
    )
  }
  if (given.length === 0) problems.push({ file: '', message: 'There is no file to read.', severity: 'error' })
  return { returns: numbered(returns), problems }

  async function add(make: () => Promise<DetectedReturn>): Promise<void> {
    try {
      returns.push(await make())
    } catch (error) {
      if (!(error instanceof UnreadableReturn)) throw error
      problems.push(error.problem)
    }
  }
}

async function xmlReturn(
  source: SourceFile,
  root: string,
  limits: Limits,
  isYearAsked: boolean,
): Promise<DetectedReturn> {
  const kind = XML_RETURNS[root]!.kind
  const found: DetectedReturn = { id: '', kind, form: 'xml', files: [{ source }] }
  if (kind === 'cin-census') return { ...found, ...(await cinHeader(source, limits)) }
  return isYearAsked ? { ...found, ...(await guessXmlYear(source, limits)) } : found
}

async function csvReturn(parts: Part[], limits: Limits, isYearAsked: boolean): Promise<DetectedReturn> {
  const byTable = new Map<string, SourceFile>()
  for (const { source, sniffed } of parts) {
    refuse(source.name, sniffed.line, sniffed.recognised)
    const table = sniffed.recognised.table.name
    const other = byTable.get(table)
    if (other) {
      const message = `${other.name} and ${source.name} both hold the table ${table}: put each return in a folder of its own.`
      throw new UnreadableReturn({ file: source.name, message, severity: 'error' })
    }
    byTable.set(table, source)
  }
  const { csv } = parts[0]!.sniffed.recognised
  // Read in the standard's order, so that who a child is comes before what happened to them.
  const files = csv.tables.flatMap(({ name }) => {
    const source = byTable.get(name)
    return source ? [{ source, table: name }] : []
  })
  const found: DetectedReturn = { id: '', kind: csv.kind, form: 'csv', files }
  return csv.kind === 'ssda903' && isYearAsked ? { ...found, ...(await guessCsvYear(files, limits)) } : found
}

/** Names them: 'ssda903-csv-1', 'ssda903-xml-1', 'cin-census-xml-2'. */
function numbered(returns: DetectedReturn[]): DetectedReturn[] {
  const counts = new Map<string, number>()
  return returns.map(found => {
    const name = `${found.kind}-${found.form}`
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    return { ...found, id: `${name}-${count}` }
  })
}

const KIND: Record<ReturnKind, string> = {
  ssda903: 'SSDA903',
  'cin-census': 'children in need census',
  people: 'people file',
  ssd: 'Standard Safeguarding Dataset',
  'annex-a': 'Annex A',
}

/** 'SSDA903 (CSV), 12 files', 'children in need census (XML), cin.xml': what to call it where people choose. */
export function describeReturn({ kind, form, files }: DetectedReturn): string {
  const which = files.length === 1 ? basename(files[0]!.source.name) : `${files.length} files`
  return `${KIND[kind]} (${form.toUpperCase()}), ${which}`
}
