import type { Limits } from './limits.ts'
import type { XmlBegun, XmlHandler } from './xml-sax.ts'

/** What a tag without attributes does; undefined where it is no such tag. */
type Tag = { name: string; opens: boolean; closes: boolean }

const TAG = /^(\/?)([A-Za-z_][\w.-]*)[ \t]*(\/?)$/
// What saxes would refuse, or count otherwise: no character, or half or the whole of one beyond the first 65,536.
const UNUSUAL = /[\uD800-\uDFFF\uFFFE\uFFFF]/
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }
const ENTITY = /&(?:(lt|gt|amp|quot|apos);)?/g

/** Where plain reading stopped, and what it has not read. */
export type StoppedAt = { begun: XmlBegun; rest: string }

/** A line, and where it began: how many characters after what is read next, so that it is mostly less than nothing. */
export type LineAt = { line: number; began: number }

/**
 * Reads what most returns are made of, tags without attributes and text between them, by hand: saxes takes three times as
 * long, and a census has a gigabyte. It begins inside the root, and stops at whatever is not so plain, or not as it should be.
 */
export function plainXml(
  limits: Limits,
  handler: XmlHandler,
  { open: opened, line: from, column }: XmlBegun,
) {
  const open = [...opened]
  let carry = ''
  let line = from
  // Where the line began in the text at hand; before it, where an earlier piece held its beginning.
  let lineBegan = 1 - column

  const placeAt = (at: number) => ({ line, column: at - lineBegan + 2 })

  function countLines(text: string, from: number): void {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
      line += 1
      lineBegan = from + at + 1
    }
  }

  function take({ name, opens, closes }: Tag, at: number): void {
    if (opens) {
      open.push(name)
      handler.open(name, placeAt(at))
    }
    if (closes) {
      open.pop()
      handler.close(placeAt(at))
    }
  }

  const fits = ({ name, opens }: Tag): boolean => (opens ? open.length < limits.depth : open.at(-1) === name)

  return {
    /** Reads one more piece; says where it stopped if it did. */
    feed(piece: string): StoppedAt | undefined {
      let text = carry + piece
      if (text.includes('\r')) {
        // The line feed that belongs to the last one may come in the next piece.
        const kept = text.endsWith('\r') ? '\r' : ''
        text = (kept ? text.slice(0, -1) : text).replace(/\r\n?/g, '\n') + kept
      }
      let at = 0
      const stopped = (): StoppedAt => ({
        begun: { open, line, column: at - lineBegan + 1 },
        rest: text.slice(at),
      })
      if (UNUSUAL.test(piece)) return stopped()
      for (;;) {
        const tagAt = text.indexOf('<', at)
        const ends = tagAt === -1 ? -1 : text.indexOf('>', tagAt)
        if (ends === -1) break
        const tag = tagOf(text.slice(tagAt + 1, ends))
        const between = tagAt === at ? '' : plainText(text.slice(at, tagAt))
        if (tag === undefined || between === undefined || !fits(tag)) return stopped()
        if (between !== '') {
          countLines(text.slice(at, tagAt), at)
          handler.text(between, placeAt(tagAt))
        }
        take(tag, ends)
        at = ends + 1
        if (open.length === 0) return stopped()
      }
      if (text.length - at > limits.cell) return stopped()
      carry = text.slice(at)
      lineBegan -= at
      return undefined
    },
    /** The line at which it stands, directly within these elements; undefined where it stands elsewhere. */
    within: (names: readonly string[]): LineAt | undefined =>
      carry === '' && open.length === names.length && open.every((name, depth) => name === names[depth])
        ? { line, began: lineBegan }
        : undefined,
    /** Told that another read on, from where it stood to just after an element's end. */
    passed(to: LineAt): void {
      line = to.line
      lineBegan = to.began
    },
    /** Where it stopped, when no more comes. */
    end: (): StoppedAt => ({ begun: { open, line, column: 1 - lineBegan }, rest: carry }),
  }
}

// A return has some sixty names of elements, in a million tags.
const tags = new Map<string, Tag | undefined>()

function tagOf(inside: string): Tag | undefined {
  const known = tags.get(inside)
  if (known) return known
  const [whole, closes, name = '', empty] = TAG.exec(inside) ?? []
  if (whole === undefined || (closes && empty)) return undefined
  const tag = { name, opens: !closes, closes: Boolean(closes || empty) }
  if (tags.size < 1_000) tags.set(inside, tag)
  return tag
}

/** Text with its entities read; undefined where it has one that is not plain, or what may not stand in text. */
function plainText(text: string): string | undefined {
  if (text.includes(']]>')) return undefined
  if (!text.includes('&')) return text
  let isPlain = true
  const read = text.replace(ENTITY, (_, name: string | undefined) => {
    if (name === undefined) isPlain = false
    return ENTITIES[name ?? ''] ?? ''
  })
  return isPlain ? read : undefined
}
