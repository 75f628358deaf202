import { createRequire } from 'node:module'
import type { Limits } from './limits.ts'
import { unreadable } from './unreadable.ts'

// Loaded only for those who send XML.
const saxes = (): typeof import('saxes') => createRequire(import.meta.url)('saxes')

/** What a reader does with the elements of an XML file. Line and column are where the element's tag or text ends. */
export type XmlHandler = {
  /** Attributes are told where the whole file is read by saxes: no return has any that says something. */
  open(name: string, at: Place, attributes?: Readonly<Record<string, string>>): void
  text(text: string, at: Place): void
  close(at: Place): void
}

/** Line from 1, column from 1. */
export type Place = { line: number; column: number }

/** How far a file was read already: the elements that are open, and after which line and column. */
export type XmlBegun = { open: readonly string[]; line: number; column: number }

/**
 * Reads XML piece by piece into a handler, by saxes; from where another has read to, if one has. Both throw UnreadableReturn
 * for what is not a safe, whole XML file.
 */
export function saxEvents(file: string, limits: Limits, handler: XmlHandler, begun?: XmlBegun) {
  const { SaxesParser } = saxes()
  const parser = new SaxesParser()
  const open: string[] = []
  let events = 0
  let quiet = 0
  let ending = false
  // It is told of the elements that are open, or of a root that was closed, before it is listened to.
  const before = begun ? begun.open.map(name => `<${name}>`).join('') || '<root/>' : ''
  parser.write(before)
  if (begun) open.push(...begun.open)
  const lineOf = (): number => parser.line + (begun ? begun.line - 1 : 0)
  const place = (): Place => ({
    line: lineOf(),
    column: parser.column + 1 + (begun && parser.line === 1 ? begun.column - 1 - before.length : 0),
  })
  const seen = () => {
    events += 1
  }
  parser.on('doctype', () => {
    throw unreadable(file, 'has a DOCTYPE, which no return needs and which can hide harm.', lineOf())
  })
  parser.on('opentag', tag => {
    seen()
    open.push(tag.name)
    if (open.length > limits.depth)
      throw unreadable(file, `nests more than ${limits.depth} elements deep.`, lineOf())
    handler.open(tag.name, place(), tag.attributes as Record<string, string>)
  })
  parser.on('closetag', () => {
    seen()
    open.pop()
    handler.close(place())
  })
  parser.on('text', text => {
    seen()
    handler.text(text, place())
  })
  parser.on('cdata', text => {
    seen()
    handler.text(text, place())
  })
  parser.on('comment', seen)
  parser.on('processinginstruction', seen)
  parser.on('error', error => {
    throw plainly(error.message)
  })

  function plainly(message: string): Error {
    const what = message.replace(/^\d+:\d+: /, '').replace(/\.$/, '')
    if (ending) {
      const inside = open.length > 0 ? `, inside “${open.at(-1)}”` : ''
      return unreadable(file, `ends before it is complete${inside}.`, lineOf())
    }
    if (/entity/i.test(what))
      return unreadable(file, `uses an entity of its own at line ${lineOf()}, which is refused.`, lineOf())
    const { line, column } = place()
    return unreadable(file, `is not well-formed XML at line ${line}, column ${column}: ${what}.`, line)
  }

  return {
    /** Reads one more piece. */
    feed(text: string): void {
      const before = events
      parser.write(text)
      // One tag, text or comment over several pieces: the parser holds it whole, so it may not grow for ever.
      quiet = events === before ? quiet + text.length : 0
      if (quiet > limits.cell)
        throw unreadable(file, `has a cell that is too long, at line ${lineOf()}.`, lineOf())
    },
    /** Says that no more comes. */
    end(): void {
      ending = true
      parser.close()
    },
  }
}
