import { Readable } from 'node:stream'
import { createGzip } from 'node:zlib'

/** A file to pack: its name inside, and its text in pieces. */
export type ToPack = { name: string; content: Iterable<string> }

type Written = { name: Buffer; crc: number; packed: number; size: number; at: number }

// Sizes stand after what is packed, and names are in UTF-8.
const FLAGS = 0x0808
const DEFLATED = 8
/** 1 January 1980, the first day that a zip file knows: the same content makes the same file. */
const DAY = 0x0021
const GZIP_HEAD = 10
const GZIP_TAIL = 8

/** A zip file of these files, in pieces as they are packed; nothing is held whole. Each must be under 4 GB. */
export async function* zipOf(files: Iterable<ToPack>): AsyncGenerator<Buffer> {
  const written: Written[] = []
  let at = 0
  for (const { name, content } of files) {
    const one: Written = { name: Buffer.from(name), crc: 0, packed: 0, size: 0, at }
    const head = localHead(one)
    yield head
    for await (const piece of packed(content, one)) yield piece
    const tail = sizesOf(one, 0x08074b50)
    yield tail
    written.push(one)
    at += head.length + one.packed + tail.length
  }
  const list = Buffer.concat(written.map(entryOf))
  yield list
  yield endOf(written.length, list.length, at)
}

/** Packs by gzip, which reckons the check sum as it goes, and takes off what gzip puts around it. */
async function* packed(content: Iterable<string>, one: Written): AsyncGenerator<Buffer> {
  const gzip = Readable.from(content, { objectMode: true }).pipe(createGzip({ level: 4 }))
  let head = GZIP_HEAD
  let kept: Buffer = Buffer.alloc(0)
  for await (const bytes of gzip as AsyncIterable<Buffer>) {
    const begins = Math.min(head, bytes.length)
    head -= begins
    const all = Buffer.concat([kept, bytes.subarray(begins)])
    const ready = Math.max(0, all.length - GZIP_TAIL)
    kept = all.subarray(ready)
    one.packed += ready
    if (ready > 0) yield all.subarray(0, ready)
  }
  one.crc = kept.readUInt32LE(0)
  one.size = kept.readUInt32LE(4)
}

function localHead({ name }: Written): Buffer {
  const head = Buffer.alloc(30)
  head.writeUInt32LE(0x04034b50, 0)
  head.writeUInt16LE(20, 4)
  head.writeUInt16LE(FLAGS, 6)
  head.writeUInt16LE(DEFLATED, 8)
  head.writeUInt16LE(DAY, 12)
  head.writeUInt16LE(name.length, 26)
  return Buffer.concat([head, name])
}

function sizesOf({ crc, packed, size }: Written, mark: number): Buffer {
  const sizes = Buffer.alloc(16)
  ;[mark, crc, packed, size].forEach((number, nth) => {
    sizes.writeUInt32LE(number, nth * 4)
  })
  return sizes
}

function entryOf(one: Written): Buffer {
  const entry = Buffer.alloc(46)
  entry.writeUInt32LE(0x02014b50, 0)
  entry.writeUInt16LE(20, 4)
  entry.writeUInt16LE(20, 6)
  entry.writeUInt16LE(FLAGS, 8)
  entry.writeUInt16LE(DEFLATED, 10)
  entry.writeUInt16LE(DAY, 14)
  sizesOf(one, 0).copy(entry, 16, 4)
  entry.writeUInt16LE(one.name.length, 28)
  entry.writeUInt32LE(one.at, 42)
  return Buffer.concat([entry, one.name])
}

function endOf(count: number, size: number, at: number): Buffer {
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(at, 16)
  return end
}
