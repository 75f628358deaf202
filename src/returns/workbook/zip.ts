import { createInflateRaw } from 'node:zlib'
import { formatBytes } from '../reading/limits.ts'
import { unreadable } from '../reading/unreadable.ts'

/** What a workbook may not exceed. */
export type WorkbookLimits = {
  /** Bytes of the file, which is held whole: its list of contents stands at its end. */
  fileBytes: number
  /** Files packed inside it. */
  entries: number
  /** Bytes of one of them unpacked. */
  unpacked: number
  /** Columns of a sheet. */
  columns: number
  /** Characters of all the texts that its cells share. */
  texts: number
}

export const WORKBOOK_LIMITS: WorkbookLimits = {
  fileBytes: 200 * 1024 ** 2,
  entries: 2000,
  unpacked: 1024 ** 3,
  columns: 1000,
  texts: 200_000_000,
}

/** A file packed inside another. */
export type Packed = {
  name: string
  /** Bytes when unpacked, as the file says; more are refused. */
  size: number
  /** Its bytes, in pieces. Throws UnreadableReturn. */
  open(): AsyncGenerator<Uint8Array>
}

const LOCAL = 0x04034b50
const ENTRY = 0x02014b50
const END = 0x06054b50
/** A comment may follow the end of the list. */
const MOST_AFTER_END = 65_535 + 22
/** No sheet that people fill packs so well; below this size it would do no harm. */
const BOMB = { times: 300, size: 50_000_000 }

/** What is packed in a zip file, by name. Throws UnreadableReturn where it is damaged, or meant to do harm. */
export function unzip(file: string, bytes: Uint8Array, limits: WorkbookLimits): Map<string, Packed> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const damaged = () => unreadable(file, 'is damaged: its list of what is packed in it cannot be read.')
  const end = endOf(view)
  if (end === undefined) throw damaged()
  const count = view.getUint16(end + 10, true)
  if (count > limits.entries)
    throw unreadable(file, `holds ${count} packed files, where ${limits.entries} is the most.`)
  const found = new Map<string, Packed>()
  let at = view.getUint32(end + 16, true)
  for (let nth = 0; nth < count; nth++) {
    if (at + 46 > end || view.getUint32(at, true) !== ENTRY) throw damaged()
    const [name, extra, comment] = [28, 30, 32].map(place => view.getUint16(at + place, true)) as Three
    const entry: Entry = {
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name)),
      isLocked: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    }
    found.set(entry.name, {
      name: entry.name,
      size: entry.size,
      open: () => unpack(file, bytes, entry, limits),
    })
    at += 46 + name + extra + comment
  }
  return found
}

type Three = [number, number, number]
type Entry = { name: string; isLocked: boolean; method: number; packed: number; size: number; at: number }

function endOf(view: DataView): number | undefined {
  const last = view.byteLength - 22
  for (let at = last; at >= Math.max(0, last - MOST_AFTER_END); at--)
    if (view.getUint32(at, true) === END) return at
  return undefined
}

async function* unpack(
  file: string,
  bytes: Uint8Array,
  entry: Entry,
  limits: WorkbookLimits,
): AsyncGenerator<Uint8Array> {
  const { isLocked, method, packed, size, at } = entry
  const damaged = () => unreadable(file, `is damaged: “${entry.name}” in it cannot be unpacked.`)
  if (isLocked) throw unreadable(file, 'is locked by a password: save it without one.')
  refuseBomb(file, size, packed, limits)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL) throw damaged()
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  const content = bytes.subarray(from, from + packed)
  if (content.length < packed || (method !== STORED && method !== DEFLATED)) throw damaged()
  let unpacked = 0
  for await (const piece of method === STORED ? [content] : inflated(content, damaged)) {
    unpacked += piece.length
    // The list may say less than there is.
    if (unpacked > size) throw damaged()
    yield piece
  }
  if (unpacked !== size) throw damaged()
}

const STORED = 0
const DEFLATED = 8

function refuseBomb(file: string, size: number, packed: number, { unpacked }: WorkbookLimits): void {
  if (size > unpacked)
    throw unreadable(
      file,
      `unpacks to ${formatBytes(size)}, where ${formatBytes(unpacked)} is the most: it is refused.`,
    )
  if (size > BOMB.size && size > packed * BOMB.times)
    throw unreadable(
      file,
      `unpacks to ${Math.floor(size / packed)} times its size, as only files do that are meant to do harm: it is refused.`,
    )
}

async function* inflated(content: Uint8Array, damaged: () => Error): AsyncGenerator<Uint8Array> {
  const inflate = createInflateRaw()
  inflate.end(content)
  try {
    yield* inflate as AsyncIterable<Uint8Array>
  } catch {
    throw damaged()
  } finally {
    inflate.destroy()
  }
}
