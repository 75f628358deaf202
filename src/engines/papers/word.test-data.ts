import { inflateRawSync } from 'node:zlib'

/** A Word file's words and its description of itself, as XML. A zip's directory stands at its end. */
export async function partsOfWord(file: Buffer): Promise<{ body: string; core: string }> {
  const parts = new Map<string, string>()
  const end = file.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'))
  let at = file.readUInt32LE(end + 16)
  for (let n = file.readUInt16LE(end + 10); n > 0; n -= 1) {
    const [method, size] = [file.readUInt16LE(at + 10), file.readUInt32LE(at + 20)]
    const [nameLength, extra, comment] = [28, 30, 32].map(offset => file.readUInt16LE(at + offset))
    const name = file.toString('utf8', at + 46, at + 46 + nameLength!)
    const start = file.readUInt32LE(at + 42)
    const data = start + 30 + file.readUInt16LE(start + 26) + file.readUInt16LE(start + 28)
    const packed = file.subarray(data, data + size)
    parts.set(name, (method === 0 ? packed : inflateRawSync(packed)).toString('utf8'))
    at += 46 + nameLength! + extra! + comment!
  }
  return { body: parts.get('word/document.xml') ?? '', core: parts.get('docProps/core.xml') ?? '' }
}
