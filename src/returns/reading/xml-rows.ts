import type { Limits } from './limits.ts'
import type { Problem, SourceRow } from './source-row.ts'
import { unreadable } from './unreadable.ts'
import type { Place, XmlHandler } from './xml-sax.ts'
import { childrenOf, type Shape, type XmlReturn } from './xml-shape.ts'

type Frame = {
  shape: Shape
  /** The row whose cells these are. */
  row: SourceRow | undefined
  text: string
  /** Whether any element came inside. */
  held: boolean
  /** Cells standing flat here for other tables' rows. */
  flat: Map<string, Record<string, string>>
}

/** Makes rows of an XML return's elements. Rows of a child are ready when the child ends. */
export type XmlRows = XmlHandler & {
  /** The rows that are ready, which are then forgotten here. */
  take(): SourceRow[]
  /** How many are ready. */
  ready(): number
  /** The cells of a row that stands outside any child: the census header. */
  header(): Record<string, string> | undefined
  /** Whether any child has begun. */
  begun(): boolean
}

const byName = new WeakMap<Shape, Map<string, Shape>>()

function shapeNamed(shape: Shape, name: string): Shape | undefined {
  let names = byName.get(shape)
  if (!names) {
    names = new Map(childrenOf(shape).map(inner => [inner.name, inner]))
    byName.set(shape, names)
  }
  return names.get(name)
}

const flatTablesOf = new WeakMap<Shape, readonly string[]>()

/** The other tables whose cells stand flat in a row's element. */
function flatTables(shape: Shape): readonly string[] {
  let tables = flatTablesOf.get(shape)
  if (!tables) {
    const named = childrenOf(shape).flatMap(inner => (inner.is === 'cell' ? (inner.table ?? []) : []))
    tables = [...new Set(named)]
    flatTablesOf.set(shape, tables)
  }
  return tables
}

/** Reads elements by the declared shape; anything else is left out and reported as a doubt with its place. */
export function xmlRows(
  format: XmlReturn,
  file: string,
  limits: Limits,
  report: (problem: Problem) => void,
): XmlRows {
  const frames: Frame[] = []
  let ready: SourceRow[] = []
  let held: SourceRow[] = []
  let header: Record<string, string> | undefined
  let begun = false
  let inChild = false
  let position = 0
  let skipped: { name: string; depth: number; text: string; at: Place } | undefined

  const doubt = (at: Place, message: string) =>
    report({ file, line: at.line, column: String(at.column), message, severity: 'doubt' })
  const within = () => `“${frames.at(-1)?.shape.name ?? ''}”`

  function start(shape: Shape, at: Place): Frame {
    const around = frames.at(-1)
    const frame: Frame = { shape, row: around?.row, text: '', held: false, flat: new Map() }
    if (shape.is === 'child') {
      begun = true
      inChild = true
      frame.row = undefined
    }
    if (shape.is === 'row') frame.row = add(shape.table, at, around?.row)
    return frame
  }

  function add(table: string, at: Place, under: SourceRow | undefined): SourceRow {
    const parent = format.nested && under ? { parent: under.position } : {}
    const made = {
      file,
      line: at.line,
      table,
      position: inChild ? ++position : 0,
      cells: {},
      child: '',
      ...parent,
    }
    if (inChild) held.push(made)
    if (held.length > limits.rowsPerChild)
      throw unreadable(file, `has more than ${limits.rowsPerChild} rows about one child.`, at.line)
    return made
  }

  /** A second value for a cell is told, not kept: a row has one of each. */
  function put(cells: Record<string, string>, name: string, text: string, at: Place): void {
    if (Object.hasOwn(cells, name))
      doubt(at, `“${name}” is given more than once: the first is kept, not “${brief(text)}”.`)
    else cells[name] = text
  }

  function finish(frame: Frame, at: Place): void {
    const { shape, row } = frame
    const text = frame.text.trim() === '' ? '' : frame.text
    if (shape.is === 'cell' && shape.table !== undefined) {
      const flat = frames.at(-1)!.flat
      const cells = flat.get(shape.table) ?? {}
      flat.set(shape.table, cells)
      put(cells, shape.column.name, text, at)
    } else if (shape.is === 'cell' && row) put(row.cells, shape.column.name, text, at)
    else if (shape.is === 'item') add(shape.table, at, row).cells[shape.column.name] = text
    else if (shape.is === 'group' && !frame.held && row && inChild) row.cells[shape.name] ??= ''
    else if (shape.is === 'row') finishRow(frame, at)
    else if (shape.is === 'child') finishChild(at)
  }

  function finishRow(frame: Frame, at: Place): void {
    const row = frame.row!
    // A table is looked for even when none of its cells came: UASC may be said with no date.
    for (const table of flatTables(frame.shape)) {
      const cells = frame.flat.get(table) ?? {}
      if (format.makesRow(table, cells, row.cells)) add(table, at, undefined).cells = cells
      else Object.assign(row.cells, cells)
    }
    if (!inChild) header = row.cells
  }

  function finishChild(at: Place): void {
    const named = held.find(row => row.table === format.idTable && row.cells[format.idColumn] !== undefined)
    const id = named?.cells[format.idColumn]?.trim() ?? ''
    if (id === '') doubt(at, `A child has no ${format.idColumn}: it cannot be told who the rows are about.`)
    for (const row of held) {
      row.child = id
      ready.push(row)
    }
    held = []
    inChild = false
  }

  return {
    open(name, at) {
      if (skipped) {
        skipped.depth += 1
        return
      }
      const around = frames.at(-1)
      if (around) around.held = true
      const shape = around
        ? shapeNamed(around.shape, name)
        : format.root.name === name
          ? format.root
          : undefined
      if (shape) frames.push(start(shape, at))
      else if (!around)
        throw unreadable(file, `is not the return it seemed: it begins with “${brief(name)}”.`, at.line)
      else skipped = { name, depth: 0, text: '', at }
    },
    text(text, at) {
      if (skipped) {
        if (skipped.text.length < 200) skipped.text += text.slice(0, 200)
        return
      }
      const frame = frames.at(-1)
      if (!frame) return
      if (frame.shape.is === 'cell' || frame.shape.is === 'item') {
        frame.text += text
        if (frame.text.length > limits.cell)
          throw unreadable(file, `has a cell that is too long, at line ${at.line}.`, at.line)
      } else if (text.trim() !== '') {
        doubt(at, strayText(text, frame.shape.name))
      }
    },
    close(at) {
      if (skipped) {
        if (skipped.depth > 0) skipped.depth -= 1
        else {
          const says = skipped.text.trim() === '' ? '' : ` (it says “${brief(skipped.text)}”)`
          doubt(skipped.at, `“${brief(skipped.name)}” is not expected in ${within()}: it is left out${says}.`)
          skipped = undefined
        }
        return
      }
      finish(frames.pop()!, at)
    },
    take() {
      const rows = ready
      ready = []
      return rows
    },
    ready: () => ready.length,
    header: () => header,
    begun: () => begun,
  }
}

/** What is said of text where none is expected. */
export const strayText = (text: string, within: string): string =>
  `“${brief(text)}” stands in “${within}” outside any element: it is left out.`

/** At most sixty characters of what a file says, on one line. */
function brief(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ')
  return line.length > 60 ? `${line.slice(0, 60)}…` : line
}
