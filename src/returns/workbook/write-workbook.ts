import { mayCalculate } from '../reading/write-csv.ts'
import { type ToPack, zipOf } from './write-zip.ts'

/** A sheet to write: its columns with their widths in characters, and its rows. */
export type SheetToWrite = {
  name: string
  columns: readonly { title: string; width: number; isWrapped?: boolean }[]
  rows: Iterable<readonly (string | number)[]>
}

/** Rows that a sheet can have after its heading; more go on in a sheet of their own. */
const MOST_ROWS = 1_048_575
/** Characters that a cell can have. */
const MOST_TEXT = 32_767

/** Styles of cells, as STYLES lists them. */
const STYLE = { plain: 0, heading: 1, wrapped: 2, quoted: 3, quotedWrapped: 4 } as const

/**
 * A workbook (XLSX) of these sheets, in pieces as it is written; a row is held no longer than it takes. Headings stay where
 * they are when a sheet is scrolled. What a spreadsheet might take for a formula is marked as text, and stays text when edited.
 */
export function workbookOf(sheets: Iterable<SheetToWrite>): AsyncGenerator<Buffer> {
  return zipOf(partsOf(sheets))
}

function* partsOf(sheets: Iterable<SheetToWrite>): Generator<ToPack> {
  const texts = new Map<string, number>()
  const names: string[] = []
  for (const sheet of sheets) {
    const rows = sheet.rows[Symbol.iterator]()
    for (let part = 1, more = true; more; part++) {
      names.push(part === 1 ? sheet.name : `${sheet.name} ${part}`)
      const state = { isFull: false }
      yield {
        name: `xl/worksheets/sheet${names.length}.xml`,
        content: inPieces(sheetXml(sheet, rows, texts, state)),
      }
      more = state.isFull
    }
  }
  yield { name: 'xl/sharedStrings.xml', content: inPieces(textsXml(texts)) }
  yield { name: 'xl/styles.xml', content: [STYLES] }
  yield { name: 'xl/workbook.xml', content: [workbookXml(names)] }
  yield { name: 'xl/_rels/workbook.xml.rels', content: [relationsXml(names)] }
  yield { name: '_rels/.rels', content: [ROOT] }
  yield { name: '[Content_Types].xml', content: [typesXml(names)] }
}

function* sheetXml(
  { columns }: SheetToWrite,
  rows: Iterator<readonly (string | number)[]>,
  texts: Map<string, number>,
  state: { isFull: boolean },
): Generator<string> {
  const widths = columns.map(
    ({ width }, nth) => `<col min="${nth + 1}" max="${nth + 1}" width="${width}" customWidth="1"/>`,
  )
  yield `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>`
  const letters = columns.map((_, nth) => lettersOf(nth))
  const put = (row: number, nth: number, style: number, cell: string | number) => {
    const place = `<c r="${letters[nth]}${row}" s="${style}"`
    return typeof cell === 'number'
      ? `${place}><v>${cell}</v></c>`
      : `${place} t="s"><v>${numberOf(cell, texts)}</v></c>`
  }
  yield `<row r="1">${columns.map(({ title }, nth) => put(1, nth, STYLE.heading, title)).join('')}</row>`
  for (let row = 2; ; row++) {
    if (row > MOST_ROWS + 1) {
      state.isFull = true
      break
    }
    const next = rows.next()
    if (next.done) break
    const cells = next.value.map((cell, nth) => put(row, nth, styleOf(cell, columns[nth]?.isWrapped), cell))
    yield `<row r="${row}">${cells.join('')}</row>`
  }
  yield '</sheetData></worksheet>'
}

function styleOf(cell: string | number, isWrapped = false): number {
  const isQuoted = typeof cell === 'string' && mayCalculate(cell)
  if (isQuoted) return isWrapped ? STYLE.quotedWrapped : STYLE.quoted
  return isWrapped ? STYLE.wrapped : STYLE.plain
}

/** A text's number among those that cells share: most are written many times. */
function numberOf(text: string, texts: Map<string, number>): number {
  const known = texts.get(text)
  if (known !== undefined) return known
  texts.set(text, texts.size)
  return texts.size - 1
}

function* textsXml(texts: ReadonlyMap<string, number>): Generator<string> {
  yield `${XML}<sst xmlns="${MAIN}" uniqueCount="${texts.size}">`
  for (const text of texts.keys())
    yield `<si><t xml:space="preserve">${escaped(text.slice(0, MOST_TEXT))}</t></si>`
  yield '</sst>'
}

/** Columns as a spreadsheet names them: A, B, … Z, AA. */
const lettersOf = (nth: number): string =>
  nth < 26 ? String.fromCharCode(65 + nth) : lettersOf(Math.floor(nth / 26) - 1) + lettersOf(nth % 26)

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const CONTROL = /[^\t\n\r\u0020-\uFFFD]/g

/** Text as XML holds it; a character that XML may not hold is written as spreadsheets do, _x0007_. */
const escaped = (text: string): string =>
  text
    .replace(/_x(?=[0-9A-Fa-f]{4}_)/g, '_x005F_x')
    .replace(/[&<>"]/g, character => ESCAPES[character]!)
    .replace(
      CONTROL,
      character => `_x${character.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}_`,
    )

/** Tens of thousands of characters a write. */
function* inPieces(texts: Iterable<string>): Generator<string> {
  let piece = ''
  for (const text of texts) {
    piece += text
    if (piece.length < 65_536) continue
    yield piece
    piece = ''
  }
  if (piece !== '') yield piece
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const WRAP = '<alignment vertical="top" wrapText="1"/>'
const TOP = '<alignment vertical="top"/>'
const xf = (font: number, more: string, alignment: string) =>
  `<xf numFmtId="0" fontId="${font}" fillId="0" borderId="0" xfId="0" applyAlignment="1"${more}>${alignment}</xf>`
const STYLES = `${XML}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Arial"/></font><font><b/><sz val="11"/><name val="Arial"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="5">${[
  xf(0, '', TOP),
  xf(1, ' applyFont="1"', WRAP),
  xf(0, '', WRAP),
  xf(0, ' quotePrefix="1"', TOP),
  xf(0, ' quotePrefix="1"', WRAP),
].join('')}</cellXfs></styleSheet>`

const ROOT = `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`

const workbookXml = (names: readonly string[]): string =>
  `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${names
    .map((name, nth) => `<sheet name="${escaped(name)}" sheetId="${nth + 1}" r:id="rId${nth + 1}"/>`)
    .join('')}</sheets></workbook>`

function relationsXml(names: readonly string[]): string {
  const one = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${OFFICE}/${type}" Target="${target}"/>`
  const sheets = names.map((_, nth) => one(nth + 1, 'worksheet', `worksheets/sheet${nth + 1}.xml`))
  const styles = one(names.length + 1, 'styles', 'styles.xml')
  const texts = one(names.length + 2, 'sharedStrings', 'sharedStrings.xml')
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${sheets.join('')}${styles}${texts}</Relationships>`
}

function typesXml(names: readonly string[]): string {
  const one = (part: string, type: string) =>
    `<Override PartName="/xl/${part}.xml" ContentType="${TYPE}.${type}+xml"/>`
  const sheets = names.map((_, nth) => one(`worksheets/sheet${nth + 1}`, 'worksheet'))
  return `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${one('workbook', 'sheet.main')}${sheets.join('')}${one('styles', 'styles')}${one('sharedStrings', 'sharedStrings')}</Types>`
}
