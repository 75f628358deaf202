import { readFileSync } from 'node:fs'
import { open, readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { FilePart, Problem, SourceFile } from './source-row.ts'
import { unreadable } from './unreadable.ts'

/** How deep folders are looked into. */
const DEPTH = 5

/** The files at these paths, and in the folders among them; hidden ones are passed over. What is not there is an error. */
export async function filesAt(
  paths: readonly string[],
): Promise<{ files: SourceFile[]; problems: Problem[] }> {
  const files: SourceFile[] = []
  const problems: Problem[] = []
  const look = async (path: string, depth: number): Promise<void> => {
    const found = await stat(path).catch(() => undefined)
    const refused = (message: string) => problems.push({ file: path, message, severity: 'error' })
    if (!found) refused(`${path} is not there, or may not be read.`)
    else if (found.isFile()) files.push(onDisk(path, found.size))
    else if (!found.isDirectory()) refused(`${path} is neither a file nor a folder.`)
    else if (depth > DEPTH) refused(`${path} lies too many folders deep.`)
    else {
      const names = (await readdir(path)).filter(name => !name.startsWith('.')).sort()
      for (const name of names) await look(join(path, name), depth + 1)
    }
  }
  for (const path of paths) await look(path, 0)
  return { files, problems }
}

function onDisk(path: string, size: number): SourceFile {
  const name = basename(path)
  return {
    path,
    name,
    size,
    open: () => fromDisk(name, () => (size <= AT_ONCE ? atOnce(path) : inPieces(path))),
    openInPlace: part => fromDisk(name, () => inPlace(path, Math.min(PIECE, size + 1), part)),
  }
}

/** Bytes that are read sooner than they are waited for: most files of a return have fewer. */
const AT_ONCE = 262_144

function* atOnce(path: string): Generator<Uint8Array> {
  const bytes = readFileSync(path)
  if (bytes.length > 0) yield bytes
}

/** A stream of the file would take longer to make than most files to look into. */
async function* inPieces(path: string): AsyncGenerator<Uint8Array> {
  const handle = await open(path)
  try {
    for (;;) {
      const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(AT_ONCE))
      if (bytesRead === 0) return
      yield buffer.subarray(0, bytesRead)
    }
  } finally {
    await handle.close()
  }
}

type Pieces = AsyncIterable<Uint8Array> | Iterable<Uint8Array>

async function* fromDisk(name: string, begin: () => Pieces): AsyncGenerator<Uint8Array> {
  try {
    yield* begin()
  } catch (error) {
    // Taken away or forbidden since it was found; whatever the reader of the bytes throws passes by here too.
    if (error instanceof Error && 'syscall' in error)
      throw unreadable(name, 'could not be read from the disk.')
    throw error
  }
}

const PIECE = 1 << 20

/** The bytes of a file in two buffers by turns: one is filled while the other is looked at. */
async function* inPlace(
  path: string,
  piece: number,
  { from, to }: FilePart = { from: 0, to: Number.POSITIVE_INFINITY },
): AsyncGenerator<Uint8Array> {
  const handle = await open(path)
  let next = from
  const read = async (buffer: Buffer) => {
    const found = await handle.read(buffer, 0, Math.max(0, Math.min(piece, to - next)), next)
    next += found.bytesRead
    return found
  }
  let [own, other] = [Buffer.allocUnsafe(piece), Buffer.allocUnsafe(piece)]
  let underWay = read(own)
  try {
    for (;;) {
      const { bytesRead } = await underWay
      if (bytesRead === 0) return
      underWay = read(other)
      yield own.subarray(0, bytesRead)
      ;[own, other] = [other, own]
    }
  } finally {
    // Whoever stops early leaves one on its way.
    await underWay.catch(() => {})
    await handle.close()
  }
}

/** A file that came some other way, such as an upload held in memory. */
export function fileOf(name: string, content: Uint8Array | string): SourceFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return {
    path: name,
    name: basename(name),
    size: bytes.length,
    async *open() {
      yield bytes
    },
  }
}
