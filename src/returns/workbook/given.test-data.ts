import { fileOf } from '../reading/source-files.ts'
import type { SourceFile } from '../reading/source-row.ts'
import { readWorkbook } from './read-workbook.ts'
import { zipOf } from './write-zip.ts'
import { unzip, WORKBOOK_LIMITS } from './zip.ts'

const TEXTS = '<si><r><t>rich</t></r><r><t xml:space="preserve"> text</t></r><rPh><t>sound</t></rPh></si>'
const STYLES = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd hh:mm"/><numFmt numFmtId="165" formatCode="0&quot; days&quot;"/></numFmts>
  <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`

/** Everything that comes, in its order. */
export async function allOf<T>(coming: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const one of coming) all.push(one)
  return all
}

/** A workbook with the parts that Excel writes; of each sheet, its rows as XML. Style 1 and 2 show days, style 3 a number of days. */
export async function excelBook(
  sheets: Record<string, string>,
  says = '',
  name = 'a.xlsx',
): Promise<SourceFile> {
  const names = Object.keys(sheets)
  const list = names.map((one, n) => `<sheet name="${one}" sheetId="${n + 7}" r:id="rId${n}"/>`).join('')
  const places = names
    .map((_, n) => `<Relationship Id="rId${n}" Target="worksheets/sheet${n}.xml"/>`)
    .join('')
  const files = {
    'xl/workbook.xml': `<workbook xmlns:r="r">${says}<sheets>${list}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${places}</Relationships>`,
    'xl/sharedStrings.xml': `<sst>${TEXTS}</sst>`,
    'xl/styles.xml': STYLES,
    ...Object.fromEntries(
      names.map((one, n) => [
        `xl/worksheets/sheet${n}.xml`,
        `<x:worksheet xmlns:x="x"><x:sheetData>${prefixed(sheets[one]!)}</x:sheetData></x:worksheet>`,
      ]),
    ),
  }
  const packed = zipOf(Object.entries(files).map(([file, text]) => ({ name: file, content: [text] })))
  return fileOf(name, Buffer.concat(await allOf(packed)))
}

/** Rows of texts as a sheet's XML. */
export const rowsXml = (rows: readonly (readonly string[])[]): string =>
  rows
    .map(
      (cells, n) =>
        `<row r="${n + 1}">${cells.map(cell => `<c t="inlineStr"><is><t>${cell.replaceAll('&', '&amp;')}</t></is></c>`).join('')}</row>`,
    )
    .join('')

// Some programs write every name with its namespace's prefix.
const prefixed = (xml: string): string => xml.replace(/<(\/?)(?=\w)/g, '<$1x:')

/** Every sheet's name and its rows' cells. */
export async function rowsOf(source: SourceFile): Promise<{ name: string; rows: string[][] }[]> {
  const sheets = await readWorkbook(source)
  return Promise.all(
    sheets.map(async ({ name, rows }) => ({
      name,
      rows: (await allOf(rows())).flat().map(({ cells }) => cells),
    })),
  )
}

/** The files packed in a zip file, as text. */
export async function packedAs(bytes: Uint8Array): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  for (const [name, { open }] of unzip('a.xlsx', bytes, WORKBOOK_LIMITS))
    found.set(name, Buffer.concat(await allOf(open())).toString())
  return found
}
