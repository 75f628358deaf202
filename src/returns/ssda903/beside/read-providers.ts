import { formatNumber } from '../../../core/number.ts'
import type { Provider } from '../../checking/index.ts'
import { csvLines } from '../../reading/csv-lines.ts'
import { DEFAULT_LIMITS } from '../../reading/limits.ts'
import type { Problem, SourceFile } from '../../reading/source-row.ts'
import { textOf } from '../../reading/text-of.ts'
import { unreadable } from '../../reading/unreadable.ts'
import { isZip, readWorkbook } from '../../workbook/read-workbook.ts'
import { WORKBOOK_LIMITS } from '../../workbook/zip.ts'
import { type ListedProvider, type ProviderColumns, providerColumns, providerOf } from './provider-columns.ts'

/** Providers by their number (URN), each with every line that a list has of them. */
export type Providers = Map<string, Provider[]>

/** A title may stand above the heading, over so many rows. */
const MOST_BEFORE_HEADING = 20
/** Ofsted's list has some thirty thousand lines. */
const MOST_LINES = 1_000_000
const LIMITS = { ...WORKBOOK_LIMITS, unpacked: 300 * 1024 ** 2 }

/**
 * Ofsted's list of providers from the files it comes in, workbooks (XLSX) or CSV, together. Throws UnreadableReturn where a file
 * is none of them; what is left out of them is reported as a doubt.
 */
export async function readProviders(
  files: readonly SourceFile[],
  report: (problem: Problem) => void,
): Promise<Providers> {
  const providers: Providers = new Map()
  for (const source of files)
    for (const [urn, lines] of await readList(source, report))
      providers.set(urn, [...(providers.get(urn) ?? []), ...lines])
  return providers
}

type Listed = { name: string; rows(): AsyncIterable<{ cells: string[] }[]> }

async function listsIn(source: SourceFile, report: (problem: Problem) => void): Promise<Listed[]> {
  if (await isZip(source)) return readWorkbook(source, LIMITS)
  const limits = { ...DEFAULT_LIMITS, fileBytes: LIMITS.unpacked }
  return [{ name: '', rows: () => csvLines(textOf(source, limits, report), source.name, limits) }]
}

async function readList(source: SourceFile, report: (problem: Problem) => void): Promise<Providers> {
  const file = source.name
  const doubt = (message: string) => report({ file, message, severity: 'doubt' })
  const providers: Providers = new Map()
  const addresses: ListedProvider[] = []
  const unclear: string[] = []
  let sheets = 0
  for (const list of await listsIn(source, report)) {
    const called = list.name === '' ? file : `Sheet “${list.name}” of ${file}`
    const read = await readSheet(file, list)
    if (!read) {
      if (list.name !== '') doubt(`${called} has no column URN: it is left out.`)
      continue
    }
    sheets += 1
    const { columns, lines } = read
    if (columns.unread.length > 0) doubt(`${called} has columns that nothing reads: ${some(columns.unread)}.`)
    // A sheet of addresses alone completes the lines that others of the file have.
    const isAddresses =
      columns.at.codes.length === 0 && lines.every(({ provider }) => provider.placements === null)
    for (const line of lines) {
      if (line.unclear !== undefined) unclear.push(line.unclear)
      if (isAddresses) addresses.push(line)
      else providers.set(line.urn, [...(providers.get(line.urn) ?? []), line.provider])
    }
  }
  if (sheets === 0) throw unreadable(file, 'is not a list of providers: it has no column URN.')
  for (const { urn, provider } of addresses) {
    const lines = providers.get(urn)
    if (lines) for (const line of lines) line.postcode ??= provider.postcode
    else providers.set(urn, [provider])
  }
  if (unclear.length > 0)
    doubt(
      `${file} has ${formatNumber(unclear.length)} closing ${unclear.length === 1 ? 'day' : 'days'} that cannot be read, such as “${unclear[0]!.slice(0, 30)}”: those providers count as open.`,
    )
  if (![...providers.values()].some(lines => lines.some(({ authority }) => authority !== null)))
    doubt(`${file} does not say which authority any provider is in: rule 229 cannot tell ours from others’.`)
  return providers
}

const some = (names: readonly string[]): string =>
  names.length > 12 ? `${names.slice(0, 12).join(', ')} and ${names.length - 12} more` : names.join(', ')

async function readSheet(
  file: string,
  { name, rows }: Listed,
): Promise<{ columns: ProviderColumns; lines: ListedProvider[] } | undefined> {
  const isSupported = /^SA\b|supported accommodation/i.test(name)
  const lines: ListedProvider[] = []
  let columns: ProviderColumns | undefined
  let before = 0
  for await (const batch of rows()) {
    for (const { cells } of batch) {
      if (!columns) {
        columns = providerColumns(cells)
        before += 1
        if (!columns && before > MOST_BEFORE_HEADING) return undefined
        continue
      }
      const line = providerOf(cells, columns, isSupported)
      if (line) lines.push(line)
      if (lines.length > MOST_LINES)
        throw unreadable(file, `is not Ofsted’s list: it has more than ${formatNumber(MOST_LINES)} lines.`)
    }
  }
  return columns && { columns, lines }
}
