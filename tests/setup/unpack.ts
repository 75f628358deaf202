import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

const BLOCK = 512

/** Writes the plain files of a tar archive into a folder. Throws at a name that would leave it. */
export function unpackTar(archive: Buffer, folder: string): void {
  for (let at = 0; at + BLOCK <= archive.length; ) {
    const header = archive.subarray(at, at + BLOCK)
    const name = textOf(header, 0, 100)
    if (name === '') return
    const size = octalOf(header, 124, 12)
    // Type 0 is a plain file; folders are made as files need them.
    if (['0', ''].includes(textOf(header, 156, 1))) {
      const body = archive.subarray(at + BLOCK, at + BLOCK + size)
      writeUnder(folder, name, body, octalOf(header, 100, 8))
    }
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK
  }
}

function writeUnder(folder: string, name: string, body: Buffer, mode: number): void {
  const safe = normalize(name)
  if (safe.startsWith('..') || safe.startsWith('/'))
    throw new Error(`An archive names a place outside: ${name}`)
  const place = join(folder, safe)
  mkdirSync(dirname(place), { recursive: true })
  writeFileSync(place, body)
  chmodSync(place, mode & 0o755)
}

const textOf = (header: Buffer, from: number, length: number): string =>
  header.toString('latin1', from, from + length).split('\0', 1)[0]!

const octalOf = (header: Buffer, from: number, length: number): number =>
  Number.parseInt(textOf(header, from, length).trim() || '0', 8)
