import type { LineAt } from './xml-plain.ts'
import { childrenOf, type Shape, type XmlReturn } from './xml-shape.ts'

/** Text that stands where none is expected: its bytes, where it ends, and in which element. */
type StrayText = { from: number; to: number; line: number; column: number; within: string }

/** A table whose rows are read: its columns, by their place. */
type ChildTable = { name: string; columns: readonly string[] }

/** An element as it is looked for: its name in bytes, and what it gives. */
type Element = {
  name: Uint8Array
  called: string
  is: Shape['is']
  /** The table of its rows by its place, or -1. */
  table: number
  column: number
  of: readonly Element[]
}

const [TAB, LINE_FEED, RETURN, SPACE, AND, SLASH, LESS, MORE, BRACKET] = [9, 10, 13, 32, 38, 47, 60, 62, 93]

/** More rows of one child than anybody has. */
const ROWS = 1_000
const DEPTH = 16
/** Room for the cells of one row: where each begins and ends. */
const CELLS = 32

/**
 * The rows of one child, read from the bytes of its element where that holds what its return says and nothing else: tags without
 * attributes in ASCII, each cell once. It keeps where each cell stands, makes nothing, and is used again for the next child.
 */
export class PlainChild {
  /** How many rows there are, by the places of their elements. */
  rows = 0
  /** How many bytes its element is. */
  bytes = 0
  /** By row: its table, and the table of which it holds an empty group, or -1. */
  readonly tables = new Int8Array(ROWS)
  readonly lacks = new Int8Array(ROWS)
  stray: StrayText[] = []
  /** The line at its end. */
  line = 0
  began = 0

  private readonly root: Element
  private readonly widths: readonly number[]
  // By row and column: where its text begins and ends; -1 where it is not there.
  private readonly cells = new Int32Array(ROWS * CELLS)
  private readonly open: Element[] = []
  private readonly rowOf = new Int32Array(DEPTH)
  private readonly next = new Int32Array(DEPTH)
  private readonly held = new Uint8Array(DEPTH)

  constructor({ root }: XmlReturn, tables: readonly ChildTable[]) {
    this.root = elementOf(childIn(root), tables, -1)
    this.widths = tables.map(({ columns }) => columns.length)
  }

  /** Where a cell of a row begins; -1 where it is not there. */
  from(row: number, column: number): number {
    return this.cells[row * CELLS + column * 2]!
  }

  /** Where it ends. */
  to(row: number, column: number): number {
    return this.cells[row * CELLS + column * 2 + 1]!
  }

  /**
   * Reads the child whose element is the next in these bytes; gives where it ends, or -1 where it is not whole or not plain. A
   * byte of 0 must stand after the last. `at` is the line at which the bytes begin.
   */
  read(bytes: Uint8Array, begins: number, at: LineAt): number {
    const { cells, open, rowOf, next, held } = this
    this.rows = 0
    this.line = at.line
    this.began = at.began
    if (this.stray.length > 0) this.stray = []
    let p = this.passSpace(bytes, begins)
    if (bytes[p] !== LESS || !isHere(this.root.name, bytes, p + 1)) return -1
    p += this.root.name.length + 1
    if (bytes[p++] !== MORE) return -1
    let depth = 0
    let element = this.root
    open[0] = element
    rowOf[0] = -1
    next[0] = 0
    for (;;) {
      p = this.passSpace(bytes, p)
      if (bytes[p] !== LESS) {
        p = this.passText(bytes, p, element)
        if (p < 0) return -1
      }
      p += 1
      if (bytes[p] === SLASH) {
        if (!isHere(element.name, bytes, p + 1)) return -1
        p += element.name.length + 1
        if (bytes[p++] !== MORE) return -1
        if (depth === 0) {
          this.bytes = p - begins
          return p
        }
        if (element.is === 'group' && held[depth] === 0 && !this.lacking(element, rowOf[depth]!)) return -1
        depth -= 1
        element = open[depth]!
        continue
      }
      const of = element.of
      let nth = next[depth]!
      for (let tried = 0; ; tried++) {
        if (tried === of.length) return -1
        if (nth === of.length) nth = 0
        if (isHere(of[nth]!.name, bytes, p)) {
          const after = bytes[p + of[nth]!.name.length]
          if (after === MORE || after === SLASH) break
        }
        nth += 1
      }
      next[depth] = nth
      held[depth] = 1
      const inner = of[nth]!
      p += inner.name.length
      const isEmpty = bytes[p] === SLASH
      if (isEmpty) p += 1
      if (bytes[p++] !== MORE) return -1
      const around = rowOf[depth]!
      if (inner.is === 'cell' || inner.is === 'item') {
        const row = inner.is === 'item' ? this.begin(inner.table) : around
        if (row < 0) return -1
        const cell = row * CELLS + inner.column * 2
        if (cells[cell] !== -1) return -1
        const from = p
        if (!isEmpty) {
          for (let byte = bytes[p]!; byte !== LESS; byte = bytes[++p]!)
            if (byte < SPACE || byte === AND || byte === BRACKET) return -1
          if (p > from && (bytes[from] === SPACE || bytes[p - 1] === SPACE)) return -1
        }
        cells[cell] = from
        cells[cell + 1] = p
        if (isEmpty) continue
        if (bytes[p + 1] !== SLASH || !isHere(inner.name, bytes, p + 2)) return -1
        p += inner.name.length + 2
        if (bytes[p++] !== MORE) return -1
        // The next of the same name is as likely as the next in order.
        if (inner.is === 'cell') next[depth] = nth + 1
        continue
      }
      const row = inner.is === 'row' ? this.begin(inner.table) : around
      if (inner.is === 'row' && row < 0) return -1
      if (isEmpty) {
        if (inner.is === 'group' && !this.lacking(inner, row)) return -1
        continue
      }
      depth += 1
      element = inner
      open[depth] = inner
      rowOf[depth] = row
      next[depth] = 0
      held[depth] = 0
    }
  }

  /** Begins a row; gives its place, or -1 where there are too many. */
  private begin(table: number): number {
    const row = this.rows
    if (row === ROWS) return -1
    this.rows = row + 1
    this.tables[row] = table
    this.lacks[row] = -1
    const end = row * CELLS + this.widths[table]! * 2
    for (let cell = row * CELLS; cell < end; cell += 2) this.cells[cell] = -1
    return row
  }

  /** Notes an empty group in a row; says no where it has another. */
  private lacking(group: Element, row: number): boolean {
    if (row < 0) return true
    if (this.lacks[row] !== -1) return this.lacks[row] === group.table
    this.lacks[row] = group.table
    return true
  }

  /** The place of the next byte that is no space, counting lines. */
  private passSpace(bytes: Uint8Array, from: number): number {
    let p = from
    for (;;) {
      const byte = bytes[p]!
      if (byte === LINE_FEED) {
        this.line += 1
        this.began = p + 1
      } else if (byte === RETURN) {
        if (bytes[p + 1] !== LINE_FEED) return p
      } else if (byte !== SPACE && byte !== TAB) return p
      p += 1
    }
  }

  /** The place after text that is expected nowhere, which is noted; -1 where it is not plain. */
  private passText(bytes: Uint8Array, first: number, { called }: Element): number {
    let p = first
    for (; bytes[p] !== LESS; p++) {
      const byte = bytes[p]!
      if (byte === LINE_FEED) {
        this.line += 1
        this.began = p + 1
      } else if ((byte < SPACE && byte !== TAB && byte !== RETURN) || byte === AND || byte === BRACKET)
        return -1
      if (byte === RETURN && bytes[p + 1] !== LINE_FEED) return -1
    }
    this.stray.push({ from: first, to: p, line: this.line, column: p - this.began + 2, within: called })
    return p
  }
}

/** Whether a name stands at a place. */
function isHere(name: Uint8Array, bytes: Uint8Array, at: number): boolean {
  for (let i = 0; i < name.length; i++) if (bytes[at + i] !== name[i]) return false
  return true
}

/** The shape of the element that holds all about one child. */
export function childIn(shape: Shape): Shape {
  const found = pathToChild(shape).at(-1)
  if (found?.is !== 'child') throw new Error('A return without children.')
  return found
}

/** The elements around a child and its own, from the outermost; none where there is no child in a shape. */
export function pathToChild(shape: Shape): Shape[] {
  if (shape.is === 'child') return [shape]
  for (const inner of childrenOf(shape)) {
    const path = pathToChild(inner)
    if (path.length > 0) return [shape, ...path]
  }
  return []
}

function elementOf(shape: Shape, tables: readonly ChildTable[], around: number): Element {
  const isRow = shape.is === 'row' || shape.is === 'item'
  const table = isRow ? tables.findIndex(({ name }) => name === shape.table) : around
  const of = childrenOf(shape).map(inner => elementOf(inner, tables, table))
  const column = 'column' in shape ? (tables[table]?.columns.indexOf(shape.column.name) ?? -1) : -1
  if ((isRow && table < 0) || ('column' in shape && column < 0))
    throw new Error(`${shape.name} stands in no table.`)
  return {
    name: new TextEncoder().encode(shape.name),
    called: shape.name,
    is: shape.is,
    // A group says whose rows it holds.
    table: shape.is === 'group' ? (of[0]?.table ?? -1) : table,
    column,
    of,
  }
}
