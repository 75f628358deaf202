import { formatBytes, type Limits } from './limits.ts'
import type { Problem, SourceFile } from './source-row.ts'
import { unreadable } from './unreadable.ts'
import { fromUtf16 } from './utf-16.ts'

/** How many bytes are looked at together. */
export const PIECE = 65_536
// Tab, line feed and carriage return are text; the other control characters are not. Built from numbers, since a
// pattern may not be written with control characters.
const CONTROL = new RegExp(`[${span(0, 8)}${span(11, 12)}${span(14, 31)}]`)

function span(from: number, to: number): string {
  const code = (n: number) => `\\x${n.toString(16).padStart(2, '0')}`
  return `${code(from)}-${code(to)}`
}

/**
 * A file as text, in pieces. UTF-8, or UTF-16 with a byte order mark, which is dropped, else Windows-1252 (said once, as a
 * doubt). Throws UnreadableReturn for what is too large, binary or in two encodings at once. `begun` says what of the file was read
 * before, where this is its rest.
 */
export async function* textOf(
  source: SourceFile,
  limits: Limits,
  report: (problem: Problem) => void,
  begun?: Begun,
): AsyncGenerator<string> {
  for await (const piece of piecesOf(source, limits, report, source.open(), begun))
    yield typeof piece === 'string' ? piece : textOfPlain(piece)
}

/** What was read of a file of which the rest is read: how many bytes, and whether each was a character. */
type Begun = { read: number; onlyAscii: boolean }

/** A piece of a file: its text, or its bytes where each of them is a character of ASCII, whatever the encoding. */
type Piece = string | Uint8Array

/** The text of bytes of which each is a character of ASCII. */
export const textOfPlain = (bytes: Uint8Array, from = 0, to = bytes.length): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1', from, to)

/** As `textOf`, for whoever reads bytes faster than text. A piece is good until the next is asked for. */
export async function* piecesOf(
  source: SourceFile,
  limits: Limits,
  report: (problem: Problem) => void,
  opened = source.open(),
  begun?: Begun,
): AsyncGenerator<Piece> {
  const file = source.name
  if (source.size > limits.fileBytes) throw tooLarge(source, limits)
  let decoder: TextDecoder | undefined
  let { read, onlyAscii } = begun ?? { read: 0, onlyAscii: true }
  // What a file's first bytes tell, those of its rest do not.
  let isFirst = !begun
  let single = false
  const decode = (bytes: Uint8Array, more: boolean): string => {
    try {
      const text = decoder!.decode(bytes, { stream: more })
      if (onlyAscii && !single) onlyAscii = text.length === bytes.length
      return text
    } catch {
      if (single || !onlyAscii)
        throw unreadable(file, 'mixes UTF-8 with another encoding: save it again as UTF-8.')
      single = true
      decoder = new TextDecoder('windows-1252')
      report({ file, message: `${file} is not UTF-8: it was read as Windows-1252.`, severity: 'doubt' })
      return decoder.decode(bytes, { stream: more })
    }
  }
  // A character of several bytes that the last piece began is kept back, so that a failed piece can be read again.
  let kept = new Uint8Array(0)
  for await (const chunk of begun ? opened : fromUtf16(file, opened)) {
    read += chunk.length
    if (read > limits.fileBytes) throw tooLarge({ ...source, size: read }, limits)
    for (let at = 0; at < chunk.length; at += PIECE) {
      const piece = chunk.subarray(at, at + PIECE)
      if (isFirst) single = isDeclaredSingle(piece)
      const ignoreBOM = !isFirst
      isFirst = false
      // Most files are plain to their end, and need nobody who decodes them.
      if (kept.length === 0 && isPlain(piece)) {
        yield piece
        continue
      }
      const bytes = joined(kept, piece)
      decoder ??= new TextDecoder(single ? 'windows-1252' : 'utf-8', { fatal: !single, ignoreBOM })
      const whole = single ? bytes.length : wholeCharacters(bytes)
      kept = bytes.slice(whole)
      const text = decode(bytes.subarray(0, whole), !single)
      if (CONTROL.test(text))
        throw unreadable(file, 'is not a text file: it holds characters that no return has.')
      if (text !== '') yield text
    }
  }
  if (kept.length > 0) yield decode(kept, false)
}

/** Whether every byte is a character that text may hold. */
function isPlain(bytes: Uint8Array): boolean {
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!
    if (byte < SPACE ? byte !== LINE_FEED && byte !== RETURN && byte !== TAB : byte > LAST_OF_ASCII)
      return false
  }
  return true
}

const [TAB, LINE_FEED, RETURN, SPACE, LAST_OF_ASCII] = [9, 10, 13, 32, 127]

export function tooLarge(source: SourceFile, limits: Limits) {
  const most = formatBytes(limits.fileBytes)
  return unreadable(source.name, `is too large: ${formatBytes(source.size)}, where ${most} is the most.`)
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (a.length === 0) return b
  const both = new Uint8Array(a.length + b.length)
  both.set(a)
  both.set(b, a.length)
  return both
}

/** How many bytes hold whole UTF-8 characters: all but an unfinished one at the end. */
function wholeCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back]!
    if (byte < 0x80) return bytes.length
    if (byte >= 0xc0) {
      const needs = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
      return needs > back ? bytes.length - back : bytes.length
    }
  }
  return bytes.length
}

/** Whether an XML declaration names one of the one-byte encodings of western Europe. */
export function isDeclaredSingle(bytes: Uint8Array): boolean {
  const start = textOfPlain(bytes.subarray(0, 200))
  const declared = /^\s*<\?xml[^>]*encoding\s*=\s*["']([\w-]+)/.exec(start)?.[1]
  return declared !== undefined && /^(windows-1252|iso-8859-1|latin-?1)$/i.test(declared)
}
