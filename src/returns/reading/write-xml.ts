import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { RowBatches, SourceRow } from './source-row.ts'
import { textFile } from './text-file.ts'
import { childrenOf, type Shape, type XmlReturn } from './xml-shape.ts'

/** What was written, and the tables of rows that the XML form has no place for. */
export type WrittenXml = { children: number; leftOut: { table: string; rows: number }[] }

/**
 * Writes rows as the return's XML, each element in its place; a cell the row lacks gives no element, an empty one
 * an empty element. The rows of one child must come together.
 */
export async function writeXml(
  format: XmlReturn,
  header: Record<string, string> | undefined,
  rows: RowBatches,
  file: string,
): Promise<WrittenXml> {
  await mkdir(dirname(file), { recursive: true })
  const out = await textFile(file)
  const path = pathToChild(format.root)
  const inside = path.at(-1)!
  const leftOut = new Map<string, number>()
  let children = 0
  try {
    await out.write('<?xml version="1.0" encoding="UTF-8"?>\n')
    for (const shape of path.slice(0, -1)) {
      await out.write(`<${shape.name}>\n`)
      const head = childrenOf(shape).find(inner => inner.is === 'row')
      if (head && header)
        await out.write(`${element(head, { row: { ...NO_ROW, cells: header }, others: [] }, format)}\n`)
    }
    for await (const group of byChild(rows)) {
      for (const row of group)
        if (!hasPlace(inside, row.table)) leftOut.set(row.table, (leftOut.get(row.table) ?? 0) + 1)
      await out.write(`${childElement(inside, group, format)}\n`)
      children += 1
    }
    for (const shape of path.slice(0, -1).reverse()) await out.write(`</${shape.name}>\n`)
  } finally {
    await out.close()
  }
  return { children, leftOut: [...leftOut].map(([table, count]) => ({ table, rows: count })) }
}

const NO_ROW: SourceRow = { file: '', line: 0, table: '', position: 0, cells: {}, child: '' }

/** The elements from the root down to the one that holds a child. */
function pathToChild(shape: Shape): Shape[] {
  if (shape.is === 'child') return [shape]
  for (const inner of childrenOf(shape)) {
    const path = pathToChild(inner)
    if (path.length > 0) return [shape, ...path]
  }
  return []
}

function hasPlace(shape: Shape, table: string): boolean {
  return (
    ('table' in shape && shape.table === table) || childrenOf(shape).some(inner => hasPlace(inner, table))
  )
}

async function* byChild(rows: RowBatches): AsyncGenerator<SourceRow[]> {
  let group: SourceRow[] = []
  for await (const batch of rows) {
    for (const row of batch) {
      if (group.length > 0 && group[0]!.child !== row.child) {
        yield group
        group = []
      }
      group.push(row)
    }
  }
  if (group.length > 0) yield group
}

/** A row being written, and the rows of the same child that may stand inside it. */
type At = { row: SourceRow; others: readonly SourceRow[] }

function childElement(shape: Shape, rows: SourceRow[], format: XmlReturn): string {
  // Who the child is must be written, even where no row says it.
  const named = rows.some(row => row.table === format.idTable)
  const made = { ...NO_ROW, table: format.idTable, child: rows[0]!.child }
  const others = named ? rows : [made, ...rows]
  return element(shape, { row: NO_ROW, others }, format)
}

function element(shape: Shape, at: At, format: XmlReturn): string {
  const inside = childrenOf(shape)
    .map(inner => within(inner, at, format))
    .join('')
  return inside === '' ? `<${shape.name}/>` : `<${shape.name}>${inside}</${shape.name}>`
}

function within(shape: Shape, at: At, format: XmlReturn): string {
  switch (shape.is) {
    case 'cell': {
      const text = cellText(shape, at, format)
      return text === undefined
        ? ''
        : text === ''
          ? `<${shape.name}/>`
          : `<${shape.name}>${escaped(text)}</${shape.name}>`
    }
    case 'item':
      return under(shape.table, at, format)
        .map(row => row.cells[shape.column.name] ?? '')
        .map(text => (text === '' ? `<${shape.name}/>` : `<${shape.name}>${escaped(text)}</${shape.name}>`))
        .join('')
    case 'row':
      return under(shape.table, at, format)
        .map(row => element(shape, { row, others: at.others }, format))
        .join('')
    default: {
      const written = element(shape, at, format)
      return written === `<${shape.name}/>` && !Object.hasOwn(at.row.cells, shape.name) ? '' : written
    }
  }
}

/** The rows of a table that sit under this one. Rows that do not nest are all the child's. */
function under(table: string, at: At, format: XmlReturn): SourceRow[] {
  const nested = format.nested && at.row !== NO_ROW
  return at.others.filter(row => row.table === table && (!nested || row.parent === at.row.position))
}

function cellText(shape: Extract<Shape, { is: 'cell' }>, at: At, format: XmlReturn): string | undefined {
  const name = shape.column.name
  const from = shape.table === undefined ? at.row : at.others.find(row => row.table === shape.table)
  const text = from?.cells[name] ?? (shape.table === undefined ? undefined : at.row.cells[name])
  if (text !== undefined) return text
  return at.row.table === format.idTable && name === format.idColumn ? at.row.child : undefined
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;')
}
