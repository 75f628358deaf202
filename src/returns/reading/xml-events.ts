import type { Limits } from './limits.ts'
import { type LineAt, plainXml, type StoppedAt } from './xml-plain.ts'
import { saxEvents, type XmlHandler } from './xml-sax.ts'

/**
 * Reads XML piece by piece into a handler: what comes before the root’s tag has ended by saxes, then by hand, and by saxes
 * again from the first thing that is not plain. Both throw UnreadableReturn for what is not a safe, whole XML file.
 */
export function xmlEvents(file: string, limits: Limits, handler: XmlHandler) {
  let plain: ReturnType<typeof plainXml> | undefined
  let hasRoot = false
  let sax = saxEvents(file, limits, {
    ...handler,
    open(name, at) {
      handler.open(name, at)
      hasRoot = true
      plain = plainXml(limits, handler, { open: [name], ...at })
    },
    // A root that is empty.
    close(at) {
      handler.close(at)
      plain = undefined
    },
  })
  let isPlain = false

  /** Gives saxes the beginning of a file tag by tag, until the root is open. Gives what it did not read. */
  function begin(text: string): string {
    let at = 0
    while (!hasRoot && at < text.length) {
      const ends = text.indexOf('>', at) + 1 || text.length
      sax.feed(text.slice(at, ends))
      at = ends
    }
    isPlain = plain !== undefined
    return text.slice(at)
  }

  function goOn(stopped: StoppedAt | undefined): void {
    if (!stopped) return
    isPlain = false
    sax = saxEvents(file, limits, handler, stopped.begun)
    sax.feed(stopped.rest)
  }

  return {
    /** Reads one more piece. */
    feed(text: string): void {
      const rest = hasRoot ? text : begin(text)
      if (isPlain) goOn(plain!.feed(rest))
      else if (rest !== '') sax.feed(rest)
    },
    /** The line at which it stands, where all is plain so far and it stands directly within these elements. */
    within: (names: readonly string[]): LineAt | undefined => (isPlain ? plain!.within(names) : undefined),
    /** Told that another read on, from where it stood to just after an element's end. */
    passed(to: LineAt): void {
      plain!.passed(to)
    },
    /** Says that no more comes. */
    end(): void {
      if (isPlain) goOn(plain!.end())
      sax.end()
    },
  }
}
