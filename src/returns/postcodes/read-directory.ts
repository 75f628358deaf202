import { formatNumber } from '../../core/number.ts'
import { csvLines } from '../reading/csv-lines.ts'
import { DEFAULT_LIMITS, formatBytes } from '../reading/limits.ts'
import type { Problem, SourceFile } from '../reading/source-row.ts'
import { unreadable } from '../reading/unreadable.ts'
import { isZip } from '../workbook/read-workbook.ts'
import { byteLines, findCells } from './byte-lines.ts'
import { type DirectoryColumns, directoryColumns, UNDERSTOOD } from './columns.ts'
import { type Directory, DirectoryWriter, NOWHERE } from './directory.ts'
import { gridOf } from './grid.ts'
import { postcodeNumber } from './number.ts'

/** The full directory has 1.3 GB. */
/** The postcodes that there are, and were, with room for more: memory is not taken on a file's word beyond it. */
const MOST = 2_900_000
const LIMITS = { ...DEFAULT_LIMITS, fileBytes: 4 * 1024 ** 3, cell: 65_536 }

/**
 * Reads a directory of postcodes from the CSV files that it comes in: one, or one for each postcode area. Other files among
 * several are left out and said so. Throws UnreadableReturn where no file is one of a directory.
 */
export async function readDirectory(
  files: readonly SourceFile[],
  report: (problem: Problem) => void,
): Promise<Directory> {
  const writer = new DirectoryWriter()
  const others: { source: SourceFile; why: string }[] = []
  for (const source of files) {
    const why = await readFile(source, writer, report)
    if (why !== undefined) others.push({ source, why })
  }
  const directory = writer.end()
  const [first] = others
  if (directory.count === 0)
    throw unreadable(files[0]?.name ?? 'The folder', first?.why ?? 'holds no postcodes.')
  for (const { source, why } of others)
    report({ file: source.name, message: `${source.name} is left out: it ${why}`, severity: 'doubt' })
  return directory
}

/** Reads one file; gives why not, where it is no file of a directory. */
async function readFile(
  source: SourceFile,
  writer: DirectoryWriter,
  report: (problem: Problem) => void,
): Promise<string | undefined> {
  const file = source.name
  if (source.size > LIMITS.fileBytes)
    return `is too large: ${formatBytes(source.size)}, where ${formatBytes(LIMITS.fileBytes)} is the most.`
  if (await isZip(source)) return 'is a zip file or a workbook: unpack it, or save it as CSV, first.'
  const first = await firstLine(source)
  if (first === undefined) return 'is empty.'
  if (first[0]!.includes('\0')) return 'is in UTF-16: save it again as CSV in UTF-8.'
  const found = directoryColumns(first)
  if (!found) return `names no column of postcodes: ${UNDERSTOOD}.`
  const { columns, isHeading } = found
  const row = rowReader(columns, writer)
  let isFirst = isHeading
  let other = 0
  let lines = 0
  let told = 0
  await byteLines(source, LIMITS, (bytes, from, to) => {
    told += to - from + 1
    // By its first thousand lines, how many there will be; some are longer than others.
    if (++lines === 1000) writer.reserve(Math.min(MOST, Math.round((source.size / told) * 1000)))
    if (isFirst) isFirst = false
    else if (!row(bytes, from, to)) other += 1
  })
  const lacks = [
    columns.authority < 0 ? 'authorities' : '',
    (columns.east < 0 || columns.north < 0) && (columns.latitude < 0 || columns.longitude < 0)
      ? 'grid references'
      : '',
  ].filter(Boolean)
  const doubt = (message: string) => report({ file, message, severity: 'doubt' })
  if (lacks.length > 0) doubt(`${file} has no ${lacks.join(' and no ')} of postcodes: ${UNDERSTOOD}.`)
  if (other > 0)
    doubt(
      `${file} has ${formatNumber(other)} ${other === 1 ? 'line' : 'lines'} without a postcode, passed over.`,
    )
  return undefined
}

/** The cells of the first line, whatever the file is; undefined where there is none. */
async function firstLine(source: SourceFile): Promise<string[] | undefined> {
  async function* text() {
    const decoder = new TextDecoder()
    let left = LIMITS.cell
    for await (const bytes of source.open()) {
      const beginning = bytes.subarray(0, left)
      const end = beginning.indexOf(10)
      left -= beginning.length
      yield decoder.decode(end < 0 ? beginning : beginning.subarray(0, end), { stream: true })
      if (end >= 0 || left === 0) return
    }
  }
  for await (const lines of csvLines(text(), source.name, LIMITS)) return lines[0]?.cells
  return undefined
}

/** Reads rows into a directory; each gives whether it has a postcode. */
function rowReader(columns: DirectoryColumns, writer: DirectoryWriter) {
  // Latitude and longitude stand far to the right, and few rows need them: they are looked for apart.
  const near = cellsOf([columns.postcode, columns.authority, columns.east, columns.north])
  const far = cellsOf([columns.latitude, columns.longitude])

  return (bytes: Buffer, from: number, to: number): boolean => {
    near.find(bytes, from, to)
    const number = postcodeNumber(bytes, near.begins(0), near.ends(0))
    if (number < 0) return false
    const authority = writer.authorityIn(bytes, near.begins(1), near.ends(1))
    let [x, y] = [near.numberAt(bytes, 2), near.numberAt(bytes, 3)]
    // Northern Ireland's grid has another origin: there the place on the globe is taken, where it is given.
    if (Number.isNaN(x) || writer.codeOf(authority).startsWith('N')) {
      far.find(bytes, from, to)
      const latitude = far.numberAt(bytes, 0)
      // 99.999999 stands for an unknown latitude.
      if (latitude > 49 && latitude < 62) ({ east: x, north: y } = gridOf(latitude, far.numberAt(bytes, 1)))
    }
    const isPlaced = x > -1_000_000 && x < 2_000_000 && y > -1_000_000 && y < 2_000_000
    writer.add(number, isPlaced ? Math.round(x) : NOWHERE, isPlaced ? Math.round(y) : NOWHERE, authority)
    return true
  }
}

/** Looks for the cells of some columns in line after line; one that is not there is empty. */
function cellsOf(columns: readonly number[]) {
  const wanted = [...new Set(columns.filter(at => at >= 0))].sort((a, b) => a - b)
  // The last two places stay 0: those of a column that is not there.
  const found = new Uint32Array(2 * wanted.length + 2)
  const places = columns.map(at => 2 * (at < 0 ? wanted.length : wanted.indexOf(at)))
  const begins = (nth: number): number => found[places[nth]!]!
  const ends = (nth: number): number => found[places[nth]! + 1]!
  return {
    find: (bytes: Buffer, from: number, to: number) => findCells(bytes, from, to, wanted, found),
    begins,
    ends,
    numberAt: (bytes: Buffer, nth: number): number =>
      begins(nth) === ends(nth) ? Number.NaN : numberIn(bytes, begins(nth), ends(nth)),
  }
}

/** The number that these bytes write; whole ones without a text being made of them, as there are millions. */
function numberIn(bytes: Buffer, from: number, to: number): number {
  let number = 0
  for (let at = from; at < to; at++) {
    const figure = bytes[at]! - 48
    if (figure < 0 || figure > 9) return Number(bytes.toString('latin1', from, to).trim() || Number.NaN)
    number = number * 10 + figure
  }
  return number
}
