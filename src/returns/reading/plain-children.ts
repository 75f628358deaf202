import type { Limits } from './limits.ts'
import { childIn, type PlainChild, pathToChild } from './plain-child.ts'
import type { FilePart, Problem, SourceFile, SourceRow } from './source-row.ts'
import { piecesOf, textOfPlain } from './text-of.ts'
import { xmlEvents } from './xml-events.ts'
import type { LineAt } from './xml-plain.ts'
import { strayText, xmlRows } from './xml-rows.ts'
import type { XmlReturn } from './xml-shape.ts'

/** What is done with the children of a return, in their order. */
export type OfChildren = {
  /** Told of a child that is plain, whose cells stand in these bytes until it returns; says no where it does not take it. */
  plain(child: PlainChild, bytes: Uint8Array): boolean
  /** Told of the rows of any other. */
  rows(rows: readonly SourceRow[]): void
  report(problem: Problem): void
}

/** A child whose element is longer is read as any XML is. */
const LONGEST = 262_144
const ROOM = 2 * LONGEST

/** A part of a file that ends where a child does, or the file; and if not at the beginning, begins where another ended. */
export type PartOfChildren = FilePart & { isFirst: boolean; isLast: boolean }

/** The line at which each part but the first begins for itself. */
const FIRST_LINE = { line: 1, began: 0 }

/**
 * Reads an XML return, its children as `PlainChild` reads them wherever they are so plain, which is ten times as quick, and all
 * else as any XML is read: what comes of it is the same. Of a part that is not the last it gives the line at its end, or undefined
 * where it does not stand between two children there. Throws UnreadableReturn.
 */
export async function readChildren(
  source: SourceFile,
  format: XmlReturn,
  limits: Limits,
  child: PlainChild,
  told: OfChildren,
  part?: PartOfChildren,
): Promise<LineAt | undefined> {
  const { name } = childIn(format.root)
  const around = pathToChild(format.root)
    .map(shape => shape.name)
    .slice(0, -1)
  const rows = xmlRows(format, source.name, limits, told.report)
  const events = xmlEvents(source.name, limits, rows)
  const bytes = Buffer.alloc(ROOM)
  let [from, to] = [0, 0]

  function feed(text: string): void {
    if (text !== '') events.feed(text)
    if (rows.ready() > 0) told.rows(rows.take())
  }

  /** Reads as any XML what is kept, up to a place. */
  function feedTo(end: number): void {
    const text = textOfPlain(bytes, from, end)
    from = end
    feed(text)
  }

  /** Reads children as long as they are plain. Says whether the next begins here. */
  function passPlain(): boolean {
    const at = events.within(around)
    if (!at) return false
    at.began += from
    for (;;) {
      const end = child.read(bytes, from, at)
      if (end < 0 || !told.plain(child, bytes)) break
      for (const { from, to, line, column, within } of child.stray) {
        const message = strayText(textOfPlain(bytes, from, to), within)
        told.report({ file: source.name, line, column: String(column), message, severity: 'doubt' })
      }
      from = end
      at.line = child.line
      at.began = child.began
    }
    at.began -= from
    events.passed(at)
    return true
  }

  /** Where what is read as any XML is to end: before the first child, or after one; -1 where neither is here. */
  function nextEnd(): number {
    if (!rows.begun()) {
      const first = bytes.subarray(0, to).indexOf(`<${name}>`, from)
      const before = first === -1 ? 0 : bytes.lastIndexOf('>', first) + 1
      if (before > from) return before
    }
    const end = bytes.subarray(0, to).indexOf(`</${name}>`, from)
    return end === -1 ? -1 : end + name.length + 3
  }

  function readKept(): void {
    while (from < to) {
      const isNext = passPlain()
      const end = nextEnd()
      // The rest of the child is still to come.
      if (end === -1 && isNext && to - from < LONGEST) return
      feedTo(end === -1 ? to : end)
    }
  }

  // What was wrong before comes before what is wrong with the bytes of a later piece.
  const report = (problem: Problem): void => {
    feedTo(to)
    told.report(problem)
  }
  const pieces = piecesOf(source, limits, report, source.openInPlace?.(part))
  const next = () =>
    pieces.next().catch(error => {
      feedTo(to)
      throw error
    })

  if (part && !part.isFirst) {
    feed(around.map(name => `<${name}>`).join(''))
    events.passed(FIRST_LINE)
  }
  try {
    for (let { value: piece } = await next(); piece !== undefined; piece = (await next()).value) {
      if (typeof piece === 'string') {
        feedTo(to)
        feed(piece)
        continue
      }
      if (to + piece.length >= ROOM) {
        bytes.copyWithin(0, from, to)
        to -= from
        from = 0
      }
      bytes.set(piece, to)
      to += piece.length
      bytes[to] = 0
      readKept()
    }
  } finally {
    // Whoever stops early gives the file back.
    await pieces.return(undefined)
  }
  feedTo(to)
  if (part && !part.isLast) return events.within(around)
  events.end()
  feed('')
  return undefined
}
