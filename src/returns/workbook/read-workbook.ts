import { dirname, join } from 'node:path/posix'
import { formatBytes } from '../reading/limits.ts'
import type { SourceFile } from '../reading/source-row.ts'
import { unreadable } from '../reading/unreadable.ts'
import { dayStyles, readPart, sharedTexts } from './parts.ts'
import { type Referred, type SheetRow, sheetRows } from './sheet-rows.ts'
import { type Packed, unzip, WORKBOOK_LIMITS, type WorkbookLimits } from './zip.ts'

/** A sheet of a workbook. */
export type WorkbookSheet = {
  name: string
  /** Bytes of it as it is unpacked. */
  size: number
  /** Its rows that have any cell, in their order; it may be read again. Throws UnreadableReturn. */
  rows(): AsyncGenerator<SheetRow[]>
}

/** Whether a file begins as a zip file does, as every workbook (XLSX) is one. */
export async function isZip(source: SourceFile): Promise<boolean> {
  let first = Buffer.alloc(0)
  for await (const bytes of source.open()) {
    first = Buffer.concat([first, bytes.subarray(0, 4)])
    if (first.length >= 4) break
  }
  return first.subarray(0, 4).equals(ZIP)
}

const ZIP = Buffer.from('PK\u0003\u0004')

/**
 * The sheets of a workbook (XLSX, ECMA-376), in their order. Cells are read as text, and numbers that are shown as days as
 * 31/03/2027. Throws UnreadableReturn, in one sentence, for what is no workbook, damaged, locked or meant to do harm.
 */
export async function readWorkbook(
  source: SourceFile,
  limits: WorkbookLimits = WORKBOOK_LIMITS,
): Promise<WorkbookSheet[]> {
  const file = source.name
  const parts = unzip(file, await wholeOf(source, limits), limits)
  const main = [...parts.values()].find(({ name }) => /(^|\/)workbook\.xml$/i.test(name))
  if (!main) throw unreadable(file, noWorkbook(parts))
  const { sheets, is1904 } = await contentsOf(file, main)
  const places = await placesOf(file, main.name, parts)
  const find = (name: string) => parts.get(join(dirname(main.name), name))
  const [texts, styles] = [find('sharedStrings.xml'), find('styles.xml')]
  const referred: Referred = {
    texts: texts ? await sharedTexts(file, texts, limits) : [],
    isDay: styles ? await dayStyles(file, styles) : [],
    is1904,
  }
  return sheets.flatMap(({ name, id }) => {
    const part = parts.get(places.get(id) ?? '')
    // A chart may stand among the sheets: it has no rows.
    if (!part || /chartsheet/i.test(part.name)) return []
    return [{ name, size: part.size, rows: () => sheetRows(file, part, referred, limits) }]
  })
}

async function wholeOf(source: SourceFile, { fileBytes }: WorkbookLimits): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let size = source.size
  const refuse = () => {
    const most = formatBytes(fileBytes)
    return unreadable(
      source.name,
      `is too large: ${formatBytes(size)}, where ${most} is the most for a workbook.`,
    )
  }
  if (size > fileBytes) throw refuse()
  size = 0
  for await (const piece of source.open()) {
    size += piece.length
    if (size > fileBytes) throw refuse()
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}

function noWorkbook(parts: ReadonlyMap<string, Packed>): string {
  const names = [...parts.keys()]
  if (names.some(name => /workbook\.bin$/i.test(name)))
    return 'is a workbook in Excel’s binary form: save it as XLSX.'
  if (names.includes('mimetype')) return 'is a spreadsheet of another kind: save it as XLSX or CSV.'
  return 'is a zip file, not a workbook: unpack it first.'
}

type Contents = { sheets: { name: string; id: string }[]; is1904: boolean }

async function contentsOf(file: string, main: Packed): Promise<Contents> {
  const found: Contents = { sheets: [], is1904: false }
  await readPart(file, main, {
    open(name, attributes) {
      if (name === 'workbookPr') found.is1904 = /^(1|true)$/.test(attributes.date1904 ?? '')
      if (name !== 'sheet') return
      const id = Object.entries(attributes).find(([key]) => /:id$/.test(key))?.[1]
      found.sheets.push({ name: attributes.name ?? '', id: id ?? '' })
    },
  })
  return found
}

/** Where the parts lie that the workbook names by a number of its own. */
async function placesOf(
  file: string,
  main: string,
  parts: ReadonlyMap<string, Packed>,
): Promise<Map<string, string>> {
  const folder = dirname(main)
  const places = new Map<string, string>()
  const relations = parts.get(join(folder, '_rels', `${main.split('/').at(-1)}.rels`))
  if (!relations) throw unreadable(file, 'is damaged: it does not say where its sheets are.')
  await readPart(file, relations, {
    open(name, { Id = '', Target = '' }) {
      if (name === 'Relationship')
        places.set(Id, Target.startsWith('/') ? Target.slice(1) : join(folder, Target))
    },
  })
  return places
}
