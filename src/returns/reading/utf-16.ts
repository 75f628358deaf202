import { unreadable } from './unreadable.ts'

/**
 * The bytes of a file in UTF-8 where a byte order mark says that they are in UTF-16, as Excel writes what it calls Unicode text;
 * any other file as it is. Throws UnreadableReturn where they are not what the mark says.
 */
export async function* fromUtf16(
  file: string,
  pieces: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  let first: Uint8Array = new Uint8Array(0)
  let decoder: TextDecoder | undefined
  let isKnown = false
  const decoded = (bytes?: Uint8Array) => {
    try {
      return Buffer.from(bytes ? decoder!.decode(bytes, { stream: true }) : decoder!.decode())
    } catch {
      throw unreadable(file, 'begins as UTF-16 and goes on as something else: save it again as UTF-8.')
    }
  }
  for await (let bytes of pieces) {
    if (!isKnown) {
      if (first.length > 0) bytes = Buffer.concat([first, bytes])
      if (bytes.length < 2) {
        first = bytes
        continue
      }
      isKnown = true
      const name = encodingOf(bytes)
      if (name) decoder = new TextDecoder(name, { fatal: true })
    }
    yield decoder ? decoded(bytes) : bytes
  }
  if (!isKnown && first.length > 0) yield first
  if (decoder) yield decoded()
}

const encodingOf = ([one, two]: Uint8Array): string | undefined =>
  one === 0xff && two === 0xfe ? 'utf-16le' : one === 0xfe && two === 0xff ? 'utf-16be' : undefined
